// A field that a document asks for, and how the schema declares it, in; the arguments and inputs that it is given as edges, and
// those that are not declared, or are required and left out, as faults, out.

import { fingerprint } from '../../../model/fingerprint';
import type { Fault, FaultCode } from '../../../model/graph';
import type { GraphqlGiven, GraphqlSelection, GraphqlValue } from '../../../model/graphql';
import type { Spot } from '../../../model/code';
import { codeId } from '../../../sql/fold/read-embedded-sql';
import type { AskedOfServers, Walk } from './walk';
import { edgeOf, placeOf } from './places';
import type { SchemaField, SchemaInput } from './schema';

type Field = Extract<GraphqlSelection, { kind: 'field' }>;

/** `owner`: the route of a root field, the type of any other. */
export function checkGiven(selection: Field, field: SchemaField, at: Walk, owner: string, asked: AskedOfServers): void {
  const column = (name: string) => (owner.startsWith('route:') ? name : `${field.member}.${name}`);
  const target: Target = {
    inputs: field.args,
    open: field.open,
    assets: [owner, ...field.argAssets],
    columnOf: (input) => (input.asset ? input.member : column(input.name)),
    unknown: column,
    name: selection.name,
  };
  checkAll(selection.args, target, selection.at, at, asked);
}

interface Target {
  inputs: ReadonlyMap<string, SchemaInput>;
  open: boolean;
  /** What may declare them. */
  assets: readonly string[];
  columnOf(input: SchemaInput): string;
  /** Column of what is not declared. */
  unknown(name: string): string;
  /** As documents call what takes them. */
  name: string;
}

function checkAll(given: readonly GraphqlGiven[], target: Target, spot: Spot, at: Walk, asked: AskedOfServers): void {
  const names = new Map(given.map((one) => [one.name, one]));
  for (const one of given) {
    const input = target.inputs.get(one.name);
    if (input) {
      const asset = input.asset ?? target.assets[0]!;
      const edge = edgeOf(placeOf(at.path, one.at), codeId(at.path), asset, placeOf(input.path, input.at));
      asked.edges.push({ ...edge, toColumn: target.columnOf(input), certainty: at.certainty });
      checkValue(one.value, input, one.at, at, asked);
    } else if (!target.open) asked.faults.push(undeclared(one, target, at));
  }
  for (const input of target.inputs.values()) {
    const one = names.get(input.name);
    if (!one) {
      if (input.required) asked.faults.push(omitted(input, target, spot, at));
    } else if (isEmpty(one.value, input, at)) asked.faults.push(omitted(input, target, one.at, at));
  }
}

function checkValue(value: GraphqlValue, input: SchemaInput, spot: Spot, at: Walk, asked: AskedOfServers): void {
  if (value.kind === 'list') for (const inner of value.values) checkValue(inner, input, spot, at, asked);
  if (value.kind !== 'object') return;
  const type = at.served.schema.typeOf(input.type, 'input');
  if (type?.form !== 'input') return;
  const target: Target = {
    inputs: type.inputs,
    open: type.partial,
    assets: type.assets,
    columnOf: ({ member }) => member,
    unknown: (name) => name,
    name: type.name,
  };
  checkAll(value.fields, target, spot, at, asked);
}

/** A variable that may be left out, for what may not. */
function isEmpty(value: GraphqlValue, { required }: SchemaInput, { variables }: Walk): boolean {
  if (!required) return false;
  if (value.kind === 'null') return true;
  const variable = value.kind === 'variable' ? variables?.get(value.name) : undefined;
  return variable !== undefined && !variable.filled;
}

function undeclared({ name, at: spot }: GraphqlGiven, target: Target, at: Walk): Fault {
  const { assets } = target;
  const fault = faultOf('unknown-property', spot, at, assets[0]!, target.unknown(name), `${target.name}.${name}`, []);
  return assets.length > 1 ? { ...fault, candidates: [...assets] } : fault;
}

function omitted(input: SchemaInput, target: Target, spot: Spot, at: Walk): Fault {
  const declared = JSON.stringify(placeOf(input.path, input.at));
  const route = at.route?.id ?? target.assets[0]!;
  const to = input.asset ?? codeId(input.path);
  const wanted = `${target.name}.${input.name} of ${route}`;
  return faultOf('omitted-required-field', spot, at, to, input.member, wanted, [route, declared]);
}

function faultOf(
  code: FaultCode,
  spot: Spot,
  { path, certainty }: Walk,
  to: string,
  column: string,
  wanted: string,
  details: string[],
): Fault {
  return {
    ...placeOf(path, spot),
    code,
    from: codeId(path),
    to,
    column,
    clause: 'call',
    certainty,
    live: true,
    wanted,
    details,
    cause: null,
    statement: fingerprint(wanted),
  };
}
