// An import of a file that is not there: removed, moved, or never written.

import type { BrokenReference, GraphDiff } from '../graph/diff-graphs';
import type { Node } from '../model/graph';
import { at, brokenDraft, type FindingDraft, type Rule, reader } from './rule';

const TOTAL = 'export const total = (prices: number[]) => prices.reduce((sum, price) => sum + price, 0);\n';
const ORDER =
  "import { total } from './total';\n\nexport const order = (prices: number[]) => ({ total: total(prices) });\n";
const ALIAS = '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }\n';

export const noUnresolvedImport: Rule = {
  id: 'no-unresolved-import',
  title: 'Import of a file that is not there',
  severity: 'high',
  why: 'Neither a compiler nor a bundler nor the runtime goes on without a module that is imported: everything that imports it, directly or through others, stops with it.',
  mend: 'Point the import at where the file is now, or take it out; in the same change as the move.',
  examples: [
    {
      title: 'A file moves to another folder, and one that imports it stays behind',
      before: { 'src/total.ts': TOTAL, 'src/order.ts': ORDER },
      after: { 'src/money/total.ts': TOTAL, 'src/order.ts': ORDER },
      findings: [{ path: 'src/order.ts', line: 1, certainty: 'proven' }],
    },
    {
      title: 'An alias leads to a file that nobody wrote',
      before: { 'tsconfig.json': ALIAS, 'src/total.ts': TOTAL },
      after: {
        'tsconfig.json': ALIAS,
        'src/total.ts': TOTAL,
        'src/order.ts':
          "import { total } from '@/total';\nimport { tax } from '@/tax';\n\nexport const sum = tax(total([1]));\n",
      },
      findings: [{ path: 'src/order.ts', line: 2, certainty: 'proven' }],
    },
    {
      title: 'The file moves, and an alias, a package and what a build makes are found all the same',
      before: { 'src/total.ts': TOTAL },
      after: {
        'tsconfig.json': ALIAS,
        '.gitignore': 'generated/\n',
        'src/money/total.ts': TOTAL,
        'src/order.ts':
          "import express from 'express';\nimport { total } from '@/money/total.js';\nimport { client } from './generated/client';\n\nexport const app = express();\nexport const sum = () => client.save(total([1]));\n",
      },
      findings: [],
    },
  ],
  check(diff) {
    const drafts: FindingDraft[] = [];
    const broken = diff.broken.filter(({ fault }) => fault.code === 'unresolved-import');
    if (broken.length === 0) return drafts;
    const gone = goneFiles(diff);
    for (const reference of broken) drafts.push(draftOf(reference, gone, diff));
    return drafts;
  },
};

/** Files of the base that the head does not have, by the module paths that mean them. */
function goneFiles({ before, after }: GraphDiff): Map<string, Node> {
  const there = new Set(after.nodes.flatMap((node) => (node.kind === 'code' ? node.path : [])));
  const gone = new Map<string, Node>();
  for (const node of before.nodes) {
    if (node.kind !== 'code' || there.has(node.path)) continue;
    const bare = node.path.replace(/\.[^./]+$/, '');
    for (const path of [node.path, bare, bare.replace(/\.d$/, ''), bare.replace(/\/index$/, '')])
      if (!gone.has(path)) gone.set(path, node);
  }
  return gone;
}

function draftOf(broken: BrokenReference, gone: ReadonlyMap<string, Node>, { after }: GraphDiff): FindingDraft {
  const { fault } = broken;
  const wanted = fault.to.slice(fault.to.indexOf(':') + 1);
  const lost = gone.get(wanted) ?? gone.get(wanted.replace(/\.[cm]?jsx?$/, ''));
  const moved = lost && successor(lost, after.nodes);
  const what = `\`${fault.wanted}\``;
  const why = moved
    ? `\`${lost.path}\` is now \`${moved.path}\``
    : lost
      ? `\`${lost.path}\` is removed`
      : `there is no file for ${what}`;
  const message = `${why.charAt(0).toUpperCase()}${why.slice(1)}, but ${reader(fault.from)} imports ${lost ? `it as ${what}` : 'it'}.`;
  const help = moved ? `Import it from \`${moved.path}\`.` : `Correct ${what}, or take the import out of ${at(fault)}.`;
  const draft = brokenDraft(broken, message, help);
  if (!lost) return draft;
  const start = { asset: lost.id, column: null, path: lost.path, line: 1 };
  return { ...draft, trail: [start, draft.trail.at(-1)!], causeKey: `${lost.path}:gone` };
}

/** A file of the same name that exports as much, if there is one only. */
function successor(lost: Node, nodes: readonly Node[]): Node | null {
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  const namesOf = (node: Node) => node.columns.map(({ name }) => name).join('\0');
  const same = nodes.filter((node) => node.kind === 'code' && nameOf(node.path) === nameOf(lost.path));
  const alike = same.filter((node) => namesOf(node) === namesOf(lost));
  return alike.length === 1 && alike[0]!.path !== lost.path ? alike[0]! : null;
}
