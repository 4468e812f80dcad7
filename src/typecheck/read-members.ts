// A source file in; the members of its classes, interfaces, type literals and enums out, as they are written.

import type ts from 'typescript';
import type { Place } from '../model/range';
import type { MemberKind, OwnerKind } from './comparison';
import { placeOf } from './place-of';
import { columnContract, columnSet, tableColumns } from './drizzle-table';
import { schemaContract, schemaEntity } from './schema-entity';
import type { TypeScript } from './type-script';

export interface Member {
  owner: string;
  ownerKind: OwnerKind;
  ownerPlace: Place;
  name: string;
  kind: MemberKind;
  /** Written type, white space made one; empty when it is inferred. */
  type: string;
  isOptional: boolean;
  /** Nobody outside has to give it: static, initialised, a method of a class. */
  isGiven: boolean;
  node: ts.Node;
  /** Of the member's name. */
  place: Place;
}

const ENTITY_DECORATORS = new Set(['Entity', 'ViewEntity', 'ChildEntity', 'Schema', 'Embeddable', 'Table']);

export interface ReadMembers {
  members: Member[];
  /** Names of all that may have members, those without any too. */
  owners: Set<string>;
}

export function readMembers(typescript: TypeScript, file: ts.SourceFile): ReadMembers {
  const found: Member[] = [];
  const owners = new Set<string>();
  const isDrizzle = file.text.includes('drizzle-orm');
  const hasSchemas = /\b(?:EntitySchema|defineEntity)\b/.test(file.text);
  const text = (node: ts.Node) => node.getText(file).replace(/\s+/g, ' ');

  function add(
    owner: Owner,
    node: ts.Node,
    name: ts.Node,
    kind: MemberKind,
    type: string,
    more: Partial<Member>,
  ): void {
    const said = nameOf(typescript, name);
    if (said === null) return;
    found.push({
      owner: owner.name,
      ownerKind: owner.kind,
      ownerPlace: owner.place,
      name: said,
      kind,
      type,
      isOptional: false,
      isGiven: false,
      node,
      place: placeOf(file, name),
      ...more,
    });
  }

  function readProperty(
    owner: Owner,
    node: ts.PropertyDeclaration | ts.PropertySignature | ts.ParameterDeclaration,
  ): void {
    const initializer = typescript.isPropertySignature(node) ? undefined : node.initializer;
    const isStatic = modifiersOf(typescript, node).has(typescript.SyntaxKind.StaticKeyword);
    const isFunction =
      initializer && (typescript.isArrowFunction(initializer) || typescript.isFunctionExpression(initializer));
    const type = node.type
      ? textWithoutMembers(typescript, node.type, file)
      : isFunction
        ? signatureOf(initializer, text)
        : initializer
          ? inferredType(typescript, initializer, text)
          : '';
    add(owner, node, node.name, isFunction && !node.type ? 'method' : 'property', type, {
      isOptional: node.questionToken !== undefined,
      isGiven: isStatic || initializer !== undefined || owner.kind === 'entity',
    });
    if (node.type) readType({ ...owner, name: `${owner.name}.${nameOf(typescript, node.name) ?? '?'}` }, node.type);
  }

  function readElement(owner: Owner, node: ts.ClassElement | ts.TypeElement): void {
    if (typescript.isPropertyDeclaration(node) || typescript.isPropertySignature(node)) readProperty(owner, node);
    else if (typescript.isMethodDeclaration(node) || typescript.isMethodSignature(node)) {
      add(owner, node, node.name, 'method', signatureOf(node, text), {
        isOptional: node.questionToken !== undefined,
        isGiven: typescript.isMethodDeclaration(node),
      });
    } else if (typescript.isGetAccessor(node) || typescript.isSetAccessor(node)) {
      const type = typescript.isGetAccessor(node) ? node.type : node.parameters[0]?.type;
      add(owner, node, node.name, 'property', type ? text(type) : '', { isGiven: true });
    } else if (typescript.isConstructorDeclaration(node)) {
      for (const parameter of node.parameters) {
        if (typescript.isParameterPropertyDeclaration(parameter, node))
          readProperty({ ...owner, kind: 'class' }, parameter);
      }
    }
  }

  /** Type literals, also inside unions, intersections, arrays and generic arguments. */
  function readType(owner: Owner, type: ts.Node): void {
    if (typescript.isTypeLiteralNode(type)) {
      for (const member of type.members)
        readElement({ ...owner, kind: owner.kind === 'entity' ? 'type' : owner.kind }, member);
      return;
    }
    if (typescript.isFunctionTypeNode(type) || typescript.isMappedTypeNode(type)) return;
    typescript.forEachChild(type, (child) => {
      if (typescript.isTypeNode(child)) readType(owner, child);
    });
  }

  /** `type Status = 'open' | 'paid'`: each word is a member, as of an enum. */
  function readWords(owner: Owner, type: ts.TypeNode): void {
    for (const word of typescript.isUnionTypeNode(type) ? type.types : [type]) {
      if (typescript.isLiteralTypeNode(word) && typescript.isStringLiteral(word.literal))
        add(owner, word, word.literal, 'enum-member', '', { isGiven: true });
    }
  }

  function visit(node: ts.Node): void {
    if (typescript.isClassLike(node)) {
      const isEntity = decoratorsOf(typescript, node).some((name) => ENTITY_DECORATORS.has(name));
      const owner = ownerOf(classNameOf(typescript, node), isEntity ? 'entity' : 'class', node.name ?? node);
      for (const member of node.members) readElement(owner, member);
    } else if (typescript.isInterfaceDeclaration(node)) {
      const owner = ownerOf(node.name.text, 'interface', node.name);
      for (const member of node.members) readElement(owner, member);
    } else if (typescript.isTypeAliasDeclaration(node)) {
      const owner = ownerOf(node.name.text, 'type', node.name);
      readType(owner, node.type);
      readWords(owner, node.type);
    } else if (typescript.isEnumDeclaration(node)) {
      const owner = ownerOf(node.name.text, 'enum', node.name);
      for (const member of node.members) {
        const value = member.initializer ? text(member.initializer) : '';
        add(owner, member, member.name, 'enum-member', value, { isGiven: true });
      }
    }
    if (typescript.isVariableDeclaration(node)) readTable(node);
    if (isDrizzle && typescript.isFunctionDeclaration(node) && node.name)
      readColumns(node.name, columnSet(typescript, node));
    if (typescript.isNewExpression(node) || (typescript.isCallExpression(node) && !typescript.isDecorator(node.parent)))
      readSchema(node);
    if (hasSchemas && (typescript.isNewExpression(node) || typescript.isCallExpression(node))) readEntity(node);
    typescript.forEachChild(node, visit);
  }

  /** Mongoose: `const userSchema = new Schema({ email: String })`. */
  function readSchema(node: ts.NewExpression | ts.CallExpression): void {
    const { expression } = node;
    const name = typescript.isPropertyAccessExpression(expression) ? expression.name : expression;
    const [definition] = node.arguments ?? [];
    if (!typescript.isIdentifier(name) || name.text !== 'Schema' || !definition) return;
    if (!typescript.isObjectLiteralExpression(definition)) return;
    const { parent } = outerOf(typescript, node);
    const isNamed = typescript.isVariableDeclaration(parent) && typescript.isIdentifier(parent.name);
    const owner = isNamed ? ownerOf(parent.name.text, 'entity', parent.name) : ownerOf('Schema', 'entity', node);
    readDefinition(owner, definition);
  }

  /** `String` of `{ type: String, index: true }`: the other options change nothing for code. */
  function schemaType(initializer: ts.Expression): string {
    if (typescript.isArrayLiteralExpression(initializer)) {
      const [first] = initializer.elements;
      return first && typescript.isObjectLiteralExpression(first)
        ? `[${schemaType(first)}]`
        : text(initializer).slice(0, 200);
    }
    if (!typescript.isObjectLiteralExpression(initializer)) return text(initializer).slice(0, 200);
    const type = initializer.properties.find(
      (one) => one.name !== undefined && nameOf(typescript, one.name) === 'type',
    );
    return type && typescript.isPropertyAssignment(type) ? text(type.initializer).slice(0, 200) : '{}';
  }

  function readDefinition(owner: Owner, definition: ts.ObjectLiteralExpression): void {
    for (const property of definition.properties) {
      if (!typescript.isPropertyAssignment(property)) continue;
      const { initializer } = property;
      add(owner, property, property.name, 'property', schemaType(initializer), { isGiven: true });
      // A list of documents is told by what one of them holds.
      const [first] = typescript.isArrayLiteralExpression(initializer) ? initializer.elements : [initializer];
      const isNested =
        first &&
        typescript.isObjectLiteralExpression(first) &&
        !first.properties.some((one) => one.name !== undefined && nameOf(typescript, one.name) === 'type');
      if (isNested)
        readDefinition({ ...owner, name: `${owner.name}.${nameOf(typescript, property.name) ?? '?'}` }, first);
    }
  }

  /** `new EntitySchema({ name: 'User', columns: { email: { type: String } } })` of TypeORM and MikroORM. */
  function readEntity(node: ts.NewExpression | ts.CallExpression): void {
    const entity = schemaEntity(typescript, node);
    if (!entity) return;
    const owner = ownerOf(entity.name, 'entity', entity.nameNode);
    for (const member of entity.members) {
      add(owner, member, member.name, 'property', schemaContract(typescript, member).type, {
        isGiven: true,
        isOptional: schemaContract(typescript, member).isOptional,
      });
    }
  }

  /** Drizzle: `const users = pgTable('users', { email: text('email').notNull() })`. */
  function readTable({ name, initializer }: ts.VariableDeclaration): void {
    if (!isDrizzle || !initializer || !typescript.isIdentifier(name)) return;
    const isCall = typescript.isCallExpression(initializer);
    readColumns(name, isCall ? tableColumns(typescript, initializer) : columnSet(typescript, initializer));
  }

  function readColumns(name: ts.Identifier, columns: ts.ObjectLiteralExpression | null): void {
    if (!columns) return;
    const owner = ownerOf(name.text, 'entity', name);
    for (const property of columns.properties) {
      if (!typescript.isPropertyAssignment(property)) continue;
      const { type, isOptional } = columnContract(text(property.initializer));
      add(owner, property, property.name, 'property', type, { isGiven: true, isOptional });
    }
  }

  function ownerOf(name: string, kind: OwnerKind, node: ts.Node): Owner {
    owners.add(name);
    return { name, kind, place: placeOf(file, node) };
  }

  visit(file);
  return { members: found, owners };
}

interface Owner {
  name: string;
  kind: OwnerKind;
  place: Place;
}

/** One without a name that a function makes is called as the function is. */
function classNameOf(typescript: TypeScript, node: ts.ClassLikeDeclaration): string {
  if (node.name) return node.name.text;
  for (let at: ts.Node = node.parent; at; at = at.parent) {
    if (typescript.isFunctionDeclaration(at) && at.name) return at.name.text;
    if (typescript.isVariableDeclaration(at) && typescript.isIdentifier(at.name)) return at.name.text;
  }
  return 'default';
}

function signatureOf(node: ts.SignatureDeclarationBase, text: (node: ts.Node) => string): string {
  const parameters = node.parameters.map((parameter) => {
    const type = parameter.type ? text(parameter.type) : '';
    return `${parameter.dotDotDotToken ? '...' : ''}${parameter.questionToken || parameter.initializer ? '?' : ''}${type}`;
  });
  return `(${parameters.join(', ')}) => ${node.type ? text(node.type) : ''}`;
}

function nameOf(typescript: TypeScript, name: ts.Node): string | null {
  if (typescript.isIdentifier(name) || typescript.isPrivateIdentifier(name)) return name.text;
  if (typescript.isStringLiteralLike(name) || typescript.isNumericLiteral(name)) return name.text;
  return null;
}

/** What a value itself says of its type; empty where only the checker knows: another value is no other type. */
function inferredType(typescript: TypeScript, value: ts.Expression, text: (node: ts.Node) => string): string {
  if (typescript.isAsExpression(value) || typescript.isTypeAssertionExpression(value)) return text(value.type);
  if (typescript.isNewExpression(value)) return text(value.expression);
  if (typescript.isStringLiteralLike(value) || typescript.isTemplateExpression(value)) return 'string';
  if (typescript.isNumericLiteral(value)) return 'number';
  if (value.kind === typescript.SyntaxKind.TrueKeyword || value.kind === typescript.SyntaxKind.FalseKeyword)
    return 'boolean';
  return '';
}

/** Nested members are members of their own: they do not change the type of what holds them. */
function textWithoutMembers(typescript: TypeScript, type: ts.TypeNode, file: ts.SourceFile): string {
  let left = '';
  let from = type.getStart(file);
  const visit = (node: ts.Node): void => {
    if (!typescript.isTypeLiteralNode(node)) {
      typescript.forEachChild(node, visit);
      return;
    }
    left += `${file.text.slice(from, node.getStart(file))}{}`;
    from = node.getEnd();
  };
  visit(type);
  return (left + file.text.slice(from, type.getEnd())).replace(/\s+/g, ' ');
}

/** Around it: `as`, parentheses. */
function outerOf(typescript: TypeScript, node: ts.Node): ts.Node {
  let outer = node;
  while (
    outer.parent &&
    (typescript.isAsExpression(outer.parent) || typescript.isParenthesizedExpression(outer.parent))
  ) {
    outer = outer.parent;
  }
  return outer;
}

function modifiersOf(typescript: TypeScript, node: ts.Node): Set<ts.SyntaxKind> {
  const modifiers = typescript.canHaveModifiers(node) ? typescript.getModifiers(node) : undefined;
  return new Set((modifiers ?? []).map((modifier) => modifier.kind));
}

function decoratorsOf(typescript: TypeScript, node: ts.ClassLikeDeclaration): string[] {
  const decorators = typescript.canHaveDecorators(node) ? (typescript.getDecorators(node) ?? []) : [];
  return decorators.map(({ expression }) => {
    const called = typescript.isCallExpression(expression) ? expression.expression : expression;
    if (typescript.isPropertyAccessExpression(called)) return called.name.text;
    return typescript.isIdentifier(called) ? called.text : '';
  });
}
