import { describe, expect, it } from 'vitest';
import { swift } from '../../../src/failures/tools/swift';
import { firstCause, HOSTILE } from './first-cause';

describe('swift', () => {
  it.each([
    [
      '/Users/runner/work/shop/shop/Tests/ShopTests/OrderTests.swift:22: error: -[ShopTests.OrderTests testTotal] : XCTAssertEqual failed: ("41") is not equal to ("42")',
      {
        tool: 'xctest',
        kind: 'test',
        test: 'ShopTests.OrderTests testTotal',
        place: { path: 'Tests/ShopTests/OrderTests.swift', line: 22 },
      },
    ],
    [
      '/home/runner/work/shop/shop/Tests/OrderTests.swift:22: error: OrderTests.testTotal : XCTAssertTrue failed',
      { tool: 'xctest', test: 'OrderTests.testTotal', message: 'XCTAssertTrue failed' },
    ],
    [
      '✘ Test "adds up its lines" recorded an issue at OrderTests.swift:14:5: Expectation failed: (total → 41) == 42',
      {
        tool: 'swift testing',
        test: '"adds up its lines"',
        place: { path: 'OrderTests.swift', line: 14, startColumn: 5 },
      },
    ],
    [
      'xcodebuild: error: Unable to find a destination matching the provided destination specifier:',
      { kind: 'workflow-config' },
    ],
    [
      "error: No profiles for 'com.example.shop' were found: Xcode couldn't find any iOS App Development provisioning profiles",
      { kind: 'permission' },
    ],
    [
      "error: Dependencies could not be resolved because root depends on 'nio' 3.0.0..<4.0.0.",
      { kind: 'dependency-conflict' },
    ],
    [
      '[!] CocoaPods could not find compatible versions for pod "Alamofire":',
      { tool: 'cocoapods', kind: 'dependency-conflict' },
    ],
    [
      'Shop/Cart.swift:12: Fatal error: Index out of range',
      { tool: 'swift', message: 'Index out of range', place: { path: 'Shop/Cart.swift', line: 12 } },
    ],
  ])('reads %s', (line, expected) => {
    expect(firstCause(swift, [line, ''])).toMatchObject(expected);
  });

  it('reads symbols that the linker misses', () => {
    const log = [
      'Undefined symbols for architecture arm64:',
      '  "_order_total", referenced from:',
      '      _main in main.o',
      'ld: symbol(s) not found for architecture arm64',
    ];
    expect(firstCause(swift, log)).toMatchObject({
      tool: 'ld',
      kind: 'compile',
      message: '"_order_total", referenced from:',
    });
  });

  it('takes the banner for a wrapper', () => {
    expect(swift.read(['** TEST FAILED **'])[0]?.role).toBe('wrapper');
    for (const log of HOSTILE) expect(Array.isArray(swift.read(log))).toBe(true);
  });
});
