// A model (snapshot, test, analysis) whose upstream is known in; its output columns, edges and faults out.

import type { Dialect } from '../../model/dialect';
import type { Cause, Certainty, Edge, Fault, FaultCode } from '../../model/graph';
import type { Range } from '../../model/range';
import type { Query, SqlScript } from '../../model/sql';
import type { OutputColumn, Read, Resolved, Unresolved } from '../../sql/catalog';
import { nameKey, storedName } from '../../sql/names';
import { resolveQuery } from '../../sql/resolve-query';
import { weaker } from '../../sql/fold/record-reads';
import { type Asset, type AssetColumn, placeOf, shown } from './asset';
import { configOf, type ProjectAssets } from './collect-assets';
import type { Finder, Found } from './find-asset';
import type { ForeignTables } from './foreign-tables';
import { type Lookup, relationLookup } from './relation-lookup';
import type { WrittenRelations } from './written-relations';

export interface NodeReading {
  assets: ProjectAssets;
  finder: Finder;
  byId: ReadonlyMap<string, Asset>;
  /** Why a column of a table is no longer there. */
  goneOf(table: string, column: string): Cause | null;
  foreign: ForeignTables;
  into: { edges: Edge[]; faults: Fault[] };
  written: WrittenRelations;
  /** Assets whose text depends on what only the warehouse knows. */
  guessed: Map<Asset, boolean>;
}

/** What rendering puts where a template asks the warehouse for the columns of a relation. */
const OPTIONS = { anyColumn: 'dbt_unknown_column', unknownName: 'dbt_unknown' };

export function readNode(asset: Asset, reading: NodeReading): void {
  const { node } = asset;
  if (!node) return;
  recordUnresolvedCalls(asset, reading);
  const read = new Set<string>();
  const query = queryOf(node.script);
  if (query) readQueries(asset, query, queryOf(node.incremental ?? null), reading, read);
  recordOtherRefs(asset, reading, read);
}

function queryOf(script: SqlScript | null): Query | null {
  for (const statement of script?.statements ?? []) if (statement.kind === 'query') return statement.query;
  return null;
}

/** `incremental`: the same query as it runs on what is there already. It may read what the model made itself. */
function readQueries(
  asset: Asset,
  query: Query,
  incremental: Query | null,
  reading: NodeReading,
  read: Set<string>,
): void {
  const lookup = relationLookup(asset, reading.assets, reading.finder, reading.written);
  const first = resolveQuery(query, lookup.catalog, OPTIONS);
  setColumns(asset, first, reading);
  const resolved = lookup.askedForThis ? resolveQuery(query, lookup.catalog, OPTIONS) : first;
  record(asset, resolved, reading, read, lookup.written);
  if (!incremental) {
    recordGone(asset, lookup, reading);
    return;
  }
  const known = new Set([...resolved.reads.map(readKey), ...resolved.unresolved.map(unresolvedKey)]);
  const second = resolveQuery(incremental, lookup.catalog, OPTIONS);
  if (asset.node?.wider) reading.guessed.set(asset, true);
  const reads = second.reads.filter((entry) => !known.has(readKey(entry)));
  const unresolved = second.unresolved.filter((entry) => !known.has(unresolvedKey(entry)));
  record(asset, { ...second, reads, unresolved }, reading, read, lookup.written);
  recordGone(asset, lookup, reading);
}

/** Tables that migrations dropped, called by their own names. */
function recordGone(asset: Asset, { gone }: Lookup, reading: NodeReading): void {
  for (const { name, gone: entry } of gone.values()) {
    addFault(asset, reading, 'unknown-table', name.at(-1)!.range, {
      to: entry.asset,
      clause: 'from',
      wanted: name.map((part) => shown(asset.dialect, part.name)).join('.'),
      certainty: 'likely',
      cause: entry.cause,
    });
  }
}

function readKey({ relation, column, clause, range }: Read): string {
  return `${relation}\0${column}\0${clause}\0${range.line}:${range.startColumn}`;
}

function unresolvedKey({ name, range }: Unresolved): string {
  return `?${name}\0${range.line}:${range.startColumn}`;
}

function setColumns(asset: Asset, resolved: Resolved, { byId }: NodeReading): void {
  const columns = new Map<string, AssetColumn>();
  asset.open = asset.node?.wider === true;
  for (const column of resolved.columns) {
    const { name, type, range } = column;
    if (name === '*' || isPlaceholder(name)) asset.open = true;
    if (name === null || name === '*' || isPlaceholder(name)) continue;
    const key = nameKey(asset.dialect, name);
    if (columns.has(key)) continue;
    const gap = hasGap(column, byId) ? { gap: true } : {};
    columns.set(key, { name, type, place: placeOf(asset.place.path, range), ...gap });
  }
  if (asset.kind === 'snapshot') {
    for (const [name, type] of snapshotColumns(asset)) {
      const stored = storedName(asset.dialect, name, false);
      columns.set(nameKey(asset.dialect, stored), { name: stored, type, place: asset.place });
    }
  }
  asset.columns = [...columns.values()];
}

/** Part of what flows into it is not in the text: a name that only the warehouse knows, or an asset that is nowhere. */
function hasGap({ gap, sources }: OutputColumn, byId: NodeReading['byId']): boolean {
  if (gap) return true;
  return sources.some(({ relation, column }) => isPlaceholder(column) || (!byId.has(relation) && isRendered(relation)));
}

/** What dbt adds to a snapshot: https://docs.getdbt.com/docs/build/snapshots#snapshot-meta-fields */
function snapshotColumns(asset: Asset): [string, string][] {
  const renamed = configOf(asset, 'snapshot_meta_column_names');
  const nameOf = (name: string): string => {
    if (typeof renamed !== 'object' || renamed === null || !Object.hasOwn(renamed, name)) return name;
    const other = (renamed as Record<string, unknown>)[name];
    return typeof other === 'string' ? other : name;
  };
  const columns: [string, string][] = [
    [nameOf('dbt_scd_id'), ''],
    [nameOf('dbt_updated_at'), ''],
    [nameOf('dbt_valid_from'), ''],
    [nameOf('dbt_valid_to'), ''],
  ];
  if (configOf(asset, 'hard_deletes') === 'new_record') columns.push([nameOf('dbt_is_deleted'), '']);
  return columns;
}

function record(
  asset: Asset,
  resolved: Resolved,
  reading: NodeReading,
  read: Set<string>,
  written: ReadonlyMap<string, Asset>,
): void {
  const outputs = resolved.columns.map((column) => column.name);
  for (const entry of resolved.reads) {
    const named = written.get(entry.relation);
    const target = named ?? reading.byId.get(entry.relation) ?? foreignTarget(asset, entry, reading);
    if (!target || target === asset) continue;
    read.add(target.id);
    if (named && isMissing(named, entry, asset.dialect)) {
      recordMissing(asset, named, entry, reading);
      continue;
    }
    const certainty = named ? weaker(entry.certainty, 'likely') : entry.certainty;
    recordEdges(asset, target, { ...entry, certainty }, outputs, reading.into.edges);
  }
  for (const entry of resolved.unresolved) recordUnresolved(asset, entry, reading, written);
}

/** The copy of a table may have it nevertheless, unless a migration took it away. */
function isMissing(target: Asset, { column }: Read, dialect: Dialect): boolean {
  return target.origin !== null && column !== null && column !== '*' && columnOf(target, dialect, column) === null;
}

function recordMissing(asset: Asset, target: Asset, { column: name, clause, range }: Read, reading: NodeReading): void {
  const cause = goneCause(target, name!, reading);
  const column = shown(asset.dialect, name!);
  const certainty = cause ? 'likely' : 'possible';
  const wanted = `${target.name}.${column}`;
  addFault(asset, reading, 'unknown-column', range, { to: target.id, column, clause, wanted, certainty, cause });
}

type Target = Pick<Asset, 'id' | 'dialect' | 'columns' | 'place'>;

/** A table that is read by its own name, past `ref` and `source`. */
function foreignTarget(asset: Asset, { relation, range }: Read, { foreign }: NodeReading): Target | null {
  if (relation === '' || isRendered(relation)) return null;
  const place = placeOf(asset.place.path, range);
  const id = foreign.idOf(relation, place);
  return id === null ? null : { id, dialect: asset.dialect, columns: [], place };
}

/** The name of an asset that is nowhere, or one that nobody knows before dbt runs. */
function isRendered(relation: string): boolean {
  return /(^|\.)dbt_(unknown|ref|source|this)/i.test(relation);
}

function recordEdges(asset: Asset, target: Target, read: Read, outputs: (string | null)[], edges: Edge[]): void {
  const column = columnOf(target, asset.dialect, read.column);
  const names = new Set(read.outputs.map((position) => outputs[position] ?? null).filter((name) => name !== null));
  for (const output of names.size > 0 ? names : [null]) {
    edges.push({
      ...placeOf(asset.place.path, read.range),
      from: asset.id,
      fromColumn: output === null ? null : shown(asset.dialect, output),
      to: target.id,
      toColumn: read.column === null ? null : shown(target.dialect, column?.name ?? read.column),
      kind: output === null ? 'reads' : 'derives',
      clause: read.clause,
      certainty: read.certainty,
      live: true,
      type: column?.type ?? '',
      definedAt: column?.place ?? target.place,
    });
  }
}

function columnOf(target: Target, dialect: Dialect, name: string | null): AssetColumn | null {
  if (name === null) return null;
  const exact = nameKey(target.dialect, name);
  const loose = dialect === target.dialect ? null : name.toLowerCase();
  return (
    target.columns.find((candidate) => nameKey(target.dialect, candidate.name) === exact) ??
    target.columns.find((candidate) => candidate.name.toLowerCase() === loose) ??
    null
  );
}

function recordUnresolved(
  asset: Asset,
  unresolved: Unresolved,
  reading: NodeReading,
  written: ReadonlyMap<string, Asset>,
): void {
  const { range, clause, name } = unresolved;
  const limit: Certainty = asset.kind === 'analysis' || hasPlaceholders(asset, reading) ? 'possible' : 'proven';
  if (unresolved.reason === 'unknown-table') {
    addFault(asset, reading, 'unknown-table', range, {
      to: `table:${name}`,
      clause,
      wanted: name,
      certainty: limit === 'possible' ? 'possible' : 'likely',
    });
    return;
  }
  if (isPlaceholder(name)) return;
  const ids = unresolved.relation === null ? unresolved.candidates : [unresolved.relation];
  const owners = ids.flatMap((id) => written.get(id) ?? reading.byId.get(id) ?? []);
  const column = shown(asset.dialect, name);
  const gone = owners.flatMap((owner) => {
    const cause = goneCause(owner, name, reading);
    return cause ? [{ owner, cause }] : [];
  })[0];
  const owner = gone?.owner ?? owners[0];
  if (owner && isLoadersOwn(owner, name)) return;
  addFault(asset, reading, unresolved.reason, range, {
    to: owner?.id ?? '',
    candidates: owners.length > 1 && !gone ? owners.map((candidate) => candidate.id) : undefined,
    column,
    clause,
    wanted: owner ? `${owner.name}.${column}` : column,
    // Warehouses differ in what they find ambiguous: only a name that was not so before is told.
    certainty:
      limit === 'possible' || unresolved.reason === 'ambiguous-column'
        ? 'possible'
        : weaker(
            certaintyOf(unresolved, owner, gone !== undefined),
            written.has(owner?.id ?? '') ? 'likely' : 'proven',
          ),
    details: unresolved.reason === 'ambiguous-column' ? ids : [],
    cause: gone?.cause ?? null,
  });
}

/** What rendering puts where only the warehouse could tell the name. */
function isPlaceholder(name: string | null): boolean {
  return name !== null && /dbt_unknown/i.test(name);
}

function hasPlaceholders(asset: Asset, { guessed }: NodeReading): boolean {
  const known = guessed.get(asset);
  if (known !== undefined) return known;
  const has = asset.node?.asksColumns === true || /dbt_unknown/i.test(JSON.stringify(asset.node?.script ?? null));
  guessed.set(asset, has);
  return has;
}

/** A source linked by its name alone is a copy that may have columns of its own. */
function certaintyOf(unresolved: Unresolved, owner: Asset | undefined, gone: boolean): Certainty {
  // A catalog is as old as the run that wrote it.
  if (owner?.kind === 'source' && !owner.origin && unresolved.certainty === 'proven') return 'likely';
  if (owner?.origin?.certainty !== 'likely') return unresolved.certainty;
  return gone ? 'likely' : 'possible';
}

function goneCause(owner: Asset, name: string, reading: NodeReading): Cause | null {
  if (!owner.origin) return null;
  const column = shown(owner.dialect, name);
  const cause = reading.goneOf(owner.origin.id, column);
  return cause ? { ...cause, root: cause.root ?? { asset: owner.origin.id, column } } : null;
}

/** Columns that loading tools add to their copies. */
function isLoadersOwn(owner: Asset, name: string): boolean {
  return owner.origin?.certainty === 'likely' && /^(_fivetran_|_airbyte_|_sdc_|_dlt_|_dbt_|__\w)/i.test(name);
}

interface FaultMore {
  to: string;
  candidates?: string[];
  column?: string | null;
  clause: Fault['clause'];
  wanted: string;
  certainty?: Certainty;
  details?: string[];
  cause?: Cause | null;
}

function addFault(asset: Asset, reading: NodeReading, code: FaultCode, range: Range, more: FaultMore): void {
  const fault: Fault = {
    ...placeOf(asset.place.path, range),
    code,
    from: asset.id,
    to: more.to,
    column: more.column ?? null,
    clause: more.clause,
    certainty: more.certainty ?? 'proven',
    live: true,
    wanted: more.wanted,
    details: more.details ?? [],
    cause: more.cause ?? null,
    statement: '',
  };
  if (more.candidates) fault.candidates = more.candidates;
  reading.into.faults.push(fault);
}

/** `ref`, `source`, macros and variables that nothing defines. */
function recordUnresolvedCalls(asset: Asset, reading: NodeReading): void {
  const { assets, finder } = reading;
  const seen = new Set<string>();
  const missing = (found: Found, code: FaultCode, id: string, wanted: string, range: Range, others: string[]) => {
    if (found === 'external' || 'asset' in found) return;
    const key = `${code}\0${wanted}\0${range.line}:${range.startColumn}`;
    if (seen.has(key)) return;
    seen.add(key);
    const certainty = found.missing === 'missing' ? 'proven' : found.missing === 'disabled' ? 'likely' : 'possible';
    addFault(asset, reading, code, range, {
      to: id,
      candidates: others,
      clause: 'from',
      wanted,
      certainty,
      details: found.missing === 'disabled' ? ['disabled'] : [],
    });
  };
  for (const ref of asset.node?.refs ?? []) {
    const name = `${ref.name}${ref.version === null ? '' : `.v${ref.version}`}`;
    const kinds = ['model', 'seed', 'snapshot'].map((kind) => `dbt:${kind}.${name}`);
    missing(finder.ref(assets, ref), 'unresolved-ref', kinds[0]!, name, ref.range, kinds);
  }
  for (const source of asset.node?.sources ?? []) {
    const name = `${source.source}.${source.table}`;
    const id = `dbt:source.${name}`;
    missing(finder.source(assets, source), 'unresolved-source', id, name, source.range, [id]);
  }
  for (const { kind, name, range } of asset.node?.unknown ?? []) {
    // A macro of a package that is not in the tree is no fault of the project.
    if (kind === 'macro' && name.includes('.')) continue;
    addFault(asset, reading, kind === 'macro' ? 'unresolved-macro' : 'unresolved-var', range, {
      to: `dbt:${kind}.${name}`,
      clause: 'call',
      wanted: name,
      certainty: kind === 'macro' && !assets.project.lacksPackages ? 'likely' : 'possible',
    });
  }
}

/** Python models, models that were not understood, and refs that stand where no table does. */
function recordOtherRefs(asset: Asset, { assets, finder, into }: NodeReading, read: ReadonlySet<string>): void {
  const calls = [
    ...(asset.node?.refs ?? []).map((ref) => ({ found: finder.ref(assets, ref), range: ref.range })),
    ...(asset.node?.sources ?? []).map((ref) => ({ found: finder.source(assets, ref), range: ref.range })),
  ];
  const known = new Set(read);
  for (const { found, range } of calls) {
    if (found === 'external' || !('asset' in found) || known.has(found.asset.id)) continue;
    known.add(found.asset.id);
    into.edges.push({
      ...placeOf(asset.place.path, range),
      from: asset.id,
      fromColumn: null,
      to: found.asset.id,
      toColumn: null,
      kind: 'reads',
      clause: 'from',
      certainty: 'proven',
      live: true,
      type: '',
      definedAt: found.asset.place,
    });
  }
}
