// A function that is dropped or has a new name, and somebody still calls it.

import { at, brokenDraft, type Rule, reader, shortName } from './rule';

const TAX = 'CREATE FUNCTION with_tax(net numeric) RETURNS numeric LANGUAGE sql AS $$ SELECT net * 1.25 $$;\n';
const REPORT = 'SELECT with_tax(100) AS gross;\n';

export const noRemovedFunctionInUse: Rule = {
  id: 'no-removed-function-in-use',
  title: 'Removed function in use',
  severity: 'critical',
  why: 'A query, view, trigger or another function calls a function that is no longer there under that name, so the call fails when it runs.',
  mend: 'Change the callers first, or leave a function of the old name behind that calls the new one.',
  examples: [
    {
      title: 'A report calls a function that is dropped',
      before: { 'migrations/001_tax.sql': TAX, 'queries/report.sql': REPORT },
      after: {
        'migrations/001_tax.sql': TAX,
        'migrations/002_drop.sql': 'DROP FUNCTION with_tax(numeric);\n',
        'queries/report.sql': REPORT,
      },
      findings: [{ path: 'queries/report.sql', line: 1, certainty: 'proven' }],
    },
    {
      title: 'The function is replaced, not removed',
      before: { 'migrations/001_tax.sql': TAX, 'queries/report.sql': REPORT },
      after: {
        'migrations/001_tax.sql': TAX,
        'migrations/002_tax.sql':
          'CREATE OR REPLACE FUNCTION with_tax(net numeric) RETURNS numeric LANGUAGE sql AS $$ SELECT net * 1.15 $$;\n',
        'queries/report.sql': REPORT,
      },
      findings: [],
    },
  ],
  check(diff) {
    const drafts = [];
    for (const broken of diff.broken) {
      const { fault, cause } = broken;
      if (fault.code !== 'unknown-object' || fault.clause !== 'call' || !cause) continue;
      const name = shortName(fault.to);
      const renamed = cause.kind !== 'dropped';
      const why = renamed
        ? `\`${name}\` is now \`${cause.renamedTo}\` (${at(cause)})`
        : `\`${name}\` is dropped in ${at(cause)}`;
      const help = renamed
        ? `Call \`${cause.renamedTo}\` instead.`
        : `Take the call out of ${reader(fault.from)} first.`;
      drafts.push(brokenDraft(broken, `${why}, but ${reader(fault.from)} still calls it.`, help));
    }
    return drafts;
  },
};
