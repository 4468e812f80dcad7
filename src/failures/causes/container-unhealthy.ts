// Failure cause: a service container did not start.

import type { FailureCause } from './cause';

export const containerUnhealthy: FailureCause = {
  id: 'container-unhealthy',
  title: 'A service container did not start',
  kind: 'container',
  origin: 'unknown',
  action: 'human',
  advice: "Look at the container's own log; mend its settings or its health check.",
  tool: 'docker',
  patterns: [
    /Container .* is unhealthy/,
    /dependency failed to start/,
    /Failed to initialize container|One or more containers failed to start|Service container .* failed/,
    /Error response from daemon: (?<message>.*)/,
    /CrashLoopBackOff|ImagePullBackOff|ErrImagePull/,
    /OCI runtime (?:create|exec) failed/,
    /port is already allocated|Bind for .* failed/,
  ],
  samples: [{ log: 'dependency failed to start: container shop-db-1 is unhealthy', line: 1 }],
};
