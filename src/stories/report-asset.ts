// An asset in; out: everything downstream of it, as the step summary, with the way to each.

import type { Reached } from '../graph/traverse';
import type { Run } from '../model/run-event';
import { assetName } from '../report/asset-name';
import { code, encodePath } from '../report/escape-markdown';
import type { SettingsError } from '../settings/settings-error';
import { findAsset } from './find-asset';
import { buildFromCheckout, type LearnEdges } from './learn';
import { impact } from './show-graph';

/** More lines are read by nobody, and the summary has a limit. */
const MOST_LINES = 2000;

export async function reportAsset(
  run: Run,
  inputs: Readonly<Record<string, string>>,
  edges: LearnEdges,
): Promise<SettingsError[]> {
  const built = await buildFromCheckout(run, inputs, edges);
  if (built === null) return [];
  if ('errors' in built) return built.errors;
  const wanted = inputs.asset?.trim() ?? '';
  const found = findAsset(built.graph, wanted);
  if ('reason' in found) return [{ path: null, line: 1, column: 1, key: 'asset', message: found.reason }];

  const name = assetName(found.node.id, found.column);
  const reached = impact(built.graph, found.node, found.column);
  edges.runner.summary(writeImpactReport(name, reached, run));
  edges.runner.output('findings', String(reached.length));
  edges.runner.info(`${reached.length} places downstream of ${name}: see the step summary.`);
  await edges.remember(built.stats.extracted);
  return [];
}

function writeImpactReport(name: string, reached: readonly Reached[], run: Run): string {
  if (reached.length === 0) return `### Nothing downstream of ${code(name)}`;
  const assets = new Set(reached.map((one) => one.node)).size;
  const lines = reached.slice(0, MOST_LINES).map((one) => {
    const last = one.path.at(-1)!;
    const way = one.path.map((edge) => code(assetName(edge.from, edge.fromColumn))).join(' → ');
    return `- ${code(assetName(one.node, one.column))} · ${linkTo(run, last)} · ${last.clause} · ↳ ${way}`;
  });
  const left = reached.length - lines.length;
  if (left > 0) lines.push(`- and ${left} more`);
  return [`### ${assets} ${assets === 1 ? 'asset' : 'assets'} downstream of ${code(name)}`, '', ...lines].join('\n');
}

function linkTo(run: Run, { path, line }: { path: string; line: number }): string {
  const address = `${run.serverUrl}/${run.repository}/blob/${run.event.headSha}/${encodePath(path)}#L${line}`;
  return `[${code(`${path}:${line}`)}](${address})`;
}
