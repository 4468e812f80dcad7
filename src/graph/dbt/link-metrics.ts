// Metrics, semantic models and saved queries of a project in; the edges between them, and faults for names that nothing has, out.

import type { DbtConsumer } from '../../model/dbt';
import type { Edge, Fault } from '../../model/graph';
import type { Range } from '../../model/range';
import { placeOf } from './asset';
import type { Project } from './project';

export interface PlacedConsumer {
  path: string;
  fact: DbtConsumer;
}

/** What names mean here: metrics are made of measures and of other metrics; saved queries of metrics. */
interface Names {
  metrics: Map<string, DbtConsumer>;
  measures: Map<string, DbtConsumer>;
  dimensions: Map<string, DbtConsumer>;
  /** Everything that could be named is in the tree, written as it is read here. */
  isWhole: boolean;
}

export function consumerId(fact: DbtConsumer): string {
  return `dbt:${fact.type}.${fact.name}`;
}

export function linkMetrics(
  own: readonly PlacedConsumer[],
  project: Project,
  into: { edges: Edge[]; faults: Fault[] },
): void {
  const names = namesOf(own, project);
  for (const { path, fact } of own) {
    if (fact.type !== 'metric' && fact.type !== 'saved-query') continue;
    for (const { name, range } of fact.uses) {
      const target = meant(fact, name, names) ?? onlySemanticModel(own, path);
      if (target && target !== fact) into.edges.push(edgeOf(path, range, fact, target));
      else if (names.isWhole) into.faults.push(faultOf(path, range, fact, name));
    }
    for (const { name, range } of fact.usedDimensions ?? []) {
      const target = dimension(name, names);
      if (target) into.edges.push(edgeOf(path, range, fact, target));
      else if (names.isWhole && !/^metric_time\b/.test(name.replace('__', '.')))
        into.faults.push(faultOf(path, range, fact, name));
    }
  }
}

function namesOf(own: readonly PlacedConsumer[], project: Project): Names {
  const names: Names = { metrics: new Map(), measures: new Map(), dimensions: new Map(), isWhole: false };
  const add = (map: Map<string, DbtConsumer>, name: string, fact: DbtConsumer) => {
    if (!map.has(name)) map.set(name, fact);
  };
  for (const { fact } of own) {
    if (fact.type === 'metric') names.metrics.set(fact.name, fact);
    if (fact.type !== 'semantic-model') continue;
    for (const name of fact.measures ?? []) add(names.measures, name, fact);
    for (const name of fact.dimensions ?? []) add(names.dimensions, name, fact);
  }
  names.isWhole = names.measures.size > 0 && !project.lacksPackages;
  return names;
}

function meant(fact: DbtConsumer, name: string, { metrics, measures }: Names): DbtConsumer | null {
  const metric = metrics.get(name);
  return (metric === fact ? null : metric) ?? measures.get(name) ?? null;
}

/** `order__made_at__month`: entities before it, and perhaps a grain behind. */
function dimension(name: string, { dimensions }: Names): DbtConsumer | null {
  const [first, ...rest] = name.split('__');
  const parts = rest.length > 0 ? rest : [first!];
  for (const part of parts) {
    const found = dimensions.get(part);
    if (found) return found;
  }
  return null;
}

/** Where measures are not told by name. */
function onlySemanticModel(own: readonly PlacedConsumer[], path: string): DbtConsumer | null {
  const here = own.filter((entry) => entry.path === path && entry.fact.type === 'semantic-model');
  const [only] = here;
  return here.length === 1 && (only!.fact.measures ?? []).length === 0 ? only!.fact : null;
}

function edgeOf(path: string, range: Range, fact: DbtConsumer, target: DbtConsumer): Edge {
  return {
    ...placeOf(path, range),
    from: consumerId(fact),
    fromColumn: null,
    to: consumerId(target),
    toColumn: null,
    kind: 'reads',
    clause: 'property',
    certainty: 'likely',
    live: true,
    type: '',
    definedAt: null,
  };
}

function faultOf(path: string, range: Range, fact: DbtConsumer, name: string): Fault {
  return {
    ...placeOf(path, range),
    code: 'unresolved-metric',
    from: consumerId(fact),
    to: `dbt:metric.${name}`,
    column: null,
    clause: 'property',
    certainty: 'likely',
    live: true,
    wanted: name,
    details: [],
    cause: null,
    statement: '',
  };
}
