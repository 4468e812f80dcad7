import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/fixes/apply-edits';
import { placeAnchors } from '../../src/prompts/place-anchors';

const DTO = 'export class UserDto {\n  id: string;\n  email: string;\n  name: string;\n}\n';
const FILES: Record<string, string | null> = {
  'src/user.dto.ts': DTO,
  'src/windows.ts': 'const a = 1;\r\nconst b = 2;\r\n',
  'src/twice.ts': 'f(x);\nf(x);\nf(x);\n',
  'src/linked.ts': null,
};
const textOf = (path: string) => FILES[path];

function edit(path: string, line: number, old: string, wanted: string) {
  return { path, line, old, new: wanted };
}

function applied(path: string, ...edits: ReturnType<typeof edit>[]): string {
  const placed = placeAnchors(edits, [], textOf);
  if (placed === null || 'reason' in placed) throw new Error(placed?.reason ?? 'nothing');
  return (applyEdits(FILES[path]!, placed.patch.edits) as { text: string }).text;
}

function reason(...edits: ReturnType<typeof edit>[]): string {
  const placed = placeAnchors(edits, [], textOf);
  if (placed === null || 'patch' in placed) throw new Error('placed');
  return placed.reason;
}

describe('an anchor', () => {
  it.each([
    ['whole lines', '  email: string;', '  mail: string;', DTO.replace('email', 'mail')],
    ['without its indentation', 'email: string;', 'mail: string;', DTO.replace('email', 'mail')],
    [
      'of several lines',
      '  email: string;\n  name: string;',
      '  mail: string;\n  name: string;',
      DTO.replace('email', 'mail'),
    ],
    ['of a line that is deleted', '  email: string;', '', DTO.replace('  email: string;\n', '')],
    ['with its line end', '  email: string;\n', '', DTO.replace('  email: string;\n', '')],
  ])('%s is found', (_, old, wanted, after) => {
    expect(applied('src/user.dto.ts', edit('src/user.dto.ts', 3, old, wanted))).toBe(after);
  });

  it('is found near its line, for lines are miscounted', () => {
    expect(applied('src/user.dto.ts', edit('src/user.dto.ts', 5, '  email: string;', '  mail: string;'))).toContain(
      'mail',
    );
  });

  it('is found in a file with other line ends, which stay', () => {
    const made = applied(
      'src/windows.ts',
      edit('src/windows.ts', 1, 'const a = 1;\nconst b = 2;', 'const a = 1;\nconst b = 3;'),
    );
    expect(made).toBe('const a = 1;\r\nconst b = 3;\r\n');
  });

  it('that stands more than once is the one on its line', () => {
    expect(applied('src/twice.ts', edit('src/twice.ts', 2, 'f(x);', 'g(x);'))).toBe('f(x);\ng(x);\nf(x);\n');
    expect(reason(edit('src/twice.ts', 9, 'f(x);', 'g(x);'))).toContain('more than once');
  });

  it.each([
    ['is not there', edit('src/user.dto.ts', 3, '  phone: string;', 'x'), 'does not stand'],
    ['cuts a word', edit('src/user.dto.ts', 3, 'mail: str', 'x'), 'does not stand'],
    ['is in no file', edit('src/other.ts', 1, 'a', 'b'), 'no file'],
    ['is in a file out of the tree', edit('../../etc/passwd', 1, 'root', 'b'), 'no file'],
    ['is in what cannot be read', edit('src/linked.ts', 1, 'a', 'b'), 'cannot be read'],
    ['is empty', edit('src/user.dto.ts', 1, '', 'b'), 'does not say'],
    ['is not a number of a line', edit('src/user.dto.ts', Number.NaN, '  email: string;', 'b'), 'far from'],
    ['changes nothing', edit('src/user.dto.ts', 3, '  email: string;', '  email: string;'), 'changes nothing'],
  ])('that %s drops the fix', (_, wrong, why) => {
    expect(reason(wrong)).toContain(why);
    expect(
      reason(
        edit('src/user.dto.ts', 2, '  id: string;', '  id: number;'),
        ...(why === 'changes nothing' ? [edit('src/other.ts', 1, 'a', 'b')] : [wrong]),
      ),
    ).not.toBe('');
  });

  it('far from its line is another one', () => {
    FILES['src/long.ts'] = `${'a();\n'.repeat(200)}target();\n`;
    expect(reason(edit('src/long.ts', 1, 'target();', 'x();'))).toContain('far from');
  });

  it('that overlaps another drops the fix', () => {
    const one = edit('src/user.dto.ts', 3, '  email: string;\n  name: string;', 'x');
    expect(reason(one, edit('src/user.dto.ts', 4, '  name: string;', 'y'))).toContain('overlap');
  });
});

describe('an added file', () => {
  it('must not be there yet', () => {
    expect(placeAnchors([], [{ path: 'src/user.dto.ts', text: '' }], textOf)).toMatchObject({
      reason: expect.any(String),
    });
    expect(placeAnchors([], [{ path: 'src/linked.ts', text: '' }], textOf)).toMatchObject({
      reason: expect.any(String),
    });
    expect(placeAnchors([], [{ path: 'src/new.ts', text: 'a' }], textOf)).toEqual({
      patch: { edits: [], added: [{ path: 'src/new.ts', text: 'a' }] },
    });
  });
});

it('no edits are no fix', () => {
  expect(placeAnchors([], [], textOf)).toBeNull();
});
