import { describe, expect, it } from 'vitest';
import { compare, edited, type Files } from './compare';

function files(code: string, status = "export type Status = 'open' | 'paid';\n"): Files {
  return {
    'tsconfig.json': '{ "compilerOptions": { "strict": true } }',
    'src/status.ts': status,
    'src/code.ts': `import type { Status } from './status';\n${code}\n`,
  };
}

async function without(code: string, words = "'open'") {
  const before = files(code);
  return compare(before, edited(before, 'src/status.ts', "'open' | 'paid'", words));
}

describe('a word that a union no longer has', () => {
  it.each([
    ['a comparison', "export const isPaid = (status: Status) => status === 'paid';"],
    ['a result', "export const pay = (): Status => 'paid';"],
    ['a case', "export const is = (s: Status) => { switch (s) { case 'paid': return 1; } return 0; };"],
    ['an argument', "declare function set(s: Status): void;\nset('paid');"],
    ['a key of a record', "export const names: Partial<Record<Status, string>> = { paid: 'Paid' };"],
  ])('%s', async (_title, code) => {
    const { faults, changes } = await without(code);
    expect(changes.map(({ kind, owner, member }) => `${kind} ${owner}.${member}`)).toEqual(['removed Status.paid']);
    expect(faults.map(({ path, certainty }) => `${path} ${certainty}`)).toEqual(['src/code.ts proven']);
  });

  it('has another name', async () => {
    const { changes } = await without("export const pay = (): Status => 'paid';", "'open' | 'settled'");
    expect(changes.map(({ member, renamedTo }) => [member, renamedTo])).toEqual([['paid', 'settled']]);
  });
});

describe('what breaks nothing', () => {
  it('a word more, another order', async () => {
    const { faults, changes } = await without("export const pay = (): Status => 'paid';", "'lost' | 'paid' | 'open'");
    expect(faults).toEqual([]);
    expect(changes).toEqual([]);
  });

  it('a type that takes every word now', async () => {
    const { faults, changes } = await without("export const pay = (): Status => 'paid';", 'string');
    expect(faults).toEqual([]);
    expect(changes).toEqual([]);
  });

  it('the same word of another union', async () => {
    const { faults } = await without("type Fee = 'paid' | 'owed';\nexport const a = (fee: Fee) => fee === 'paid';");
    expect(faults).toEqual([]);
  });
});
