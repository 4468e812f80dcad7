// What is said of a member in; the type that its column is given in words that the database would use out.

import { type CodeValues, keyOf } from '../syntax/code-values';
import type { SaidOptions } from './said-options';

/** Of `type: 'text'` and `types.text`: those that are one column type in every dialect that has them. */
const WRITTEN: Readonly<Record<string, string>> = {
  text: 'text',
  uuid: 'uuid',
  bigint: 'bigint',
  smallint: 'smallint',
  boolean: 'boolean',
};

/** Null where MikroORM picks one by dialect, length or a class of the project. */
export function readDatabaseType(values: CodeValues, options: SaidOptions): string | null {
  const written = values.text(options.node('columnType'));
  if (written !== null) return written;
  if (options.has('columnType') || options.is('array')) return null;
  const type = options.node('type');
  const at = values.plain(type);
  const name =
    at?.type === 'MemberExpression' && at.object.type === 'Identifier' && /^(?:t|types)$/.test(at.object.name)
      ? keyOf(at.property, at.computed)
      : values.text(type);
  return name !== null && Object.hasOwn(WRITTEN, name) ? WRITTEN[name]! : null;
}
