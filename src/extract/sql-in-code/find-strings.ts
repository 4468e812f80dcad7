// A parsed program in; its strings, templates and concatenations out, each with what the code around says of it.

import type { TSESTree } from '@typescript-eslint/typescript-estree';

type Node = TSESTree.Node;

export interface Hole {
  start: number;
  end: number;
  /** Source of the expression. */
  code: string;
}

export type Quote = '`' | "'" | '"';

export interface CodeString {
  node: TSESTree.Node;
  start: number;
  end: number;
  /** Ranges of the file that are text of the string, in order; between them stand holes and code. */
  texts: { start: number; end: number; quote: Quote }[];
  holes: Hole[];
  /** `sql`: a tag, a call or a name says that it is SQL. `other`: they say that it is not. */
  meant: 'sql' | 'unsaid' | 'other';
  /** Names of the calls, functions and variables around it, innermost first. */
  around: string[];
  /** The innermost function that it stands in. */
  within: { start: number; end: number } | null;
}

export interface FoundStrings {
  strings: CodeString[];
  /** Names with one definition in the file, which is a plain string. */
  constants: Map<string, string>;
}

type Text = Pick<CodeString, 'start' | 'end' | 'texts' | 'holes'>;

/** `isWanted`: asked first, because what is around a string costs more than its text. */
export function findStrings(program: Node, source: string, isWanted: (text: Text) => boolean): FoundStrings {
  const strings: CodeString[] = [];
  const constants = new Map<string, string | null>();
  const pending: { node: Node; parents: Link | null }[] = [{ node: program, parents: null }];
  // A list instead of recursion: generated code nests deeper than the stack.
  while (pending.length > 0) {
    const { node, parents } = pending.pop()!;
    noteConstant(node, constants);
    const inside: Link = { node, up: parents };
    const parts = partsOf(node);
    if (parts) {
      const found = assemble(node, parts, source);
      if (found && isWanted(found)) strings.push({ node, ...found, ...contextOf(node, parents, source) });
      for (const part of parts) if (part.kind === 'code') pending.push({ node: part.node, parents: inside });
      continue;
    }
    for (const child of childrenOf(node)) pending.push({ node: child, parents: inside });
  }
  const known = [...constants].filter((entry): entry is [string, string] => entry[1] !== null);
  return { strings: strings.sort((a, b) => a.start - b.start), constants: new Map(known) };
}

interface Link {
  node: Node;
  up: Link | null;
}

type Part = { kind: 'text'; start: number; end: number; quote: Quote } | { kind: 'code'; node: Node };

/** Text and code of a string in their order; null for what is no string. */
function partsOf(node: Node): Part[] | null {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string'
        ? [{ kind: 'text', start: node.range[0] + 1, end: node.range[1] - 1, quote: node.raw[0] === '"' ? '"' : "'" }]
        : null;
    case 'TemplateLiteral':
      return node.quasis.flatMap((quasi, at): Part[] => {
        // The range of an element takes in the delimiters around it.
        const end = quasi.range[1] - (quasi.tail ? 1 : 2);
        const text: Part = { kind: 'text', start: quasi.range[0] + 1, end, quote: '`' };
        const code = node.expressions[at];
        return code ? [text, { kind: 'code', node: code }] : [text];
      });
    case 'BinaryExpression':
      return node.operator === '+' ? concatenated(node) : null;
    case 'CallExpression':
      return joined(node);
    default:
      return null;
  }
}

function concatenated(node: TSESTree.BinaryExpression): Part[] | null {
  const operands: Node[] = [];
  let left: Node = node;
  while (left.type === 'BinaryExpression' && left.operator === '+') {
    operands.push(left.right);
    left = left.left as Node;
  }
  operands.push(left);
  const parts = operands.reverse().flatMap((operand): Part[] => {
    const inner = operand.type === 'Literal' || operand.type === 'TemplateLiteral' ? partsOf(operand) : null;
    return inner ?? [{ kind: 'code', node: operand }];
  });
  return parts.some((part) => part.kind === 'text') ? parts : null;
}

/** `['select a', 'from b'].join(' ')` */
function joined(node: TSESTree.CallExpression): Part[] | null {
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'ArrayExpression') return null;
  if (callee.property.type !== 'Identifier' || callee.property.name !== 'join') return null;
  const [separator] = node.arguments;
  if (separator?.type !== 'Literal' || typeof separator.value !== 'string' || separator.value.trim() !== '')
    return null;
  const parts: Part[] = [];
  for (const element of callee.object.elements) {
    if (!element || element.type === 'SpreadElement') return null;
    const inner = element.type === 'Literal' || element.type === 'TemplateLiteral' ? partsOf(element) : null;
    parts.push(...(inner ?? [{ kind: 'code', node: element } as const]));
  }
  return parts.some((part) => part.kind === 'text') ? parts : null;
}

/** A hole reaches from text to text, so that there is room for what is written in its place. */
function assemble(node: Node, parts: Part[], source: string): Text | null {
  const texts = parts.filter((part) => part.kind === 'text');
  const first = parts[0]!;
  const last = parts[parts.length - 1]!;
  const start = first.kind === 'text' ? first.start : first.node.range[0];
  const end = last.kind === 'text' ? last.end : last.node.range[1];
  const holes: Hole[] = [];
  let textEnd = start;
  let codes: Node[] = [];
  for (const part of [...parts, null]) {
    if (part?.kind === 'code') {
      codes.push(part.node);
      continue;
    }
    if (codes.length > 0) {
      const code = source.slice(codes[0]!.range[0], codes[codes.length - 1]!.range[1]);
      holes.push({ start: textEnd, end: part ? part.start : end, code });
      codes = [];
    }
    if (part) textEnd = part.end;
  }
  return start < end ? { start: Math.min(start, node.range[1]), end, texts, holes } : null;
}

/** Only names with one definition in the whole file: scopes need not be told apart. */
function noteConstant(node: Node, constants: Map<string, string | null>): void {
  if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') {
    const value = node.init?.type === 'Literal' && typeof node.init.value === 'string' ? node.init.value : null;
    constants.set(node.id.name, constants.has(node.id.name) ? null : value);
  }
  if ('params' in node && Array.isArray(node.params)) {
    for (const param of node.params) if (param.type === 'Identifier') constants.set(param.name, null);
  }
  if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier') constants.set(node.left.name, null);
}

const SQL_NAME = /sql|query|queries|(?:^|[a-z_$])(?:stmt|statement)|execute/i;
const SQL_CALL = /sql|quer(?:y|ies)|^\$?(?:execute|exec|raw|prepare|unsafe)|raw$|unsafe$/i;
const PLAIN_TAG = /^(?:dedent|outdent|stripIndents?|String\.raw|oneLine|html\.raw)$/;
const SQL_TAG = /(?:^|[.$])(?:\w*sql\w*|queryRaw\w*|executeRaw\w*|raw)$/i;
const SPEECH =
  /^(?:console|log|logger|t|i18n|describe|it|test|suite|expect|Error|\w+Error|\w*Exception|warn|debug|info|error|alert|toast|invariant|assert)$/;
const SPEECH_KEY =
  /^(?:title|label|message|description|placeholder|help|text|name|summary|tooltip|hint|alt|children|content|prompt|caption|error)$/i;

function contextOf(node: Node, parents: Link | null, source: string): Pick<CodeString, 'meant' | 'around' | 'within'> {
  let meant: CodeString['meant'] = 'unsaid';
  const around: string[] = [];
  let within: CodeString['within'] = null;
  let child = node;
  let direct = true;
  for (let link = parents; link; link = link.up) {
    const { node: parent } = link;
    const say = (next: CodeString['meant']) => {
      if (direct && meant === 'unsaid') meant = next;
    };
    switch (parent.type) {
      case 'TaggedTemplateExpression': {
        const tag = tagName(parent.tag, source);
        around.push(tag);
        if (!PLAIN_TAG.test(tag)) say(SQL_TAG.test(tag) ? 'sql' : 'other');
        break;
      }
      case 'CallExpression':
      case 'NewExpression': {
        if (child === parent.callee) break;
        const name = calleeName(parent.callee);
        const owner = rootName(parent.callee);
        around.push(name, owner);
        if (SPEECH.test(name) || SPEECH.test(owner)) say('other');
        else if (SQL_CALL.test(name)) say('sql');
        direct = false;
        break;
      }
      case 'VariableDeclarator':
        if (parent.id.type === 'Identifier') {
          around.push(parent.id.name);
          if (SQL_NAME.test(parent.id.name)) say('sql');
        }
        direct = false;
        break;
      case 'AssignmentExpression': {
        const name = source.slice(...parent.left.range);
        if (SQL_NAME.test(name)) say('sql');
        break;
      }
      case 'Property':
      case 'PropertyDefinition': {
        if (child !== parent.value) say('other');
        const key = source.slice(...parent.key.range).replace(/["']/g, '');
        around.push(key);
        if (SQL_NAME.test(key)) say('sql');
        // `{ text, values }` is how pg takes a query, so the key alone does not say that it is speech.
        else if (SPEECH_KEY.test(key) && key !== 'text') say('other');
        break;
      }
      case 'JSXAttribute':
      case 'ImportDeclaration':
      case 'ThrowStatement':
      case 'TSLiteralType':
      case 'SwitchCase':
        say('other');
        break;
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
      case 'ClassDeclaration':
        if (parent.type !== 'ClassDeclaration') within ??= { start: parent.range[0], end: parent.range[1] };
        if ('id' in parent && parent.id) around.push(parent.id.name);
        direct = false;
        break;
      case 'MethodDefinition':
        around.push(source.slice(...parent.key.range));
        break;
    }
    child = parent;
  }
  return { meant, around, within };
}

/** `sql` of `sql<Row>`, `Prisma.sql`, `sql.type` of `sql.type(schema)`. */
function tagName(tag: Node, source: string): string {
  if (tag.type !== 'CallExpression') return source.slice(...tag.range).replace(/\s/g, '');
  return /sql/i.test(rootName(tag.callee)) ? rootName(tag.callee) : source.slice(...tag.callee.range);
}

function calleeName(callee: Node): string {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') return callee.property.name;
  return '';
}

function rootName(callee: Node): string {
  let node = callee;
  while (node.type === 'MemberExpression' || node.type === 'CallExpression') {
    node = node.type === 'MemberExpression' ? node.object : node.callee;
  }
  return node.type === 'Identifier' ? node.name : '';
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (key === 'parent' || key === 'range' || key === 'loc') continue;
    if (Array.isArray(value)) children.push(...value.filter(isNode));
    else if (isNode(value)) children.push(value);
  }
  return children;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}
