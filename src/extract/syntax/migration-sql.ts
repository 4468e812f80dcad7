// A SQL string of a migration in code in; its text with the place of every letter out, or null where only running it tells.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ParsedModule } from '../code-stack';
import type { CodeValues } from './code-values';
import { type PlacedText, placedText } from './placed-text';

/** Marks a qualifier that is only known at run time; taken out before anybody parses the text. */
const UNKNOWN = '\ue001';

export function migrationSql(
  module: ParsedModule,
  values: CodeValues,
  node: TSESTree.Node | null | undefined,
): PlacedText | null {
  let isData: boolean | null = null;
  const sql = placedText(module, values, node, (before, after) => {
    isData ??= /^\s*(?:insert|update|delete|select|with|merge|replace)\b/i.test(before);
    if (isInLiteral(before) || /\bdefault\s*$/i.test(before)) return '0';
    if (/\w\s*\($/.test(before) && /^\s*[,)]/.test(after)) return '1';
    // `CREATE INDEX ${ifNotExists} orders_total ON …`
    if (/\bindex\s+$/i.test(before) && /^\s*[\w"`]+\s+on\b/i.test(after)) return '';
    // `"${schema}".orders`: the schema that the connection speaks to.
    if (/^["'`\]]?\./.test(after)) return UNKNOWN;
    return isData ? '0' : null;
  });
  return sql && withoutUnknown(sql);
}

/** Between the quotes of a value, which may hold anything. */
function isInLiteral(before: string): boolean {
  let inside = false;
  for (const letter of before) if (letter === "'") inside = !inside;
  return inside;
}

function withoutUnknown(sql: PlacedText): PlacedText {
  if (!sql.text.includes(UNKNOWN)) return sql;
  let text = '';
  const offsets: number[] = [];
  let from = 0;
  const keep = (to: number) => {
    text += sql.text.slice(from, to);
    for (let at = from; at < to; at++) offsets.push(sql.offsets[at]!);
  };
  for (const match of sql.text.matchAll(/["'`[]?\ue001["'`\]]?\./g)) {
    keep(match.index);
    from = match.index + match[0].length;
  }
  keep(sql.text.length);
  return { text, offsets };
}
