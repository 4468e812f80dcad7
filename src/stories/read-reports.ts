// A failed run in; out: what the reports say that its steps uploaded or left in the checkout.

import { isReport } from '../failures/structured';
import { readReportFiles } from '../failures/structured/read-files';
import type { Reported } from '../failures/structured/reported';
import type { WorkflowRun } from '../model/failed-run';
import type { Problem } from '../model/problem';
import { describeServiceError, isServiceError } from '../model/service-error';
import type { DiagnoseEdges, DiagnoseGitHub } from './diagnose-edges';

/** Archives opened; each is a request and a download. */
const MOST_ARTIFACTS = 6;
/** Names under which people upload reports; others are builds. */
const WORTH_OPENING = /test|junit|report|result|sarif|dbt|coverage|playwright|vitest|jest|pytest|e2e|spec/i;

export interface ReadReports {
  reports: Reported[];
  problems: Problem[];
}

export async function readReports(
  run: WorkflowRun,
  isOwnRun: boolean,
  github: DiagnoseGitHub,
  edges: DiagnoseEdges,
): Promise<ReadReports> {
  if (isOwnRun) {
    const files = await edges.findReports(isReport);
    return { reports: readReportFiles(files), problems: [] };
  }
  const listed = await github.listArtifacts(run.id);
  if (isServiceError(listed)) {
    const reason = `uploaded reports were not read: ${describeServiceError(listed)}`;
    return { reports: [], problems: [{ path: '.', line: 1, reason }] };
  }
  const reports: Reported[] = [];
  const problems: Problem[] = [];
  for (const artifact of listed.filter(({ name }) => WORTH_OPENING.test(name)).slice(0, MOST_ARTIFACTS)) {
    const read = await github.readArtifact(artifact, isReport);
    const left = isServiceError(read) ? [describeServiceError(read)] : read.left;
    problems.push(...left.map((reason) => ({ path: '.', line: 1, reason: `artifact ${artifact.name}: ${reason}` })));
    if (isServiceError(read)) continue;
    const files = read.files.map(({ name, bytes }) => ({ path: name, text: new TextDecoder().decode(bytes) }));
    reports.push(...readReportFiles(files));
  }
  return { reports, problems };
}
