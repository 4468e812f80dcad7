// The expression of an address in; its path in pieces, whether it leaves this system, and what it begins with, out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ImportedFrom, PathSegment } from '../../../model/http';
import type { ParsedModule } from '../../code-stack';
import {
  bare,
  type Constants,
  dottedName,
  type FunctionNode,
  functionsAround,
  importedFrom,
  isFunction,
  keyOf,
  memberOf,
  type Node,
} from './expressions';

export interface Address {
  path: PathSegment[];
  external: boolean;
  /** More may stand before it than is written here. */
  open: boolean;
  /** It begins with `/`, a scheme or a hole: it can be nothing but an address. */
  rooted: boolean;
  lead: { name: string; from: ImportedFrom | null } | null;
  /** It ends with a parameter of a function around: `fetch(BASE + path)`. */
  passes: { by: FunctionNode; parameter: string; property: string | null } | null;
}

/** Constants lead to constants; nobody writes longer chains. */
const DEEPEST = 8;
/** Of one address: constants may name each other many times over. */
const MOST_PARTS = 300;
/** Longer texts are data. */
const MOST_LETTERS = 4000;
const HOLE = '\uFFFC';
/** What a first hole that is the host alone is called: then all of the path is written here. */
const HOST = /(?:^|[._])(?:origin|host|hostname|protocol|site_?url|web_?app_?url|server_?url)$/i;
const LOCAL = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|[\w-]+\.(?:local|localhost))$/i;

interface Pieces {
  /** Written text, with a mark for each hole. */
  text: string;
  holes: Node[];
  /** It may be another one: the fallback of `process.env.API ?? '/api'`. */
  fallback: boolean;
}

interface Work {
  parts: number;
}

/** All addresses that an expression may be: both sides of a condition. */
export function readAddresses(module: ParsedModule, constants: Constants, node: Node): Address[] {
  const value = bare(node);
  if (value.type === 'ConditionalExpression')
    return [value.consequent, value.alternate].flatMap((side) => readAddress(module, constants, side) ?? []);
  const only = readAddress(module, constants, node);
  return only ? [only] : [];
}

export function readAddress(module: ParsedModule, constants: Constants, node: Node): Address | null {
  const work: Work = { parts: 0 };
  const pieces = flatten(module, constants, node, 0, work);
  if (pieces === null || work.parts > MOST_PARTS) return null;
  return addressOf(module, node, pieces);
}

function addressOf(module: ParsedModule, node: Node, pieces: Pieces): Address | null {
  const { holes, fallback } = pieces;
  let { text } = pieces;
  let open = fallback;
  let external = false;
  let lead: Address['lead'] = null;
  let rooted = /^[/\uFFFC]|^https?:/i.test(text);
  const origin = /^(?:https?:|wss?:)?\/\/([^/?#]*)/i.exec(text);
  if (origin) {
    const host = origin[1]!.replace(/^[^@]*@/, '').replace(/:[\d\uFFFC]*$/, '');
    external = !host.includes(HOLE) && !LOCAL.test(host);
    text = text.slice(origin[0].length);
    if (host.includes(HOLE)) open = true;
    rooted = true;
  } else if (text.startsWith(HOLE)) {
    const name = holes[0] ? dottedName(holes[0]) : null;
    // `/${id}` has its slash before the hole; a hole alone at the front stands for what all addresses begin with.
    if (text !== HOLE || holes.length === 1) {
      lead = name === null ? null : { name, from: importedFrom(module, name) };
      open ||= name === null || !HOST.test(name);
      text = text.slice(1);
      if (text !== '' && !/^[/?#\uFFFC]/.test(text)) rooted = lead !== null && /^[\w-]+\//.test(text);
    }
  }
  const skipped = count(pieces.text.slice(0, pieces.text.length - text.length));
  const passes = passedOn(
    module,
    node,
    text === '' && lead ? holes.slice(0, 1) : holes.slice(skipped),
    text === '' ? HOLE : text,
  );
  if (passes && text === '') lead = null;
  const path = segmentsOf(passes && text.endsWith(HOLE) ? text.slice(0, -1) : text);
  if (path === null) return null;
  return { path, external, open, rooted, lead, passes };
}

/** The parameter of a function around that the last hole is. */
function passedOn(module: ParsedModule, node: Node, holes: Node[], text: string): Address['passes'] {
  const last = holes.at(-1);
  if (!last || !text.split(/[?#]/)[0]!.endsWith(HOLE) || count(text) !== holes.length) return null;
  // `/orders/${id}` gives one value, `/api${path}` and `/api/${path}` may give all of it: told apart by the name.
  const name = dottedName(last);
  if (name === null) return null;
  const [root, property = null] = name.split('.');
  const inside = /\/\uFFFC$/.test(text) || text.length > 1;
  if (inside && !/(?:path|url|uri|endpoint|route|resource|href)\w*$/i.test(property ?? root!)) return null;
  for (const around of functionsAround(module, node)) {
    for (const parameter of around.params) {
      const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
      if (target.type === 'Identifier' && target.name === root) return { by: around, parameter: root!, property };
      if (target.type !== 'ObjectPattern' || property !== null) continue;
      for (const member of target.properties) {
        if (member.type !== 'Property') continue;
        const local = member.value.type === 'AssignmentPattern' ? member.value.left : member.value;
        if (local.type === 'Identifier' && local.name === root)
          return { by: around, parameter: '', property: keyOf(member.key) };
      }
    }
  }
  return null;
}

function count(text: string): number {
  return text.split(HOLE).length - 1;
}

function segmentsOf(text: string): PathSegment[] | null {
  const path: PathSegment[] = [];
  const end = text.search(/[?#]/);
  const parts = (end < 0 ? text : text.slice(0, end)).split('/');
  for (const [at, part] of parts.entries()) {
    if (part === '' || part === '.') continue;
    // Generated clients write paths as OpenAPI does.
    const parameter = /^\{(\w[\w.-]*)\}$/.exec(part);
    if (parameter) {
      path.push({ name: parameter[1]! });
      continue;
    }
    if (/[\s<>{}"\\]/.test(part)) return null;
    if (!part.includes(HOLE)) path.push(decode(part));
    // `/orders${query}` at the end: what follows is most often a query.
    else if (at === parts.length - 1 && /^[^\uFFFC]+\uFFFC$/.test(part)) path.push(decode(part.slice(0, -1)));
    else if (/^\uFFFC+$/.test(part)) path.push({ name: null });
    else path.push({ name: null });
  }
  return path;
}

function decode(part: string): string {
  return part.includes('%') ? part.replace(/%20/g, ' ') : part;
}

// ---------------------------------------------------------------- expressions to text

function flatten(module: ParsedModule, constants: Constants, node: Node, depth: number, work: Work): Pieces | null {
  if (depth > DEEPEST) return hole(node);
  work.parts += 1;
  const value = bare(node);
  const letters = value.type === 'Literal' || value.type === 'TemplateLiteral' ? value.range[1] - value.range[0] : 0;
  if (letters > MOST_LETTERS) work.parts = MOST_PARTS + 1;
  if (work.parts > MOST_PARTS) return null;
  const inner = (next: Node) => flatten(module, constants, next, depth + 1, work);
  switch (value.type) {
    case 'Literal':
      return typeof value.value === 'string' || typeof value.value === 'number' ? said(String(value.value)) : null;
    case 'TemplateLiteral':
      return joined(
        value.quasis.flatMap((quasi, at) => {
          const filling = value.expressions[at];
          return [said(quasi.value.cooked ?? ''), ...(filling ? [inner(filling) ?? hole(filling)] : [])];
        }),
      );
    case 'BinaryExpression': {
      if (value.operator !== '+') return null;
      const left = value.left as Node;
      return joined([inner(left) ?? hole(left), inner(value.right) ?? hole(value.right)]);
    }
    case 'LogicalExpression': {
      const right = inner(value.right);
      return right && right.holes.length === 0 && right.text !== '' ? { ...right, fallback: true } : hole(value.left);
    }
    case 'Identifier': {
      if (module.imports.has(value.name) || isParameter(module, value, value.name)) return hole(value);
      const constant = constants.get(value.name);
      const known = constant && !isFunction(constant) ? inner(constant) : null;
      return known ?? hole(value);
    }
    case 'MemberExpression':
      return memberText(constants, value, inner) ?? hole(value);
    case 'NewExpression':
      return newText(value, inner);
    case 'CallExpression':
      return calledText(constants, value, inner);
    default:
      return hole(value);
  }
}

/** `PATHS.orders` of an object of this file; `url.href`. */
function memberText(
  constants: Constants,
  node: TSESTree.MemberExpression,
  inner: (node: Node) => Pieces | null,
): Pieces | null {
  if (node.computed) return null;
  const name = keyOf(node.property);
  if (name === 'href') return inner(node.object);
  const names = dottedName(node)?.split('.') ?? [];
  let at = names.length > 1 ? constants.get(names[0]!) : null;
  for (const member of names.slice(1)) at = memberOf(at, member);
  return at && !isFunction(at) ? inner(at) : null;
}

/** `new URL('/orders', base)`, `new Request('/orders')` */
function newText(
  { callee, arguments: given }: TSESTree.NewExpression,
  inner: (node: Node) => Pieces | null,
): Pieces | null {
  const name = keyOf(callee);
  const [first, base] = given;
  if (!first || (name !== 'URL' && name !== 'Request')) return null;
  const path = inner(first);
  if (!path || !base || name === 'Request' || /^https?:/i.test(path.text)) return path;
  const before = inner(base);
  // A path from the root takes the place of the base's own.
  if (!before || path.text.startsWith('/')) {
    const external = before !== null && /^https?:\/\/[^/\uFFFC]+/i.exec(before.text)?.[0];
    return external ? joined([said(external), path]) : path;
  }
  return joined([before, said('/'), path]);
}

function calledText(
  constants: Constants,
  { callee, arguments: given }: TSESTree.CallExpression,
  inner: (node: Node) => Pieces | null,
): Pieces | null {
  const name = dottedName(callee) ?? '';
  const [first] = given;
  if (/(?:^|\.)(?:encodeURIComponent|encodeURI|String|Number|escape)$/.test(name) && first) return hole(first);
  if (callee.type === 'MemberExpression' && /^(?:toString|trim|replace|valueOf|concat)$/.test(keyOf(callee.property))) {
    const text = inner(callee.object);
    return text && keyOf(callee.property) === 'concat'
      ? joined([text, ...given.map((one) => inner(one) ?? hole(one))])
      : text;
  }
  if (/(?:^|\.)(?:url-?join|urljoin|joinUrl|join|resolve)$/i.test(name) && given.length > 1) {
    return joined(given.flatMap((part, at) => [...(at > 0 ? [said('/')] : []), inner(part) ?? hole(part)]));
  }
  const declared = callee.type === 'Identifier' ? constants.get(callee.name) : methodOf(constants, name);
  const made = declared && isFunction(declared) ? returned(declared) : null;
  if (made) return inner(made);
  const path = first ? inner(first) : null;
  // `withBase('/orders')`: what makes it an address may put more before it.
  if (path?.text.startsWith('/')) return { ...path, fallback: true };
  return null;
}

function methodOf(constants: Constants, name: string): Node | null {
  const names = name.split('.');
  let at = names.length > 1 ? constants.get(names[0]!) : null;
  for (const member of names.slice(1)) at = memberOf(at, member);
  return at;
}

/** What a function of one statement returns. */
export function returned(node: Node): Node | null {
  if (!isFunction(node) || !node.body) return null;
  if (node.body.type !== 'BlockStatement') return node.body;
  const [only] = node.body.body;
  return node.body.body.length === 1 && only?.type === 'ReturnStatement' ? only.argument : null;
}

function isParameter(module: ParsedModule, node: Node, name: string): boolean {
  return functionsAround(module, node).some(({ params }) =>
    params.some((parameter) => {
      const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
      if (target.type === 'Identifier') return target.name === name;
      return (
        target.type === 'ObjectPattern' &&
        target.properties.some((member) => {
          if (member.type !== 'Property') return false;
          const local = member.value.type === 'AssignmentPattern' ? member.value.left : member.value;
          return local.type === 'Identifier' && local.name === name;
        })
      );
    }),
  );
}

function said(text: string): Pieces {
  return { text: text.replaceAll(HOLE, ''), holes: [], fallback: false };
}

function hole(node: Node): Pieces {
  return { text: HOLE, holes: [node], fallback: false };
}

function joined(parts: Pieces[]): Pieces {
  return {
    text: parts.map(({ text }) => text).join(''),
    holes: parts.flatMap(({ holes }) => holes),
    fallback: parts[0]?.text === '' ? (parts[1]?.fallback ?? false) : (parts[0]?.fallback ?? false),
  };
}
