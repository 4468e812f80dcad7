// The options of `@Entity`, of a schema or of `defineEntity` in; table, schema and inheritance of the entity out.

import type { EntityFact } from '../../model/entity';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, propertyOf } from '../syntax/code-values';

export type EntityOptions = Pick<EntityFact, 'type' | 'table' | 'schema' | 'inheritance' | 'unread'>;

export function entityOptions(
  module: ParsedModule,
  values: CodeValues,
  options: NodeOf<'ObjectExpression'> | null,
): EntityOptions {
  const of = (option: string) => (options ? propertyOf(options, option) : null);
  const table = values.named(of('tableName')) ?? values.named(of('collection'));
  const isComputed = table === null && (of('tableName') !== null || of('collection') !== null);
  const isAbstract = values.constant(of('abstract')) === true;
  return {
    type: of('expression') ? 'view' : isAbstract ? 'abstract' : 'entity',
    table,
    schema: values.text(of('schema')),
    inheritance: inheritanceOf(module, values, of),
    ...(isComputed ? { unread: ['table' as const] } : {}),
  };
}

/** A root says how its rows are told apart; of a child its value is told, or nothing. */
function inheritanceOf(
  module: ParsedModule,
  values: CodeValues,
  of: (option: string) => ReturnType<typeof propertyOf>,
): EntityFact['inheritance'] {
  if (values.text(of('inheritance')) === 'tpt') return { kind: 'joined', column: null, value: null };
  const value = values.constant(of('discriminatorValue'));
  const column = of('discriminatorColumn');
  const written = value === undefined || value === null ? null : String(value);
  if (column === null && of('discriminatorMap') === null && written === null) return null;
  const isRoot = column !== null || of('discriminatorMap') !== null;
  const name = values.text(column) ?? (column ? module.text.slice(...column.range).slice(0, 200) : 'type');
  return { kind: 'single-table', column: isRoot ? name : null, value: written };
}
