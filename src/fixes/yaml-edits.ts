// A fault that a properties file speaks of and the file in; the edits that bring the file in line, comments and layout kept, out.

import type { Pair } from 'yaml';
import type { Edit, Fix } from '../model/finding';
import type { Cause, Fault } from '../model/graph';
import { appendYamlColumn, writtenType } from './append-yaml-column';
import { cutEntry, cutItem, lineEnd } from './cut-yaml';
import type { GonePlaces, YamlFault } from './gone-places';
import { quoteOf, renameInYaml } from './rename-in-yaml';
import { rangeOf, type Span, spanOf } from './text-places';
import { writtenSpan, type YamlOutline, type YamlStep } from './yaml-outline';

type Written = Pick<Fix, 'kind' | 'edits'>;
type Item = YamlStep & { kind: 'item' };
type Entry = YamlStep & { kind: 'entry' };

/** `gone`: of all faults of the file, for a list goes whose items all go. Null: no safe way is known. */
export function yamlEdits(outline: YamlOutline, one: YamlFault, gone: GonePlaces): Written | null {
  const { fault, cause } = one;
  const [what, ...more] = fault.details;
  if (fault.code === 'broken-contract' && what === 'undeclared') return declareInContract(outline, fault);
  if (fault.path !== outline.path || fault.column === null) return null;
  const span = spanOf(outline.text, outline.starts, fault);
  if (span === null) return null;
  if (fault.code === 'unknown-column') return renameReader(outline, span, fault.column, cause);
  if (what === 'undeclared') return declareInSource(outline, span, fault, more[0] ?? '');
  if (what === 'untyped') return giveType(outline, span, more[0] ?? '');
  if (what === 'type') return retype(outline, span, more[1] ?? '');
  if (cause?.renamedTo) return rename(outline, span, fault.column, cause.renamedTo, gone);
  return remove(outline, span, gone);
}

// ---------------------------------------------------------------- names

function rename(outline: YamlOutline, span: Span, old: string, renamedTo: string, gone: GonePlaces): Written | null {
  const steps = outline.stepsTo(span);
  const column = steps && columnItem(steps);
  // Both names are declared: the old one goes.
  const names = column ? outline.items(column.seq).map((item) => nameOf(outline, item)?.toLowerCase()) : [];
  if (names.includes(renamedTo.toLowerCase())) return remove(outline, span, gone);
  const row = steps && rowEntry(steps);
  const places = row ? sameKeys(outline, steps, row.key) : [span];
  const edits = places.map((place) => renamed(outline, place, old, renamedTo));
  return edits.every((edit) => edit !== null) ? { kind: 'rename', edits } : null;
}

function renamed(outline: YamlOutline, span: Span, old: string, renamedTo: string): Edit | null {
  const text = renameInYaml(outline.text, span, old, renamedTo);
  return text === null ? null : editAt(outline, span, text);
}

/** A semantic model calls a dimension as its column: the name stays, the column is told apart. */
function renameReader(outline: YamlOutline, span: Span, old: string, cause: Cause | null): Written | null {
  const steps = outline.stepsTo(span);
  if (!cause?.renamedTo || !steps) return null;
  const edit = renamed(outline, span, old, cause.renamedTo);
  const last = steps.at(-1);
  if (edit === null || last?.kind !== 'entry' || last.key !== 'name') return edit && { kind: 'rename', edits: [edit] };
  const added = entryBehind(outline, last, `expr: ${edit.text}`);
  return added && { kind: 'rename', edits: [added] };
}

/** A new entry of the same map, behind one on a line of its own. */
function entryBehind(outline: YamlOutline, { map, pair }: Entry, text: string): Edit | null {
  const value = writtenSpan(outline, pair.value);
  const key = writtenSpan(outline, pair.key);
  if (!value || !key) return null;
  const here = { start: value.end, end: value.end };
  if (map.flow) return editAt(outline, here, `, ${text}`);
  const eol = outline.text.includes('\r\n') ? '\r\n' : '\n';
  const end = lineEnd(outline.text, value.end);
  const at = outline.text.slice(0, end).trimEnd().length;
  const column = rangeOf(outline.starts, key).startColumn - 1;
  return editAt(outline, { start: at, end: at }, `${eol}${' '.repeat(column)}${text}`);
}

// ---------------------------------------------------------------- what goes

function remove(outline: YamlOutline, span: Span, gone: GonePlaces): Written | null {
  const steps = outline.stepsTo(span);
  if (!steps) return null;
  const row = rowEntry(steps);
  if (row) return removeKey(outline, steps, row.key);
  const column = columnItem(steps);
  if (column) return removeItem(outline, steps, column, gone);
  return removeTest(outline, steps, gone);
}

/** The item, or the whole list where nothing of it is left: dbt takes no list without items. */
function removeItem(outline: YamlOutline, steps: readonly YamlStep[], item: Item, gone: GonePlaces): Written | null {
  const list = steps[steps.indexOf(item) - 1];
  // Versions of the model, or whoever has it by an alias, may still have the column.
  const isOfVersions = list?.kind === 'entry' && list.key === 'columns' && outline.entry(list.map, 'versions') !== null;
  if (isOfVersions || isShared(steps)) return null;
  const isAll = gone.isAll(item.seq);
  if (outline.hasAnchor(isAll ? item.seq : item.item)) return null;
  const cut =
    isAll && list?.kind === 'entry' && list.map.items.length > 1
      ? cutEntry(outline, list.map, list.pair)
      : isAll
        ? null
        : cutItem(outline, item.seq, item.item);
  return cut && { kind: 'remove', edits: [editAt(outline, cut, '')] };
}

function isShared(steps: readonly YamlStep[]): boolean {
  return steps.some((step) => {
    const nodes: unknown[] = step.kind === 'item' ? [step.seq, step.item] : [step.map, step.pair.value];
    return nodes.some((node) => (node as { anchor?: string } | null)?.anchor !== undefined);
  });
}

/** A test that names nothing but what is gone. Of several columns some are left: what then should hold, nobody but its owner knows. */
function removeTest(outline: YamlOutline, steps: readonly YamlStep[], gone: GonePlaces): Written | null {
  const tests = steps.findIndex((step) => step.kind === 'entry' && /^(?:data_)?tests$/.test(step.key));
  const test = steps[tests + 1];
  if (tests < 0 || test?.kind !== 'item') return null;
  const last = steps.at(-1);
  if (last?.kind === 'item' && last !== test) {
    if (!gone.isAll(last.seq)) return null;
  }
  return removeItem(outline, steps, test, gone);
}

/** A column of the rows of a unit test. */
function removeKey(outline: YamlOutline, steps: readonly YamlStep[], key: string): Written | null {
  const edits: Edit[] = [];
  for (const { map, pair } of rowsOf(outline, steps, key)) {
    const cut = outline.isMap(map) && map.items.length > 1 ? cutEntry(outline, map, pair) : null;
    if (cut === null) return null;
    edits.push(editAt(outline, cut, ''));
  }
  return edits.length > 0 ? { kind: 'remove', edits } : null;
}

// ---------------------------------------------------------------- types, and what comes

function retype(outline: YamlOutline, span: Span, type: string): Written | null {
  const steps = outline.stepsTo(span);
  const column = steps && columnItem(steps);
  const pair = column && outline.entry(column.item, 'data_type', 'type');
  const scalar = outline.scalar(pair?.value);
  const written = scalar && writtenSpan(outline, scalar);
  if (!column || !scalar || !written) return null;
  const isFlow = outline.isMap(column.item) && column.item.flow === true;
  const plain = writtenType(type, String(scalar.value), isFlow);
  if (plain === null) return null;
  const quote = quoteOf(scalar);
  const text = quote ? `${quote}${plain.replaceAll('"', '')}${quote}` : plain;
  return { kind: 'edit', edits: [editAt(outline, written, text)] };
}

function giveType(outline: YamlOutline, span: Span, type: string): Written | null {
  const steps = outline.stepsTo(span);
  const name = steps?.at(-1);
  const column = steps && columnItem(steps);
  if (!column || name?.kind !== 'entry' || type === '' || isShared(steps)) return null;
  const like = outline
    .items(column.seq)
    .flatMap((item) => outline.textOf(outline.entry(item, 'data_type')?.value) ?? []);
  const text = writtenType(type, like[0] ?? null, name.map.flow === true);
  const edit = text === null ? null : entryBehind(outline, name, `data_type: ${text}`);
  return edit && { kind: 'edit', edits: [edit] };
}

function declareInSource(outline: YamlOutline, span: Span, fault: Fault, type: string): Written | null {
  const last = outline.stepsTo(span)?.at(-1);
  if (last?.kind !== 'entry') return null;
  return declare(outline, outline.entry(last.map, 'columns')?.value, fault, type, false);
}

/** The fault stands in the query; the contract in this file. */
function declareInContract(outline: YamlOutline, fault: Fault): Written | null {
  const models = outline.items(outline.entry(outline.root, 'models')?.value);
  const name = fault.wanted.slice(0, -(fault.column ?? '').length - 1);
  const model = models.find((item) => nameOf(outline, item) === name);
  const version = /\.v([^.]+)$/.exec(fault.from)?.[1];
  const own = outline
    .items(outline.entry(model, 'versions')?.value)
    .find((item) => outline.textOf(outline.entry(item, 'v')?.value) === version);
  const columns = outline.entry(own, 'columns') ?? outline.entry(model, 'columns');
  return declare(outline, columns?.value, fault, fault.details[1] ?? '', true);
}

function declare(
  outline: YamlOutline,
  columns: unknown,
  fault: Fault,
  type: string,
  needsType: boolean,
): Written | null {
  if (!outline.isSeq(columns) || outline.hasAnchor(columns)) return null;
  const added = appendYamlColumn(outline, columns, { name: fault.column ?? '', type, needsType });
  return added && { kind: 'edit', edits: [editAt(outline, added.span, added.text)] };
}

// ---------------------------------------------------------------- places

/** `columns: - name: HERE`; not where versions share the list. */
function columnItem(steps: readonly YamlStep[]): Item | null {
  const [list, item, name] = steps.slice(-3);
  if (list?.kind !== 'entry' || list.key !== 'columns' || item?.kind !== 'item') return null;
  return name?.kind === 'entry' && name.key === 'name' && !name.isKey ? item : null;
}

/** `rows: - HERE: value` of a unit test. */
function rowEntry(steps: readonly YamlStep[]): Entry | null {
  const [rows, item, entry] = steps.slice(-3);
  if (rows?.kind !== 'entry' || rows.key !== 'rows' || item?.kind !== 'item') return null;
  return entry?.kind === 'entry' && entry.isKey ? entry : null;
}

function rowsOf(outline: YamlOutline, steps: readonly YamlStep[], key: string): { map: unknown; pair: Pair }[] {
  const row = steps.at(-2);
  if (row?.kind !== 'item') return [];
  return outline.items(row.seq).flatMap((map) => {
    const pair = outline.entry(map, key);
    return pair ? [{ map, pair }] : [];
  });
}

function sameKeys(outline: YamlOutline, steps: readonly YamlStep[], key: string): Span[] {
  return rowsOf(outline, steps, key).flatMap(({ pair }) => writtenSpan(outline, pair.key) ?? []);
}

function nameOf(outline: YamlOutline, item: unknown): string | null {
  return outline.textOf(outline.entry(item, 'name')?.value);
}

function editAt(outline: YamlOutline, span: Span, text: string): Edit {
  return { path: outline.path, ...rangeOf(outline.starts, span), text };
}
