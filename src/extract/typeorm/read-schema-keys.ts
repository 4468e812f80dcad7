// The options of an EntitySchema in; the keys and indexes that it lists out.

import type { EntityKey } from '../../model/entity';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, propertyOf } from '../syntax/code-values';

/** One without members stands for what could not be read. */
export function readSchemaKeys(
  module: ParsedModule,
  values: CodeValues,
  options: NodeOf<'ObjectExpression'>,
): EntityKey[] {
  return (['indices', 'uniques'] as const).flatMap((list): EntityKey[] => {
    const written = propertyOf(options, list);
    if (!written) return [];
    return (values.list(written) ?? [written]).map((item): EntityKey => {
      const one = values.object(item);
      const of = (key: string) => (one ? propertyOf(one, key) : null);
      const columns = values.list(of('columns')) ?? [of('columns')];
      const members = columns.flatMap((column) => values.named(column) ?? []);
      const isUnique = list === 'uniques' || values.constant(of('unique')) === true;
      return {
        kind: isUnique ? 'unique' : 'index',
        name: values.text(of('name')),
        codeName: null,
        members: members.length === columns.length ? members : [],
        ...(of('where') ? { special: 'condition' as const } : {}),
        ...(list === 'indices' ? { isIndex: true as const } : {}),
        range: module.rangeOf(item ?? written),
      };
    });
  });
}
