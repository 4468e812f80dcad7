// A written type of rows in (`UserRow[]`, `Promise<QueryResult<UserRow>>`, `{ id: number }`); the type of one row out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Named } from '../../../model/entity';
import type { ParsedModule } from '../../code-stack';
import { keyOf } from '../code-values';

export interface RowType {
  /** Named types. */
  types: Named[];
  /** Members that are written in place. */
  members: Named[];
}

/** What holds rows, or one with all, some or none of its members required. */
const AROUND =
  /^(?:Array|ReadonlyArray|Promise|PromiseLike|Readonly|Partial|Required|Pick|Omit|QueryResult|QueryArrayResult|Iterable\w*|AsyncIterable\w*|RowList|PendingQuery|Maybe|Nullable)$/;
/** Types of the clients themselves, which have no columns. */
const CLIENTS =
  /^(?:RowDataPacket|ResultSetHeader|OkPacket|FieldPacket|QueryResultRow|Record|Map|Set|Date|Buffer|Error)$/;
const DEEPEST = 12;

export function rowType(module: ParsedModule, node: TSESTree.Node | null | undefined): RowType {
  const found: RowType = { types: [], members: [] };
  read(node ?? null, 0);
  return found;

  function read(type: TSESTree.Node | null, depth: number): void {
    if (!type || depth > DEEPEST) return;
    switch (type.type) {
      case 'TSTypeAnnotation':
      case 'TSTypeOperator':
        read(type.typeAnnotation ?? null, depth + 1);
        return;
      case 'TSArrayType':
        read(type.elementType, depth + 1);
        return;
      // `[UserRow[], FieldPacket[]]` of mysql2.
      case 'TSTupleType':
        read(type.elementTypes[0] ?? null, depth + 1);
        return;
      case 'TSUnionType':
      case 'TSIntersectionType':
        for (const part of type.types) read(part, depth + 1);
        return;
      case 'TSTypeLiteral':
        for (const member of type.members) {
          if (member.type !== 'TSPropertySignature') continue;
          const name = keyOf(member.key, member.computed);
          if (name !== null) found.members.push({ name, range: module.rangeOf(member.key) });
        }
        return;
      case 'TSTypeReference': {
        const { typeName, typeArguments } = type;
        if (typeName.type !== 'Identifier') return;
        if (AROUND.test(typeName.name)) read(typeArguments?.params[0] ?? null, depth + 1);
        else if (!CLIENTS.test(typeName.name))
          found.types.push({ name: typeName.name, range: module.rangeOf(typeName) });
      }
    }
  }
}
