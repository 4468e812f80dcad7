// An asset and what it refers to in; faults for models that it may not refer to out: dbt refuses to compile such a project.

import type { Certainty, Fault } from '../../model/graph';
import type { Range } from '../../model/range';
import { type Asset, placeOf } from './asset';
import { configOf, type ProjectAssets } from './collect-assets';
import type { Finder } from './find-asset';
import type { Project } from './project';
import type { Consumer } from './read-consumers';

export interface AccessReading {
  assets: ProjectAssets;
  finder: Finder;
  faults: Fault[];
}

interface Reader {
  id: string;
  path: string;
  project: Project;
  group: string | null;
  certainty: Certainty;
}

export function checkAccess(asset: Asset, { assets, finder, faults }: AccessReading): void {
  if (!asset.node) return;
  const { id, project, place } = asset;
  const reader: Reader = { id, path: place.path, project, group: groupOf(asset), certainty: 'proven' };
  for (const ref of asset.node.refs) {
    const found = finder.ref(assets, ref);
    if (found !== 'external' && 'asset' in found && found.asset !== asset)
      check(reader, found.asset, ref.range, faults);
  }
}

/** Which groups exposures and semantic models belong to differs between versions of dbt. */
export function checkConsumerAccess({ id, path, project, group, reads }: Consumer, faults: Fault[]): void {
  for (const { asset, range } of reads) check({ id, path, project, group, certainty: 'likely' }, asset, range, faults);
}

/** https://docs.getdbt.com/docs/mesh/govern/model-access */
function check(reader: Reader, target: Asset, range: Range, faults: Fault[]): void {
  if (target.kind !== 'model') return;
  const access = textOf(setting(target, 'access')) ?? 'protected';
  const isElsewhere = target.project !== reader.project && target.project.fact.restrictAccess === true;
  const group = groupOf(target);
  const isForbidden =
    access === 'private' ? group !== reader.group || isElsewhere : access === 'protected' && isElsewhere;
  if (!isForbidden) return;
  faults.push({
    ...placeOf(reader.path, range),
    code: 'forbidden-ref',
    from: reader.id,
    to: target.id,
    column: null,
    clause: 'from',
    certainty: reader.certainty,
    live: true,
    wanted: target.name,
    details: [access, isElsewhere ? `project \`${target.project.fact.name}\`` : `group \`${group ?? ''}\``],
    cause: null,
    statement: '',
  });
}

function groupOf(asset: Asset): string | null {
  return textOf(setting(asset, 'group'));
}

/** A property of the model, or a setting of it. */
function setting(asset: Asset, key: 'access' | 'group'): unknown {
  for (const { resource } of asset.described) if (resource[key] !== null) return resource[key];
  return configOf(asset, key);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
