// What decorators, schemas or builders say of a member in; the member out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { EntityMember, EntityRelation, Named } from '../../model/entity';
import type { Range } from '../../model/range';
import type { ParsedModule } from '../code-stack';
import type { CodeType } from '../syntax/code-type';
import type { CodeValues } from '../syntax/code-values';
import { readDatabaseType } from './database-type';
import type { SaidOptions } from './said-options';

type Node = TSESTree.Node;

export interface SaidMember {
  name: string;
  nameRange: Range;
  range: Range;
  kind: MemberKind;
  options: SaidOptions;
  type: CodeType;
  typeNode: Node | null;
  /** `name?:` */
  isOptional: boolean;
  /** Where nothing is said, reflection may know that it may be NULL. */
  isReflected: boolean;
  /** Beside the options: `() => User` in front of them. */
  target: Node | null;
  /** `mappedBy` in front of the options. */
  isInverse: boolean;
  isMethod: boolean;
}

export type MemberKind = 'scalar' | 'id' | 'unstored' | 'embedded' | EntityRelation['kind'];

export function makeMember(module: ParsedModule, values: CodeValues, said: SaidMember): EntityMember {
  const { name, kind, options, type } = said;
  const relationKind = isRelation(kind) ? kind : null;
  const id = kind === 'id' || options.is('primary');
  const isEmbedded = kind === 'embedded';
  // What is kept whole is one column of its own.
  const isObject = isEmbedded && (options.is('object') || options.is('array'));
  // The side that says `mappedBy` keeps nothing.
  const isOwner = kind === 'many-to-one' || (kind === 'one-to-one' && !options.has('mappedBy') && !said.isInverse);
  const isStored = relationKind
    ? isOwner
    : kind !== 'unstored' &&
      !options.has('formula') &&
      values.constant(options.node('persist')) !== false &&
      !said.isMethod;
  const named = (...keys: string[]): Named | null => {
    for (const key of keys) {
      const found = values.named(options.node(key));
      if (found) return found;
    }
    return null;
  };
  const column = relationKind ? named('joinColumn', 'fieldName') : named('fieldName', 'name');
  const unread: NonNullable<EntityMember['unread']> = ['default'];
  const databaseType = readDatabaseType(values, options);
  if (databaseType === null || relationKind || options.isOpen) unread.push('type');
  // `prop?: string` is not null in the database unless it says so, or reflection does.
  const isLeftOpen = !options.has('nullable') && (said.isReflected || said.isOptional || type.nullable);
  if (isLeftOpen || options.isOpen) unread.push('nullable');
  const isComposite = options.has('joinColumns') || options.has('fieldNames');
  const isUnnamed = column === null && ['fieldName', 'joinColumn'].some((key) => options.has(key));
  if (isComposite || isUnnamed || options.isOpen) unread.push('name');
  return {
    name,
    nameRange: said.nameRange,
    range: said.range,
    stored: isStored,
    hidden: false,
    column,
    codeType: type.name,
    codeTypeRange: said.typeNode ? module.rangeOf(said.typeNode) : null,
    databaseType,
    nullable: !id && options.is('nullable'),
    optional: said.isOptional,
    list: relationKind?.endsWith('to-many') ?? false,
    id,
    unique: options.is('unique'),
    generated: id || ['onCreate', 'onUpdate', 'version'].some((key) => options.has(key)),
    default: null,
    enum: null,
    embedded: isEmbedded && !isObject ? embeddedIn(module, values, said) : null,
    relation: relationKind && {
      kind: relationKind,
      target: targetOf(module, values, said),
      inverse: null,
      name: null,
      owner: isOwner,
      joins: [],
      joinTable: named('pivotTable'),
      onDelete: null,
      onUpdate: null,
    },
    unread,
  };
}

function isRelation(kind: MemberKind): kind is EntityRelation['kind'] {
  return kind.includes('-to-');
}

/** `@Embedded(() => Address, { prefix: 'home_' })`; false: none. */
function embeddedIn(module: ParsedModule, values: CodeValues, said: SaidMember): EntityMember['embedded'] {
  const written = said.options.has('prefix') ? values.constant(said.options.node('prefix')) : undefined;
  const prefix = typeof written === 'string' ? written : written === false ? '' : null;
  const type = targetOf(module, values, said)?.name ?? said.type.name;
  return { name: type, prefix };
}

/** `@ManyToOne(() => User)`, `{ entity: () => User }`, `entity: 'User'`, or the type of the property. */
function targetOf(module: ParsedModule, values: CodeValues, said: SaidMember): Named | null {
  const written = said.options.node('entity') ?? said.target;
  const named = values.named(written);
  if (named) return named;
  const at = values.result(written) ?? written;
  const target = at?.type === 'ArrayExpression' && at.elements.length === 1 ? at.elements[0] : at;
  if (target?.type === 'Identifier') return { name: target.name, range: module.rangeOf(target) };
  return /^[A-Z]\w*$/.test(said.type.name) ? { name: said.type.name, range: said.nameRange } : null;
}
