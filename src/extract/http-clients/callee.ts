// A call in; through which client it goes out: a library's own function, an instance, a wrapper of this or another file.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { HttpMethod, ImportedFrom } from '../../model/http';
import type { ParsedModule } from '../code-stack';
import {
  bare,
  type Constants,
  dottedName,
  importedFrom,
  isFunction,
  keyOf,
  methodNamed,
  type Node,
  requiredFrom,
} from '../syntax/http/expressions';
import { classAround, typeOfMember } from '../syntax/http/class-members';
import { libraryOf } from './libraries';

export interface Callee {
  /** As written, `this` named by its class. */
  name: string;
  library: string | null;
  /** null for a library's own function: `fetch`, `axios.get`. */
  client: string | null;
  from: ImportedFrom | null;
  method: HttpMethod | null;
}

export function readCallee(
  module: ParsedModule,
  constants: Constants,
  { callee, arguments: given }: TSESTree.CallExpression,
): Callee | null {
  const target = bare(callee);
  const written = dottedName(target);
  if (written === null) return calledOn(module, target);
  const last = written.slice(written.lastIndexOf('.') + 1);
  const method = written.includes('.') || !isRegistration(given) ? methodNamed(last) : null;
  if (
    isRegistration(given) &&
    /(?:^|\.)_?(?:app|router|routes?|server|fastify|instance|\w*Router)\.\w+$/i.test(written)
  )
    return null;
  if (written.startsWith('this.')) return ofThis(module, target, written, method);
  const root = written.split('.')[0]!;
  const from = importedFrom(module, written);
  const local = from ? null : constants.get(root);
  if (!from && local) {
    const init = bare(local);
    // `const http = inject(HttpClient)`, `const api = useApi()`, `const api = new Api()`
    if (init.type === 'CallExpression' || init.type === 'NewExpression') {
      const made = madeBy(module, init, written.slice(root.length), method);
      if (made) return made;
    }
    return { name: written, library: null, client: written, from: null, method };
  }
  const taken = from ? null : constants.takenFrom(root);
  if (taken) {
    const client = `${taken.maker}.${taken.key}${written.slice(root.length)}`;
    return { name: client, library: null, client, from: importedFrom(module, taken.maker), method };
  }
  const library = libraryOf(written, from, false);
  if (library !== null) return { name: written, library, client: null, from, method };
  return { name: written, library: null, client: written, from, method };
}

/** A handler among the arguments makes a route of it. */
function isRegistration(given: readonly Node[]): boolean {
  return (
    given.length > 1 &&
    given
      .slice(1)
      .some((one) => isFunction(bare(one)) && (bare(one) as TSESTree.ArrowFunctionExpression).params.length > 0)
  );
}

/** `request(app).get('/x')`, `useApi().get('/x')`, `axios.create().get('/x')` */
function calledOn(module: ParsedModule, target: Node): Callee | null {
  if (target.type !== 'MemberExpression' || target.computed) return null;
  const object = bare(target.object);
  // `(options.client ?? client).get(…)`
  const fallback = object.type === 'LogicalExpression' ? dottedName(object.right) : null;
  if (fallback !== null) {
    const written = `${fallback}.${keyOf(target.property)}`;
    const from = importedFrom(module, written);
    return { name: written, library: null, client: written, from, method: methodNamed(keyOf(target.property)) };
  }
  if (object.type !== 'CallExpression') return null;
  const name = dottedName(object.callee);
  if (name === null) return null;
  const member = keyOf(target.property);
  const method = methodNamed(member);
  const from = importedFrom(module, name);
  const library = libraryOf(name, from, false);
  if (library === 'supertest') return { name: `${name}.${member}`, library, client: null, from, method };
  if (library !== null || method === null) return null;
  return { name: `${name}.${member}`, library: null, client: `${name}.${member}`, from, method };
}

function madeBy(
  module: ParsedModule,
  init: TSESTree.CallExpression | TSESTree.NewExpression,
  rest: string,
  method: HttpMethod | null,
): Callee | null {
  const maker = dottedName(init.callee);
  if (maker === null) return null;
  const [first] = init.arguments;
  if (maker === 'inject' && first?.type === 'Identifier') return ofType(module, first.name, rest, method);
  const from = importedFrom(module, maker);
  // Instances are facts of their own.
  if (libraryOf(maker, from, false) !== null || requiredFrom(init)) return null;
  return { name: maker + rest, library: null, client: maker + rest, from, method };
}

function ofType(module: ParsedModule, type: string, rest: string, method: HttpMethod | null): Callee {
  const from = importedFrom(module, type);
  const library = libraryOf(type, from, false);
  if (library !== null) return { name: type + rest, library, client: null, from, method };
  return { name: type + rest, library: null, client: type + rest, from, method };
}

/** `this.http.get` of a class whose `http` has a type, else a member of the class itself. */
function ofThis(module: ParsedModule, target: Node, written: string, method: HttpMethod | null): Callee | null {
  const [, member, ...rest] = written.split('.');
  const owner = classAround(module, target);
  if (!owner || member === undefined) return null;
  const className = owner.id?.name ?? 'default';
  if (rest.length > 0) {
    const type = typeOfMember(owner, member);
    if (type) return ofType(module, type, `.${rest.join('.')}`, method);
  }
  const name = [className, member, ...rest].join('.');
  return { name, library: null, client: name, from: null, method };
}
