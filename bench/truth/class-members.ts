// A program in; changes of members out: properties of classes that are entities or schemas, and paths of `new Schema({ … })`
// together with the members of the interface they are typed by.

import type ts from 'typescript';
import type { Compiler } from './open-compiler';
import type { Edit, Mutation } from './mutation';

interface Member {
  owner: string;
  name: string;
  /** Where the references are asked for. */
  asked: ts.Node;
  nodes: (ts.PropertyDeclaration | ts.PropertySignature | ts.PropertyAssignment)[];
}

const DECORATORS = { typeorm: ['Entity', 'ChildEntity', 'ViewEntity'], mongoose: ['Schema'] };
const OTHER_TYPES: Record<string, string> = { string: 'number', number: 'string', boolean: 'string', Date: 'boolean' };

export interface MemberMutation extends Mutation {
  asked: { path: string; at: number };
}

export function memberMutations(compiler: Compiler, stack: 'typeorm' | 'mongoose', count: number): MemberMutation[] {
  const { typescript, program, own, absolute } = compiler;
  const members: Member[] = [];
  for (const path of own) {
    const file = program().getSourceFile(absolute(path))!;
    const visit = (node: ts.Node): void => {
      if (typescript.isClassDeclaration(node)) members.push(...classMembers(compiler, node, DECORATORS[stack]));
      if (stack === 'mongoose' && typescript.isNewExpression(node)) members.push(...schemaPaths(compiler, node));
      typescript.forEachChild(node, visit);
    };
    visit(file);
  }
  const step = Math.max(1, members.length / count);
  const chosen = members.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step)).slice(0, count);
  return chosen.flatMap((member) => mutationsOf(compiler, member));
}

function classMembers({ typescript }: Compiler, node: ts.ClassDeclaration, wanted: readonly string[]): Member[] {
  // Older versions keep decorators in another place, but all visit them.
  const isWanted = typescript.forEachChild(node, (child) => {
    if (!typescript.isDecorator(child)) return false;
    const called = typescript.isCallExpression(child.expression) ? child.expression.expression : child.expression;
    return typescript.isIdentifier(called) && wanted.includes(called.text);
  });
  const owner = node.name?.text;
  if (!isWanted || !owner) return [];
  return node.members.flatMap((member) => {
    if (!typescript.isPropertyDeclaration(member) || !typescript.isIdentifier(member.name)) return [];
    return [{ owner, name: member.name.text, asked: member.name, nodes: [member] }];
  });
}

function schemaPaths({ typescript, program }: Compiler, node: ts.NewExpression): Member[] {
  const [literal] = node.arguments ?? [];
  if (!/\bSchema$/.test(node.expression.getText()) || !literal || !typescript.isObjectLiteralExpression(literal))
    return [];
  const declared = typescript.isVariableDeclaration(node.parent) ? node.parent : undefined;
  const written = node.typeArguments?.[0] ?? typeArgumentOf(typescript, declared?.type);
  const checker = program().getTypeChecker();
  const typed = written ? checker.getTypeFromTypeNode(written) : undefined;
  const owner = written?.getText() ?? declared?.name.getText() ?? 'Schema';
  return literal.properties.flatMap((property) => {
    if (!typescript.isPropertyAssignment(property) || !typescript.isIdentifier(property.name)) return [];
    const name = property.name.text;
    const signature = typed?.getProperty(name)?.declarations?.find((one) => typescript.isPropertySignature(one));
    const isOwn = signature && !signature.getSourceFile().fileName.includes('node_modules');
    if (!signature || !isOwn || !typescript.isPropertySignature(signature)) {
      return [{ owner, name, asked: property.name, nodes: [property] }];
    }
    return [{ owner, name, asked: signature.name, nodes: [property, signature] }];
  });
}

function typeArgumentOf(typescript: typeof ts, type: ts.TypeNode | undefined): ts.TypeNode | undefined {
  return type && typescript.isTypeReferenceNode(type) ? type.typeArguments?.[0] : undefined;
}

function mutationsOf(compiler: Compiler, { owner, name, asked, nodes }: Member): MemberMutation[] {
  const { relative } = compiler;
  const file = (node: ts.Node) => relative(node.getSourceFile().fileName);
  const shared = {
    names: [name],
    asset: owner,
    column: name,
    decl: nodes.map((node) => `${file(node)}:${lineOf(node, node.getStart())}-${lineOf(node, node.getEnd())}`),
    asked: { path: file(asked), at: asked.getStart() },
  };
  const id = (op: string) => `${op}:${owner}.${name}`;
  const retypes = nodes.flatMap((node) => retyped(compiler, node));
  const mutations: MemberMutation[] = [
    {
      ...shared,
      id: id('drop'),
      op: 'drop',
      edits: nodes.map((node) => edit(file(node), node, droppedText(compiler, node))),
    },
    {
      ...shared,
      id: id('rename'),
      op: 'rename',
      edits: nodes.map((node) => edit(file(node), node.name, `${name}Zz`)),
    },
  ];
  if (retypes.length > 0) mutations.push({ ...shared, id: id('retype'), op: 'retype', edits: retypes });
  return mutations;
}

/** Blank lines in place of it, so that other lines stay where they are. */
function droppedText({ typescript }: Compiler, node: ts.Node): { text: string; whole: string } {
  const source = node.getSourceFile().text;
  const end =
    typescript.isPropertyAssignment(node) && source[node.getEnd()] === ',' ? node.getEnd() + 1 : node.getEnd();
  const whole = source.slice(node.getStart(), end);
  return { text: whole.replace(/[^\n]/g, ''), whole };
}

function retyped({ typescript, relative }: Compiler, node: Member['nodes'][number]): Edit[] {
  const type = typescript.isPropertyAssignment(node) ? undefined : node.type;
  const other = type && OTHER_TYPES[type.getText()];
  return other ? [edit(relative(node.getSourceFile().fileName), type, other)] : [];
}

function edit(path: string, node: ts.Node, now: string | { text: string; whole: string }): Edit {
  const { line, character } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
  const place = { path, line: line + 1, column: character + 1 };
  if (typeof now === 'string') return { ...place, old: node.getText(), new: now };
  return { ...place, old: now.whole, new: now.text };
}

function lineOf(node: ts.Node, at: number): number {
  return node.getSourceFile().getLineAndCharacterOfPosition(at).line + 1;
}
