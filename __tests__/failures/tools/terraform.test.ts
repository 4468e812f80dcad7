import { describe, expect, it } from 'vitest';
import { terraform } from '../../../src/failures/tools/terraform';
import { firstCause, HOSTILE } from './first-cause';

describe('terraform', () => {
  it('reads a boxed error with its place', () => {
    const log = [
      '╷',
      '│ Error: Unsupported argument',
      '│ ',
      '│   on modules/store/main.tf line 12, in resource "aws_s3_bucket" "logs":',
      '│   12:   colour = "red"',
      '│ ',
      '│ An argument named "colour" is not expected here.',
      '╵',
      'Error: Process completed with exit code 1.',
    ];
    expect(firstCause(terraform, log)).toMatchObject({
      tool: 'terraform',
      kind: 'compile',
      message: 'Unsupported argument',
      place: { path: 'modules/store/main.tf', line: 12 },
      region: [1, 6],
    });
    expect(terraform.read(log)).toHaveLength(1);
  });

  it('reads an error without a box by its place', () => {
    const log = [
      'Error: Reference to undeclared input variable',
      '',
      '  on outputs.tf line 3, in output "url":',
      '   3:   value = var.hostname',
      '',
    ];
    expect(firstCause(terraform, log)).toMatchObject({ kind: 'compile', place: { path: 'outputs.tf', line: 3 } });
  });

  it.each([
    [
      'permission',
      'creating IAM Role (deploy): operation error IAM: CreateRole, https response error StatusCode: 403, AccessDenied: not authorized',
    ],
    ['dependency-conflict', 'Inconsistent dependency lock file'],
    ['network', 'Failed to query available provider packages'],
    ['unknown', 'Error acquiring the state lock'],
  ])('tells %s', (kind, message) => {
    expect(firstCause(terraform, [`│ Error: ${message}`, '│ ', '│   with aws_iam_role.deploy,', '╵'])).toMatchObject({
      kind,
      message,
    });
  });

  it('leaves the errors of others alone', () => {
    expect(terraform.read(['Error: Failed to load module', '    at Object.<anonymous> (/app/x.js:1:1)'])).toEqual([]);
    for (const log of HOSTILE) expect(Array.isArray(terraform.read(log))).toBe(true);
  });
});
