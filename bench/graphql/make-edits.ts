// Facts and texts of a server in; edits that take something away that documents may ask for, in the code or the schema files and,
// the same, in the schema that the oracle checks with, out.

import type { GraphqlField, GraphqlFact } from '../../src/model/graphql';
import type { Spot } from '../../src/model/code';
import type { FileFacts } from '../../src/model/facts';

export interface BreakingEdit {
  kind: 'rename' | 'require-argument' | 'require-input';
  /** `Order.total`, `Query.orders(first)`. */
  title: string;
  path: string;
  text: string;
  /** In the schema: the type, its field, the argument. */
  type: string;
  field: string;
  argument: string | null;
}

const ROOTS: Readonly<Record<string, string>> = { QUERY: 'Query', MUTATION: 'Mutation', SUBSCRIPTION: 'Subscription' };

export function makeEdits(files: readonly FileFacts[], texts: ReadonlyMap<string, string>): BreakingEdit[] {
  const parents = new Set<string>();
  const resolved = new Set<string>();
  const declared = new Set<string>();
  for (const { facts } of files) {
    for (const fact of facts) {
      if (fact.kind === 'graphql-type') for (const { name } of [...fact.parents, ...fact.implements]) parents.add(name);
      if (fact.kind === 'graphql-resolver')
        for (const { root, name } of fact.fields) if (!root) resolved.add(`${fact.of?.name}.${name}`);
      if (fact.kind === 'graphql-type') for (const { name } of fact.fields) declared.add(`${fact.codeName}.${name}`);
    }
  }
  return files.flatMap(({ path, facts }) => {
    // Fields of a base class are fields of others too; what a method answers too is still answered.
    const own = facts.filter((fact) => fact.kind !== 'graphql-type' || !parents.has(fact.codeName));
    const text = texts.get(path);
    return text === undefined
      ? []
      : own.flatMap((fact) => editsOf(path, text, fact as GraphqlFact, resolved, declared));
  });
}

function editsOf(
  path: string,
  text: string,
  fact: GraphqlFact,
  resolved: ReadonlySet<string>,
  declared: ReadonlySet<string>,
): BreakingEdit[] {
  if (fact.kind === 'graphql-type' && fact.form !== 'enum' && fact.form !== 'union')
    return fact.fields
      .filter(({ name }) => !resolved.has(`${fact.codeName}.${name}`))
      .flatMap((field) => ofField(path, text, fact.name, field, fact.form === 'input'));
  if (fact.kind !== 'graphql-resolver') return [];
  return fact.fields.flatMap((field) => {
    if (!field.root && declared.has(`${fact.of?.name}.${field.name}`)) return [];
    const type = field.root ? ROOTS[field.root]! : fact.of?.name;
    return type ? ofField(path, text, type, field, false) : [];
  });
}

function ofField(path: string, text: string, type: string, field: GraphqlField, isInput: boolean): BreakingEdit[] {
  const whole = { path, type, field: field.name, argument: null };
  const edits: BreakingEdit[] = [];
  const start = offsetOf(text, field.at);
  const isPlainName = field.name === field.member && text.startsWith(field.name, start);
  // A name that is said beside the member is another edit.
  const before = text
    .slice(Math.max(0, start - 300), start)
    .split(/[;}]\s*\n/)
    .at(-1)!;
  if (isPlainName && !/\bname:|Field\(\s*['"]/.test(before)) {
    const renamed = `${text.slice(0, start)}${field.name}Moved${text.slice(start + field.name.length)}`;
    edits.push({ ...whole, kind: 'rename', title: `${type}.${field.name}`, text: renamed });
  }
  if (isInput && !field.required) {
    const required = path.endsWith('ql') ? withMark(text, start) : strict(text, start - before.length, start);
    if (required) edits.push({ ...whole, kind: 'require-input', title: `${type}.${field.name}!`, text: required });
  }
  for (const arg of field.args) {
    if (arg.required || arg.hasDefault) continue;
    const at = offsetOf(text, arg.at);
    const required = path.endsWith('ql') ? withMark(text, at) : strict(text, at, at + 300);
    const title = `${type}.${field.name}(${arg.name}!)`;
    if (required) edits.push({ ...whole, argument: arg.name, kind: 'require-argument', title, text: required });
  }
  return edits;
}

/** `first: Int` → `first: Int!` */
function withMark(text: string, start: number): string | null {
  const found = /^\w+\s*:\s*[[\]!\w]+/.exec(text.slice(start, start + 200));
  if (!found || found[0].endsWith('!')) return null;
  const end = start + found[0].length;
  return `${text.slice(0, end)}!${text.slice(end)}`;
}

function strict(text: string, from: number, to: number): string | null {
  const at = text.indexOf('nullable: true', from);
  return at < 0 || at >= to ? null : `${text.slice(0, at)}nullable: false${text.slice(at + 'nullable: true'.length)}`;
}

function offsetOf(text: string, [line, column]: Spot): number {
  let at = 0;
  for (let passed = 1; passed < line; passed++) at = text.indexOf('\n', at) + 1;
  return at + column - 1;
}
