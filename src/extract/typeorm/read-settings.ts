// A parsed file in; what its data sources and TypeORM settings say of dialect, schema and names out.

import type { OrmSettingsFact } from '../../model/entity';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, keyOf, propertyOf } from '../syntax/code-values';

const KNOWN = new Set([
  'namingStrategy',
  'entityPrefix',
  'synchronize',
  'migrations',
  'migrationsRun',
  'entities',
  'autoLoadEntities',
  'migrationsTableName',
]);
const PROVIDERS =
  /^(?:postgres|aurora-postgres|cockroachdb|mysql|aurora-mysql|mariadb|sqlite|better-sqlite3|sqljs|expo|mssql|oracle|mongodb|sap|spanner|capacitor|react-native|nativescript|cordova)$/;

/** Objects that look like the options of a data source, in whatever function they are handed on by. */
export function readSettings(module: ParsedModule, values: CodeValues): OrmSettingsFact[] {
  const found: OrmSettingsFact[] = [];
  for (const node of module.nodesOf('ObjectExpression')) {
    const keys = node.properties.filter(
      (property) => property.type === 'Property' && KNOWN.has(keyOf(property.key, property.computed) ?? ''),
    ).length;
    const written = propertyOf(node, 'type');
    const type = written ? values.text(written) : null;
    const isSource = type !== null && PROVIDERS.test(type);
    if (keys >= 2 || (keys === 1 && (isSource || propertyOf(node, 'namingStrategy')))) {
      found.push(settingsOf(module, values, node, isSource ? type : null));
    }
  }
  return found;
}

function settingsOf(
  module: ParsedModule,
  values: CodeValues,
  node: NodeOf<'ObjectExpression'>,
  provider: string | null,
): OrmSettingsFact {
  const schema = values.text(propertyOf(node, 'schema'));
  const prefix = values.text(propertyOf(node, 'entityPrefix'));
  return {
    kind: 'orm-settings',
    orm: 'typeorm',
    provider,
    naming: namingOf(module, values, node),
    schemas: schema === null ? [] : [schema],
    ...(prefix === null ? {} : { tablePrefix: prefix }),
    relationMode: null,
    generators: [],
    range: module.rangeOf(node),
  };
}

/** The class of the strategy; `?` where it cannot be told. */
function namingOf(module: ParsedModule, values: CodeValues, node: NodeOf<'ObjectExpression'>): string | null {
  const written = propertyOf(node, 'namingStrategy');
  if (!written) return null;
  const at = values.plain(written);
  if (at?.type !== 'NewExpression' || at.callee.type !== 'Identifier') return '?';
  return module.imports.get(at.callee.name)?.name.replace(/^(?:default|\*)$/, at.callee.name) ?? at.callee.name;
}
