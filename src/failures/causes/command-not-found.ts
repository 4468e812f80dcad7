// Failure cause: a program is not installed.

import type { FailureCause } from './cause';

export const commandNotFound: FailureCause = {
  id: 'command-not-found',
  title: 'A program is not installed',
  kind: 'missing-dependency',
  origin: 'change',
  action: 'patch',
  advice: 'Install the program in an earlier step, or mend its name.',
  tool: null,
  patterns: [
    /(?<message>[\w./+-]+): (?:command not found|not found)$/,
    /'(?<message>[^']+)' is not recognized as an internal or external command/,
    /The term '(?<message>[^']+)' is not recognized/,
    /exec: "(?<message>[^"]+)": executable file not found/,
    /Cannot run program "(?<message>[^"]+)"/,
    /spawn (?<message>\S+) (?<code>ENOENT)/,
    /Unable to locate executable file: (?<message>\S+)/,
    /env: '?(?<message>[^:']+)'?: No such file/,
    /(?<message>[\w./-]+): No such file or directory$(?<=^(?:\/\S+|bash|sh): .*)/,
  ],
  samples: [
    {
      log: [
        '/home/runner/work/_temp/run.sh: line 1: dbt: command not found',
        '##[error]Process completed with exit code 127.',
      ].join('\n'),
      line: 1,
    },
    { log: 'Error: spawn yarn ENOENT', line: 1 },
  ],
};
