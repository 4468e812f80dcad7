// Failure cause: kubernetes or Helm refused the deployment.

import type { FailureCause } from './cause';

export const kubernetesError: FailureCause = {
  id: 'kubernetes-error',
  title: 'Kubernetes or Helm refused the deployment',
  kind: 'workflow-config',
  origin: 'unknown',
  action: 'human',
  advice: 'Look at the object that the line names.',
  tool: 'kubernetes',
  patterns: [
    /error: (?:unable to recognize|error validating|deployment .* exceeded its progress deadline)/,
    /Error: (?:INSTALLATION FAILED|UPGRADE FAILED): (?<message>.*)/,
    /Error from server(?: \((?<code>\w+)\))?: (?<message>.*)/,
    /error: no matches for kind/,
  ],
  samples: [
    { log: 'Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress', line: 1 },
    { log: 'Error from server (NotFound): deployments.apps "api" not found', line: 1 },
  ],
};
