// A parsed file in; the types that it says hold a database's tables (`Kysely<Database>`, Knex's `Tables`), and what it says of
// the case of names, out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { OrmSettingsFact, TableType, TablesFact } from '../../../model/entity';
import type { Range } from '../../../model/range';
import type { ParsedModule } from '../../code-stack';
import { keyOf } from '../code-values';

type Node = TSESTree.Node;

const GIVEN_TO = new Set(['Kysely', 'Transaction', 'ControlledTransaction', 'QueryCreator', 'WithTables']);
const LONGEST_TYPE = 200;

/** Each type once, however often the file names it. */
export function kyselyDatabases(module: ParsedModule): TablesFact[] {
  const found = new Map<string, TablesFact>();
  const note = (name: Node, given: Node | undefined) => {
    if (name.type !== 'Identifier' || !GIVEN_TO.has(name.name)) return;
    if (given?.type !== 'TSTypeReference' || given.typeName.type !== 'Identifier') return;
    const type = { name: given.typeName.name, range: module.rangeOf(given.typeName) };
    if (!found.has(type.name)) found.set(type.name, { kind: 'tables', orm: 'kysely', type, tables: [] });
  };
  for (const { typeName, typeArguments } of module.nodesOf('TSTypeReference')) note(typeName, typeArguments?.params[0]);
  for (const { callee, typeArguments } of module.nodesOf('NewExpression')) note(callee, typeArguments?.params[0]);
  return [...found.values()];
}

/** `declare module 'knex/types/tables' { interface Tables { users: User } }` */
export function knexTables(module: ParsedModule): TablesFact[] {
  const facts: TablesFact[] = [];
  for (const { id, body } of module.nodesOf('TSModuleDeclaration')) {
    if (id.type !== 'Literal' || !/^knex\/types\/tables(?:\.js)?$/.test(id.value) || body?.type !== 'TSModuleBlock')
      continue;
    for (const statement of body.body) {
      if (statement.type !== 'TSInterfaceDeclaration' || statement.id.name !== 'Tables') continue;
      const tables = statement.body.body.flatMap((member): TableType[] => {
        const type = member.type === 'TSPropertySignature' ? member.typeAnnotation?.typeAnnotation : undefined;
        if (member.type !== 'TSPropertySignature' || !type) return [];
        const name = keyOf(member.key, member.computed);
        const written = module.text
          .slice(...type.range)
          .replace(/\s+/g, ' ')
          .slice(0, LONGEST_TYPE);
        return name === null ? [] : [{ name, range: module.rangeOf(member.key), type: written }];
      });
      facts.push({ kind: 'tables', orm: 'knex', type: null, tables });
    }
  }
  return facts;
}

/** Names in code are camelCase where the database has snake_case. */
export function casedNames(module: ParsedModule, orm: 'kysely' | 'knex'): OrmSettingsFact[] {
  const place = orm === 'kysely' ? camelCasePlugin(module) : snakeCaseMapper(module);
  if (!place) return [];
  return [
    {
      kind: 'orm-settings',
      orm,
      provider: null,
      naming: 'snake_case',
      schemas: [],
      relationMode: null,
      generators: [],
      range: place,
    },
  ];
}

function camelCasePlugin(module: ParsedModule): Range | null {
  const made = module.nodesOf('NewExpression').find(({ callee }) => lastName(callee) === 'CamelCasePlugin');
  return made ? module.rangeOf(made) : null;
}

/** `knexSnakeCaseMappers()` of Objection, `knexStringcase()`, a `wrapIdentifier` that speaks of snake case. */
function snakeCaseMapper(module: ParsedModule): Range | null {
  const called = module
    .nodesOf('CallExpression')
    .find(({ callee }) => /^(?:knexSnakeCaseMappers|knexStringcase)$/.test(lastName(callee)));
  if (called) return module.rangeOf(called);
  const wrapper = module.nodesOf('Property').find(({ key, computed, value, range }) => {
    const name = keyOf(key, computed);
    if (name !== 'wrapIdentifier') return false;
    return /snake/i.test(value.type === 'Identifier' ? value.name : module.text.slice(...range));
  });
  return wrapper ? module.rangeOf(wrapper) : null;
}

function lastName(callee: Node): string {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' ? (keyOf(callee.property, callee.computed) ?? '') : '';
}
