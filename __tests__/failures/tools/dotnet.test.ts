import { describe, expect, it } from 'vitest';
import { dotnet } from '../../../src/failures/tools/dotnet';
import { firstCause, HOSTILE } from './first-cause';

describe('dotnet', () => {
  it('reads a failed test', () => {
    const log = [
      '[xUnit.net 00:00:01.20]     Shop.Tests.OrderTests.AddsUp [FAIL]',
      '  Failed Shop.Tests.OrderTests.AddsUp [12 ms]',
      '  Error Message:',
      '   Assert.Equal() Failure: Values differ',
      'Expected: 42',
      'Actual:   41',
      '  Stack Trace:',
      '     at Shop.Tests.OrderTests.AddsUp() in /home/runner/work/shop/shop/tests/OrderTests.cs:line 22',
      '',
      'Failed!  - Failed:     1, Passed:    30, Skipped:     0, Total:    31, Duration: 1 s - Shop.Tests.dll (net8.0)',
    ];
    expect(firstCause(dotnet, log)).toMatchObject({
      tool: 'dotnet test',
      kind: 'test',
      test: 'Shop.Tests.OrderTests.AddsUp',
      message: 'Assert.Equal() Failure: Values differ',
      place: { path: 'tests/OrderTests.cs', line: 22 },
    });
  });

  it('reads a test that threw', () => {
    const log = [
      '  Failed Ships(country: "NL") [< 1 ms]',
      '  Error Message:',
      '   System.NullReferenceException : Object reference not set to an instance of an object.',
      '  Stack Trace:',
      '     at Shop.Order.Ship() in D:\\a\\shop\\shop\\src\\Order.cs:line 31',
    ];
    expect(firstCause(dotnet, log)).toMatchObject({
      code: 'System.NullReferenceException',
      message: 'Object reference not set to an instance of an object.',
      place: { path: 'src/Order.cs', line: 31 },
    });
  });

  it.each([
    [
      '/src/Shop.csproj : error NU1102: Unable to find package Acme.Orders with version (>= 9.0.0) [/src/Shop.sln]',
      'missing-dependency',
    ],
    [
      '/src/Shop.csproj : error NU1301: Unable to load the service index for source https://nuget.example.com/v3/index.json.',
      'network',
    ],
    ['A compatible .NET SDK was not found.', 'workflow-config'],
  ])('reads %s', (line, kind) => {
    expect(firstCause(dotnet, [line])).toMatchObject({ kind });
  });

  it('reads an unhandled exception', () => {
    const log = [
      'Unhandled exception. System.InvalidOperationException: Sequence contains no elements',
      '   at Shop.Report.Main() in /src/Report.cs:line 9',
      'Aborted',
    ];
    expect(firstCause(dotnet, log)).toMatchObject({
      code: 'System.InvalidOperationException',
      message: 'Sequence contains no elements',
      region: [0, 1],
    });
  });

  it('is not hurt by hostile logs, nor fooled by sentences', () => {
    for (const log of HOSTILE) expect(Array.isArray(dotnet.read(log))).toBe(true);
    expect(dotnet.read(['Failed to connect', 'failed after 3 tries', 'X marks the spot'])).toEqual([]);
  });
});
