import { describe, expect, it } from 'vitest';
import { openTypeLibrary } from '../../src/edges/disk/type-library';
import { loadTypeScript } from '../../src/typecheck/type-script';
import { openTypeSession, type TypeQuestion } from '../../src/typecheck/type-session';

const BASE: [string, string][] = [
  ['src/letter.ts', 'export interface Letter {\n  subject: string;\n  email: string;\n}\n'],
  ['src/read.ts', "import type { User } from './user';\n\nexport const read = (user: User) => user.email;\n"],
  ['src/send.ts', "import type { Letter } from './letter';\n\nexport const send = (letter: Letter) => letter.email;\n"],
  ['src/user.ts', 'export interface User {\n  id: number;\n  email: string;\n}\n'],
];
const USER: [string, string] = ['src/user.ts', 'export interface User {\n  id: number;\n  mail: string;\n}\n'];
const READ: [string, string] = ['src/read.ts', BASE[1]![1].replace('user.email', 'user.mail')];
const LETTER: [string, string] = ['src/letter.ts', BASE[0]![1].replace('email', 'mail')];

const library = openTypeLibrary(process.cwd());

async function openSession() {
  return openTypeSession({ typescript: await loadTypeScript(), library });
}

function question(head: [string, string][], base?: [string, string][]): TypeQuestion {
  const aliases = { base: [], head: [] };
  return { step: 'compare', baseId: 'one', ...(base ? { base } : {}), head, moved: [], dropped: [], aliases };
}

describe('a session asked about one base again', () => {
  it('answers as one that was never asked before', async () => {
    const session = await openSession();
    session(question([USER], BASE));
    for (const head of [[USER, READ], [USER, READ, LETTER], [LETTER], [USER]]) {
      const fresh = await openSession();
      expect(session(question(head))).toEqual(fresh(question(head, BASE)));
    }
  });

  it('keeps the base while changed files are asked about alone', async () => {
    const session = await openSession();
    session(question([USER], BASE));
    for (const baseId of ['few', 'fewer'])
      session({ step: 'members', baseId, base: [BASE[3]!], head: [USER], moved: [], dropped: [] });
    expect(session(question([USER]))).toMatchObject({
      step: 'compare',
      comparison: { faults: [{ path: 'src/read.ts' }] },
    });
  });

  it('asks for a base that it was not told', async () => {
    const session = await openSession();
    session(question([USER], BASE));
    expect(session({ ...question([USER]), baseId: 'other' } as TypeQuestion)).toEqual({ step: 'unknown-base' });
  });
});
