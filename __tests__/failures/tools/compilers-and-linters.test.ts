import { describe, expect, it } from 'vitest';
import { arrowFramed } from '../../../src/failures/tools/arrow-framed';
import { bundlers } from '../../../src/failures/tools/bundlers';
import { pathHeaded } from '../../../src/failures/tools/path-headed';
import { problemLines } from '../../../src/failures/tools/problem-lines';
import { firstCause, HOSTILE } from './first-cause';

const at = (path: string, line: number | null, startColumn: number | null = null) => ({ path, line, startColumn });

describe('problem lines', () => {
  it.each([
    [
      'src/cart.ts:3:9 - error TS2322: Type string is not assignable.',
      'tsc',
      'type',
      'TS2322',
      at('src/cart.ts', 3, 9),
    ],
    [
      'src\\Cart.cs(3,9): error CS0103: The name is unknown [/w/Shop.csproj]',
      'csc',
      'compile',
      'CS0103',
      at('src/Cart.cs', 3, 9),
    ],
    [
      '[ERROR] /builds/workspace/shop/src/main/java/Cart.java:[7,21] cannot find symbol',
      'javac',
      'compile',
      null,
      at('src/main/java/Cart.java', 7, 21),
    ],
    [
      'e: file:///home/runner/work/shop/shop/app/Cart.kt:7:21 Unresolved reference: total',
      'kotlinc',
      'compile',
      null,
      at('app/Cart.kt', 7, 21),
    ],
    ['src/cart.c:7:21: error: expected expression', 'gcc', 'compile', null, at('src/cart.c', 7, 21)],
    [
      'app/cart.py:7: error: Incompatible return value type  [return-value]',
      'mypy',
      'type',
      'return-value',
      at('app/cart.py', 7),
    ],
    ['app/cart.py:7:80: E501 line too long (82 > 79 characters)', 'flake8', 'lint', 'E501', at('app/cart.py', 7, 80)],
    [
      'cart/cart.go:7:21: Error return value is not checked (errcheck)',
      'golangci-lint',
      'lint',
      'errcheck',
      at('cart/cart.go', 7, 21),
    ],
    [
      'app/models/cart.rb:7:21: C: Style/StringLiterals: Prefer single quotes.',
      'rubocop',
      'lint',
      'Style/StringLiterals',
      at('app/models/cart.rb', 7, 21),
    ],
    ['README.md:7:1 MD013/line-length Line length', 'markdownlint', 'lint', 'MD013', at('README.md', 7, 1)],
  ])('%s', (line, tool, kind, code, place) => {
    expect(firstCause(problemLines, [line])).toMatchObject({ tool, kind, code, place });
  });

  it.each([
    'listening on localhost:5432: ready',
    'http://example.com:8080/cart.js: 200',
    '12:24:31: done',
    '    at total (src/cart.js:3:9)',
    'src/cart.c:7:21: note: declared here',
  ])('takes no place from: %s', (line) => expect(problemLines.read([line])).toEqual([]));

  it('finds the column at the caret, and what belongs to the message', () => {
    const log = ['src/Cart.scala:6: error: missing argument list', '  total', '  ^', 'done'];
    expect(firstCause(problemLines, log)).toMatchObject({ place: at('src/Cart.scala', 6, 3), region: [0, 2] });
  });
});

describe('reports below a path', () => {
  it('reads ESLint', () => {
    const log = [
      '/home/runner/work/shop/shop/src/cart.ts',
      "  3:7   error    'rate' is unused  no-unused-vars",
      '  9:1   warning  Missing comment   jsdoc/require',
      '',
      '✖ 2 problems',
    ];
    expect(pathHeaded.read(log)).toMatchObject([
      {
        tool: 'eslint',
        code: 'no-unused-vars',
        locations: [at('src/cart.ts', 3, 7)],
        severity: 'error',
        from: 0,
        to: 1,
      },
      { code: 'jsdoc/require', severity: 'warning' },
    ]);
  });
});

describe('problems with an arrow', () => {
  it('reads rustc, Clippy and Ruff', () => {
    const rust = [
      'error[E0425]: cannot find value `total` in this scope',
      '  --> src/cart.rs:7:9',
      '   |',
      '7  |     total',
      '   |     ^^^^^ not found',
      '',
      'next',
    ];
    expect(firstCause(arrowFramed, rust)).toMatchObject({
      tool: 'rustc',
      kind: 'compile',
      code: 'E0425',
      place: at('src/cart.rs', 7, 9),
      region: [0, 4],
    });
    const ruff = ['F401 [*] `os` imported but unused', ' --> app/cart.py:1:8', '  |', '1 | import os'];
    expect(firstCause(arrowFramed, ruff)).toMatchObject({
      tool: 'ruff',
      kind: 'lint',
      code: 'F401',
      place: at('app/cart.py', 1, 8),
    });
  });

  it('reads Biome', () => {
    const log = [
      'src/cart.ts:3:7 lint/style/useConst  FIXABLE  ━━━━━━━━━━',
      '',
      '  × This let declares a variable that is only assigned once.',
      '',
      '> 3 │ let rate = 1',
    ];
    expect(firstCause(arrowFramed, log)).toMatchObject({
      tool: 'biome',
      code: 'lint/style/useConst',
      message: 'This let declares a variable that is only assigned once.',
    });
  });
});

describe('bundlers', () => {
  it('reads webpack, esbuild and Vite', () => {
    expect(
      firstCause(bundlers, [
        'ERROR in ./src/cart.js 3:0-26',
        "Module not found: Error: Can't resolve './rates' in '/w/src'",
        '',
        'webpack 5.90.0 compiled with 1 error',
      ]),
    ).toMatchObject({ tool: 'webpack', kind: 'missing-dependency', place: at('src/cart.js', 3) });
    expect(
      firstCause(bundlers, [
        '✘ [ERROR] Could not resolve "./rates"',
        '',
        '    src/cart.ts:1:20:',
        '      1 │ import rates',
      ]),
    ).toMatchObject({ tool: 'esbuild', message: 'Could not resolve "./rates"', place: at('src/cart.ts', 1, 21) });
    expect(
      firstCause(bundlers, [
        'error during build:',
        'src/cart.ts (3:9): "total" is not exported by "src/rates.ts"',
        'file: /w/src/cart.ts:3:9',
      ]),
    ).toMatchObject({ tool: 'vite', kind: 'compile', place: at('src/cart.ts', 3, 9) });
  });
});

it.each(HOSTILE.map((log) => [log]))('reads whatever it is given', (log) => {
  for (const reader of [problemLines, pathHeaded, arrowFramed, bundlers]) expect(() => reader.read(log)).not.toThrow();
});
