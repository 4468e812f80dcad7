// A name that a module no longer exports, and somebody still imports, directly or through barrels.

import { type LostExport, lostExports } from '../graph/code/lost-exports';
import type { BrokenReference } from '../graph/diff-graphs';
import { at, brokenDraft, type FindingDraft, type Rule, reader } from './rule';

const TOTAL = 'export const total = (prices: number[]) => prices.length;\nexport const tax = 0.2;\n';
const RENAMED = 'export const sum = (prices: number[]) => prices.length;\nexport const tax = 0.2;\n';
const BARREL = "export * from './total';\n";
const ORDER =
  "import { tax, total } from './money';\n\nexport const order = (prices: number[]) => total(prices) * tax;\n";

export const noRemovedExportInUse: Rule = {
  id: 'no-removed-export-in-use',
  title: 'Removed or renamed export in use',
  severity: 'high',
  why: 'A module that imports a name which the other no longer exports does not compile; where nothing compiles it, it does not load, or the name is undefined when it is used.',
  mend: 'Change the importers in the same change, or export the old name too until they are changed.',
  examples: [
    {
      title: 'A function is renamed behind a barrel',
      before: { 'src/money/total.ts': TOTAL, 'src/money/index.ts': BARREL, 'src/order.ts': ORDER },
      after: { 'src/money/total.ts': RENAMED, 'src/money/index.ts': BARREL, 'src/order.ts': ORDER },
      findings: [{ path: 'src/order.ts', line: 1, certainty: 'proven' }],
    },
    {
      title: 'A barrel no longer passes a module on',
      before: { 'src/money/total.ts': TOTAL, 'src/money/index.ts': BARREL, 'src/order.ts': ORDER },
      after: {
        'src/money/total.ts': TOTAL,
        'src/money/index.ts': "export { tax } from './total';\n",
        'src/order.ts': ORDER,
      },
      findings: [{ path: 'src/order.ts', line: 1, certainty: 'proven' }],
    },
    {
      title: 'The function moves to another module, which the barrel passes on',
      before: { 'src/money/total.ts': TOTAL, 'src/money/index.ts': BARREL, 'src/order.ts': ORDER },
      after: {
        'src/money/sum.ts': 'export const total = (prices: number[]) => prices.length;\n',
        'src/money/total.ts': 'export const tax = 0.2;\n',
        'src/money/index.ts': "export * from './sum';\nexport * from './total';\n",
        'src/order.ts': ORDER,
      },
      findings: [],
    },
  ],
  check(diff) {
    const drafts: FindingDraft[] = [];
    const broken = diff.broken.filter(({ fault }) => fault.code === 'missing-export');
    if (broken.length === 0) return drafts;
    const lostOf = lostExports(diff);
    for (const reference of broken) drafts.push(draftOf(reference, lostOf(reference.fault)));
    return drafts;
  },
};

function draftOf(broken: BrokenReference, lost: LostExport | null): FindingDraft {
  const { fault } = broken;
  const name = fault.column ?? '';
  const what = name === 'default' ? 'a default export' : `\`${name}\``;
  const target = fault.to.slice(fault.to.indexOf(':') + 1);
  if (!lost) {
    const message = `\`${target}\` does not export ${what}, but ${reader(fault.from)} imports it.`;
    return brokenDraft(broken, message, `Correct the name, or export ${what} from \`${target}\`.`);
  }
  const { module: old, column, kept, renamedTo: renamed } = lost;
  const place = { path: old.path, line: column.line };
  const why = kept
    ? `${what} of \`${old.path}\` is no longer exported by \`${target}\``
    : renamed
      ? `${what} of \`${old.path}\` is renamed to \`${renamed}\``
      : `${what} is no longer exported (it was ${at(place)})`;
  const message = `${why.charAt(0).toUpperCase()}${why.slice(1)}, but ${reader(fault.from)} still imports it.`;
  const help = kept
    ? `Import ${what} from \`${old.path}\`, or export it from \`${target}\` again.`
    : renamed
      ? `Import \`${renamed}\` instead.`
      : `Take ${what} out of ${reader(fault.from)}, or export it again.`;
  const draft = brokenDraft(broken, message, help);
  const end = draft.trail.at(-1)!;
  const through = fault.details.flatMap((path) =>
    path === old.path ? [] : [{ asset: `code:${path}`, column: name, path, line: 1 }],
  );
  return {
    ...draft,
    changedAsset: old.id,
    trail: [{ asset: old.id, column: name, ...place }, ...through.slice(0, 1), end],
    causeKey: `${old.path}:${name}`,
  };
}
