// Findings in, the graph of their trails out: what is drawn when no graph came with the review.

import type { AffectedEdge, AffectedGraph, AffectedNode } from '../../model/affected';
import type { Finding } from '../../model/finding';
import type { NodeKind } from '../../model/graph';
import { assetKind, assetName } from '../asset-name';

export function trailGraph(findings: readonly Finding[]): AffectedGraph {
  const nodes = new Map<string, AffectedNode>();
  const edges: AffectedEdge[] = [];
  for (const finding of findings) {
    const { asset, column, path, line } = finding;
    const last = finding.trail.at(-1);
    const steps = last?.asset === asset ? finding.trail : [...finding.trail, { asset, column, path, line }];
    for (const [index, step] of steps.entries()) {
      const place = { path: step.path, line: step.line, startColumn: 1, endLine: step.line, endColumn: 1 };
      let node = nodes.get(step.asset);
      if (!node) {
        const kind = (assetKind(step.asset) || 'sql-file') as NodeKind;
        node = { id: step.asset, kind, name: assetName(step.asset), columns: [], mark: null, ...place };
        nodes.set(step.asset, node);
      }
      if (step.column !== null && !node.columns.some((known) => known.name === step.column)) {
        const mark = index === 0 ? 'changed' : null;
        node.columns.push({ name: step.column, type: '', nullable: true, default: null, line: step.line, mark });
      }
      const before = steps[index - 1];
      if (!before) continue;
      edges.push({
        from: step.asset,
        fromColumn: step.column,
        to: before.asset,
        toColumn: before.column,
        kind: 'reads',
        clause: index === steps.length - 1 ? finding.clause : 'select',
        certainty: finding.certainty,
        live: true,
        type: '',
        definedAt: null,
        broken: true,
        ...place,
      });
    }
  }
  return { nodes: [...nodes.values()], edges, left: 0 };
}
