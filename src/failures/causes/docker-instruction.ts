// Failure cause: an image build failed at one of its instructions.

import type { FailureCause } from './cause';

export const dockerInstruction: FailureCause = {
  id: 'docker-instruction',
  title: 'An image build failed at one of its instructions',
  kind: 'container',
  origin: 'change',
  action: 'patch',
  advice: 'Build the image locally and mend the failing instruction.',
  tool: 'docker',
  patterns: [
    /^(?:ERROR: |error: |#\d+ ERROR: )?(?:failed to solve|buildx failed with|process "\/bin\/[^"]*" did not complete successfully): ?(?<message>.*)/,
    /failed to (?:compute cache key|calculate checksum|read dockerfile|process)/,
    /The command '\/bin\/sh -c .*' returned a non-zero code: (?<code>\d+)/,
    /dockerfile parse error|Dockerfile parse error|unknown instruction: /,
    /(?:COPY|ADD) failed: /,
    /error building (?:at STEP|image)/,
  ],
  samples: [
    {
      log: [
        '#14 ERROR: failed to compute cache key: failed to calculate checksum of ref x::y: "/requirements.txt": not found',
        '------',
        'ERROR: failed to solve: failed to compute cache key',
      ].join('\n'),
      line: 1,
    },
    { log: "The command '/bin/sh -c npm ci' returned a non-zero code: 1", line: 1 },
  ],
};
