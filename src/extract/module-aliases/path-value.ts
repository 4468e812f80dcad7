// An expression of a settings file in; the path it makes, relative to that file's folder (`./src`), or the plain string, out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ParsedModule } from '../code-stack';

type Node = TSESTree.Node;

/** Constants lead to constants; nobody writes longer chains. */
const DEEPEST = 12;
/** Of one path: constants may name each other many times over. */
const MOST_PARTS = 200;
/** Longer texts are no paths. */
const MOST_LETTERS = 4000;

interface Work {
  parts: number;
}

export function pathValue(module: ParsedModule, node: Node): string | null {
  const work: Work = { parts: 0 };
  const text = partOf(module, node, 0, work);
  return work.parts > MOST_PARTS ? null : text;
}

function partOf(module: ParsedModule, node: Node, depth: number, work: Work): string | null {
  work.parts += 1;
  const isText = node.type === 'Literal' || node.type === 'TemplateLiteral';
  if (isText && node.range[1] - node.range[0] > MOST_LETTERS) return null;
  if (depth > DEEPEST || work.parts > MOST_PARTS) return null;
  const value = (inner: Node) => partOf(module, inner, depth + 1, work);
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? node.value : null;
    case 'TemplateLiteral': {
      let text = '';
      for (const [at, quasi] of node.quasis.entries()) {
        text += quasi.value.cooked ?? '';
        const hole = node.expressions[at];
        if (!hole) continue;
        const filled = value(hole);
        if (filled === null) return null;
        text += filled;
      }
      return text;
    }
    case 'Identifier':
      if (node.name === '__dirname') return '.';
      return value(constantOf(module, node.name) ?? node);
    case 'MemberExpression': {
      if (node.object.type === 'MetaProperty' && nameOf(node.property) === 'dirname') return '.';
      // `new URL('./src', import.meta.url).pathname`
      return nameOf(node.property) === 'pathname' ? value(node.object) : null;
    }
    case 'BinaryExpression': {
      const [left, right] = node.operator === '+' ? [value(node.left as Node), value(node.right)] : [null, null];
      return left === null || right === null ? null : left + right;
    }
    case 'NewExpression': {
      const [path] = node.arguments;
      return nameOf(node.callee) === 'URL' && path ? value(path) : null;
    }
    case 'CallExpression':
      return calledPath(module, node, value);
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      return value(node.expression);
    default:
      return null;
  }
}

function calledPath(
  module: ParsedModule,
  node: TSESTree.CallExpression,
  value: (inner: Node) => string | null,
): string | null {
  const { callee } = node;
  const name = callee.type === 'MemberExpression' ? nameOf(callee.property) : nameOf(callee);
  const parts = node.arguments.map(value);
  if (name === 'cwd') return '.';
  if (name === 'fileURLToPath' || name === 'normalizePath' || name === 'normalize') return parts[0] ?? null;
  if (name === 'dirname') return callsItself(node) ? '.' : null;
  if (name === 'resolve' || name === 'join') {
    if (parts.length === 0 || parts.some((part) => part === null)) return null;
    // `path.resolve('src')` starts where the tool does, which is where its settings lie.
    const text = parts.join('/').replace(/\/(?:\.?\/)+/g, '/');
    return /^\.{1,2}(?:\/|$)/.test(text) ? text : `./${text.replace(/^\//, '')}`;
  }
  const [only] = parts;
  return parts.length === 1 && typeof only === 'string' && makesPaths(module, name)
    ? `./${only.replace(/^\.?\//, '')}`
    : null;
}

/** `path.dirname(fileURLToPath(import.meta.url))` */
function callsItself({ arguments: [inner] }: TSESTree.CallExpression): boolean {
  return (
    inner?.type === 'CallExpression' &&
    inner.arguments[0]?.type === 'MemberExpression' &&
    inner.arguments[0].object.type === 'MetaProperty'
  );
}

/** `const r = (p) => path.resolve(__dirname, p)` */
function makesPaths(module: ParsedModule, name: string): boolean {
  const declared =
    constantOf(module, name) ?? module.nodesOf('FunctionDeclaration').find((candidate) => candidate.id?.name === name);
  if (!declared || !('params' in declared)) return false;
  return /__dirname|import\.meta|process\.cwd/.test(module.text.slice(...declared.range));
}

function constantOf(module: ParsedModule, name: string): Node | null {
  const found = module.nodesOf('VariableDeclarator').filter(({ id }) => id.type === 'Identifier' && id.name === name);
  return found.length === 1 ? (found[0]!.init ?? null) : null;
}

export function nameOf(node: Node): string {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : '';
}
