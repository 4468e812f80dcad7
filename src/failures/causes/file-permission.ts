// Failure cause: a file or folder may not be read, written or run.

import type { FailureCause } from './cause';

export const filePermission: FailureCause = {
  id: 'file-permission',
  title: 'A file or folder may not be read, written or run',
  kind: 'permission',
  origin: 'change',
  action: 'patch',
  advice: 'Give the file its mode (`git update-index --chmod=+x`) or choose a folder that may be written.',
  tool: null,
  patterns: [
    /EACCES: permission denied/,
    /:\s[Pp]ermission denied$/,
    /PermissionError: \[Errno 13\]/,
    /Operation not permitted/,
  ],
  samples: [
    {
      log: [
        '/home/runner/work/_temp/run.sh: line 1: ./gradlew: Permission denied',
        '##[error]Process completed with exit code 126.',
      ].join('\n'),
      line: 1,
    },
    { log: "npm error Error: EACCES: permission denied, mkdir '/usr/local/lib/node_modules'", line: 1 },
  ],
};
