// A run that passes in; out: what was said of its workflow's earlier failure folds itself, where anything was said.

import type { PullNote, WorkflowRun } from '../model/failed-run';
import type { Run } from '../model/run-event';
import { describeServiceError, isServiceError } from '../model/service-error';
import { DIAGNOSIS_MARKER, readSections, type RunSection } from '../report/diagnosis/comment-sections';
import { writeResolvedSection } from '../report/diagnosis/resolved-section';
import type { DiagnoseEdges, DiagnoseGitHub } from './diagnose-edges';
import { identityOf, writeSection } from './publish-diagnosis';
import { writeOutputs } from './write-diagnosis-outputs';

export async function resolveDiagnosis(
  run: Run,
  target: WorkflowRun,
  pull: PullNote | null,
  github: DiagnoseGitHub,
  edges: DiagnoseEdges,
): Promise<void> {
  writeOutputs(edges, null);
  const nothing = `${target.name} passes: there is nothing to diagnose.`;
  if (pull === null) return edges.runner.info(nothing);
  const found = await github.findComments(pull.number, DIAGNOSIS_MARKER);
  if (isServiceError(found)) return edges.runner.warning(describeServiceError(found));
  const earlier = found.flatMap(({ body }) => readSections(body)).find((one) => isOpen(one, target));
  if (earlier === undefined) return edges.runner.info(nothing);
  const text = writeResolvedSection(earlier, target, run);
  const { url, error } = await writeSection(github, pull.number, { ...identityOf(target), state: 'resolved', text });
  if (error) return edges.runner.warning(describeServiceError(error));
  edges.runner.output('comment-url', url);
  edges.runner.info(`${target.name} passes again: the diagnosis of run ${earlier.run} is folded.`);
}

function isOpen(section: RunSection, target: WorkflowRun): boolean {
  return section.workflow === target.workflow && section.state === 'failed' && section.run <= target.id;
}
