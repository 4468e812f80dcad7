// A parsed file in; the foreign keys that associations name (`Post.belongsTo(User, { foreignKey: 'authorId' })`) out.

import type { NamedUse } from '../../model/entity';
import type { ParsedModule } from '../code-stack';
import { type CodeValues, keyOf, propertyOf } from '../syntax/code-values';
import { modelOf } from './model-of';

/** Which of the two has the key. */
const HOLDER: Readonly<Record<string, 'source' | 'target'>> = {
  belongsTo: 'source',
  hasOne: 'target',
  hasMany: 'target',
};

export function readKeys(module: ParsedModule, values: CodeValues): { model: string; uses: NamedUse[] }[] {
  return module.nodesOf('CallExpression').flatMap(({ callee, arguments: [target, given] }) => {
    if (callee.type !== 'MemberExpression' || !target) return [];
    const method = keyOf(callee.property, callee.computed);
    const holder = method !== null && Object.hasOwn(HOLDER, method) ? HOLDER[method] : undefined;
    const options = holder ? values.object(given) : null;
    const model =
      holder && target.type !== 'CallExpression' ? modelOf(holder === 'source' ? callee.object : target) : null;
    const written = options ? propertyOf(options, 'foreignKey') : null;
    const inner = values.object(written);
    const key = values.named(inner ? (propertyOf(inner, 'fieldName') ?? propertyOf(inner, 'name')) : written);
    return model !== null && key ? [{ model, uses: [{ ...key, clause: 'foreign-key' as const }] }] : [];
  });
}
