// A diagnosis in; the Action's outputs out: every one is set, what does not apply is empty.

import type { RunDiagnosis } from '../model/run-diagnosis';
import type { DiagnoseEdges } from './diagnose-edges';

export function writeOutputs(
  { runner }: Pick<DiagnoseEdges, 'runner'>,
  diagnosis: RunDiagnosis | null,
  more: Record<string, string> = {},
): void {
  const values: Record<string, string> = {
    verdict: '',
    severity: '',
    findings: '',
    introduced: '',
    'comment-url': '',
    'check-run-id': '',
    'report-file': '',
    'sarif-file': '',
    'failure-kind': diagnosis?.primary?.kind ?? '',
    'failure-signature': diagnosis?.primary?.signature.exact ?? '',
    incident: diagnosis?.incident ?? '',
    'cost-usd': '0',
    ...more,
  };
  for (const [name, value] of Object.entries(values)) runner.output(name, value);
}
