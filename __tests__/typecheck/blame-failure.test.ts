import { describe, expect, test } from 'vitest';
import type { MemberChange } from '../../src/typecheck/comparison';
import { blameFailure } from '../../src/typecheck/blame-failure';

const PLACE = { path: 'src/a.ts', line: 3, startColumn: 1, endLine: 3, endColumn: 9 };

function changed(owner: string, member: string): MemberChange {
  const at = { ...PLACE, path: `src/${owner}.ts` };
  return {
    path: at.path,
    owner,
    member,
    memberKind: 'property',
    ownerKind: 'interface',
    kind: 'removed',
    renamedTo: null,
    before: 'string',
    after: '',
    declaredAt: at,
    changedAt: at,
    isDropped: false,
  } as MemberChange;
}

function blamed(message: string, isAsBefore: boolean, uses: { change: number; path: string; line: number }[] = []) {
  const failure = { file: null as never, start: 0, length: 1, code: 2339, message };
  return blameFailure(failure, PLACE, [changed('User', 'email'), changed('Payload', 'type')], uses, isAsBefore);
}

describe('what a failure comes from', () => {
  test.each([
    ["Property 'email' does not exist on type 'User'.", 0],
    ["Type '{ id: number; }' is missing the following properties from type 'User': email, name", 0],
    [
      "Argument of type '{ id: number; }' is not assignable.\nProperty 'type' is missing in type '{ id: number; }' but required in type 'Payload'.",
      1,
    ],
  ])('%s', (message, change) => {
    expect(blamed(message, false)).toBe(change);
  });

  test.each([
    "Binding element 'errors' implicitly has an 'any' type.",
    "Overload 1 of 2, '(type: string, email: string): void', gave the following error.",
    "Property 'mail' does not exist on type 'Email'.",
  ])('nothing of ours: %s', (message) => {
    expect(blamed(message, true)).toBeNull();
    expect(blamed(message, false)).toBeNull();
  });

  test('a file that did not change fails by what changed elsewhere', () => {
    const message = "Property 'email' does not exist on type '{ id: number; }'.";
    expect(blamed(message, true)).toBe(0);
    expect(blamed(message, false)).toBeNull();
  });

  test('a use of the member is blamed whatever TypeScript says', () => {
    const uses = [{ change: 1, path: 'src/a.ts', line: 3 }];
    expect(blamed("Type 'string' is not assignable to type 'number'.", false, uses)).toBe(1);
  });

  test('a file that an edit changed fails by what still says the old name', () => {
    const renamed = { ...changed('User', 'email'), kind: 'renamed', renamedTo: 'mail' } as MemberChange;
    const failure = { file: null as never, start: 0, length: 1, code: 2339, message: '' };
    const said = (type: string) => ({ ...failure, message: `Property 'email' does not exist on type '${type}'.` });
    expect(blameFailure(said('{ id: number; mail: string; }'), PLACE, [renamed], [], false)).toBe(0);
    expect(blameFailure(said('{ id: number; }'), PLACE, [renamed], [], false)).toBeNull();
  });
});
