// What properties files say of an asset in, faults out: columns it does not have, contracts it breaks, sources that drifted.

import type { DbtColumn, DbtTest } from '../../model/dbt';
import type { Certainty, Clause, Edge, Fault, FaultCode, Node } from '../../model/graph';
import type { Range } from '../../model/range';
import { type Asset, placeOf, shown } from './asset';
import { configOf, type ProjectAssets } from './collect-assets';
import type { Finder } from './find-asset';
import { sameKindOfType } from './type-family';

export interface DescribedReading {
  assets: ProjectAssets;
  finder: Finder;
  into: { nodes: Node[]; edges: Edge[]; faults: Fault[] };
}

export function readDescribed(asset: Asset, reading: DescribedReading): void {
  const columns = new Map(asset.columns.map((column) => [column.name.toLowerCase(), column]));
  const enforced = hasContract(asset);
  if (enforced && !asset.open) checkUndeclared(asset, reading);
  for (const { path, resource } of asset.described) {
    const tell = (code: FaultCode, range: Range, column: string, more: More) =>
      reading.into.faults.push(faultOf(asset, path, code, range, column, more));
    if (!asset.open) {
      for (const column of resource.columns) {
        const actual = columns.get(column.name.toLowerCase());
        if (isUnknown(column)) continue;
        if (actual) checkType(asset, column, actual.type, enforced, tell);
        else if (asset.kind === 'source') tell('drifted-column', column.range, column.name, sourceMore(asset, column));
        else if (enforced) tell('broken-contract', column.range, column.name, { details: ['missing'] });
        else tell('stale-column', column.range, column.name, { details: testNames(column.tests) });
      }
      for (const test of resource.tests) checkTestColumns(asset, test, columns, tell);
    }
    for (const test of resource.tests) checkRelationship(asset, path, test, null, reading);
    for (const column of resource.columns) {
      for (const test of column.tests) checkRelationship(asset, path, test, column.name, reading);
    }
  }
  if (asset.kind === 'source') checkUndeclaredSource(asset, reading);
}

interface More {
  to?: string;
  clause?: Clause;
  certainty?: Certainty;
  details: string[];
}

function faultOf(asset: Asset, path: string, code: FaultCode, range: Range, column: string, more: More): Fault {
  return {
    ...placeOf(path, range),
    code,
    from: asset.id,
    to: more.to ?? asset.id,
    column,
    clause: more.clause ?? 'property',
    certainty: more.certainty ?? 'proven',
    live: true,
    wanted: `${asset.name}.${column}`,
    details: more.details,
    cause: null,
    statement: '',
  };
}

function sourceMore(asset: Asset, column: DbtColumn): More {
  return {
    to: asset.origin?.id ?? asset.id,
    certainty: asset.origin?.certainty ?? 'likely',
    details: ['missing', ...testNames(column.tests)],
  };
}

function testNames(tests: readonly DbtTest[]): string[] {
  return tests.map((test) => test.name);
}

export function hasContract(asset: Asset): boolean {
  if (asset.described.some(({ resource }) => resource.contract)) return true;
  const contract = configOf(asset, 'contract');
  return typeof contract === 'object' && contract !== null && (contract as Record<string, unknown>).enforced === true;
}

type Tell = (code: FaultCode, range: Range, column: string, more: More) => unknown;

function checkType(asset: Asset, column: DbtColumn, actual: string, enforced: boolean, tell: Tell): void {
  if (column.type === null && enforced && asset.kind === 'model')
    tell('broken-contract', column.range, column.name, { details: ['untyped', actual] });
  if (column.type === null || actual === '' || sameKindOfType(column.type, actual)) return;
  const details = ['type', column.type, actual];
  if (asset.kind === 'source') {
    tell('drifted-column', column.range, column.name, {
      to: asset.origin?.id ?? asset.id,
      certainty: 'likely',
      details,
    });
  } else if (enforced) tell('broken-contract', column.range, column.name, { certainty: 'likely', details });
}

function checkTestColumns(asset: Asset, test: DbtTest, columns: ReadonlyMap<string, unknown>, tell: Tell): void {
  for (const { name, range } of test.columns) {
    if (columns.has(name.toLowerCase())) continue;
    const to = asset.kind === 'source' ? asset.origin?.id : asset.id;
    const code = asset.kind === 'source' ? 'drifted-column' : 'stale-column';
    const details = code === 'drifted-column' ? ['missing', test.name] : [test.name];
    tell(code, range, name, { to, clause: 'check', certainty: asset.origin?.certainty, details });
  }
}

/** A template whose name nobody knows. */
function isUnknown(column: DbtColumn): boolean {
  return column.name.includes('dbt_unknown');
}

/** Lower case; null where nothing is declared, or nobody knows all of it. */
function declaredNames(asset: Asset): Set<string> | null {
  const declared = asset.described.flatMap(({ resource }) => resource.columns);
  if (declared.length === 0 || declared.some(isUnknown)) return null;
  return new Set(declared.map(({ name }) => name.toLowerCase()));
}

/** A contract lists every column. */
function checkUndeclared(asset: Asset, { into }: DescribedReading): void {
  const declared = declaredNames(asset);
  if (declared === null) return;
  for (const column of asset.columns) {
    if (declared.has(column.name.toLowerCase())) continue;
    const { path, ...range } = column.place;
    into.faults.push(
      faultOf(asset, path, 'broken-contract', range, shown(asset.dialect, column.name), {
        clause: 'select',
        details: ['undeclared', column.type, contractPath(asset)],
      }),
    );
  }
}

/** The file to declare a column in. */
function contractPath(asset: Asset): string {
  const listing = asset.described.find(({ resource }) => resource.columns.length > 0);
  return (listing ?? asset.described[0])?.path ?? '';
}

/** Told for every source that declares columns; the rule asks whether it was complete before. */
function checkUndeclaredSource(asset: Asset, { into }: DescribedReading): void {
  const declared = declaredNames(asset);
  if (asset.open || !asset.origin || declared === null) return;
  for (const column of asset.origin.columns) {
    if (declared.has(column.name.toLowerCase())) continue;
    const { path, ...range } = asset.place;
    into.faults.push(
      faultOf(asset, path, 'drifted-column', range, column.originName, {
        to: asset.origin.id,
        certainty: 'likely',
        details: ['undeclared', column.type],
      }),
    );
  }
}

/** `relationships`: the test reads a column of another asset, so it is a reader of its own. */
function checkRelationship(
  asset: Asset,
  path: string,
  test: DbtTest,
  column: string | null,
  { assets, finder, into }: DescribedReading,
): void {
  if (!test.to) return;
  const { ref, field, range } = test.to;
  const found = 'source' in ref ? finder.source(assets, ref) : finder.ref(assets, ref);
  if (found === 'external') return;
  const place = placeOf(path, range);
  const id = `dbt:test.${asset.id.slice(asset.id.indexOf('.') + 1)}.${column ?? 'model'}.${test.name}`;
  const base = { ...place, from: id, live: true } as const;
  if (!into.nodes.some((node) => node.id === id)) {
    into.nodes.push({ ...placeOf(path, test.range), id, kind: 'dbt-test', name: id.slice(9), columns: [] });
  }
  const fault = (code: FaultCode, to: string, wanted: string, certainty: Certainty, name: string | null): Fault => ({
    ...base,
    code,
    to,
    column: name,
    clause: 'check',
    certainty,
    wanted,
    details: [],
    cause: null,
    statement: '',
  });
  if (!('asset' in found)) {
    const wanted = 'source' in ref ? `${ref.source}.${ref.table}` : ref.name;
    const code = 'source' in ref ? 'unresolved-source' : 'unresolved-ref';
    const kind = 'source' in ref ? 'source' : 'model';
    const certainty = found.missing === 'doubtful' ? 'possible' : 'likely';
    into.faults.push(fault(code, `dbt:${kind}.${wanted}`, wanted, certainty, null));
    return;
  }
  const other = found.asset;
  const target = field === null ? undefined : other.columns.find((at) => at.name.toLowerCase() === field.toLowerCase());
  if (field !== null && !other.open && !target) {
    into.faults.push(fault('unknown-column', other.id, `${other.name}.${field}`, 'proven', field));
    return;
  }
  into.edges.push({
    ...base,
    fromColumn: null,
    to: other.id,
    toColumn: target ? shown(other.dialect, target.name) : null,
    kind: 'reads',
    clause: 'check',
    certainty: 'proven',
    type: target?.type ?? '',
    definedAt: target?.place ?? other.place,
  });
}
