// Failure cause: a file or folder is missing.

import type { FailureCause } from './cause';

export const fileNotFound: FailureCause = {
  id: 'file-not-found',
  title: 'A file or folder is missing',
  kind: 'missing-file',
  origin: 'change',
  action: 'patch',
  advice: 'Commit the file, make it in an earlier step, or mend the path.',
  tool: null,
  patterns: [
    /(?<code>ENOENT): no such file or directory/,
    /FileNotFoundError: (?<message>.*)/,
    /FileNotFoundException: (?<message>.*)/,
    /: No such file or directory/,
    /[Cc]ould not open (?:requirements )?file/,
    /The system cannot find the (?:file|path) specified/,
    /Cannot open(?: file)? '(?<message>[^']+)'/,
    /pathspec '(?<message>[^']+)' did not match any file/,
    /no test report files were found|No test report files were found/,
    /No such container:path/,
  ],
  samples: [
    {
      log: "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'requirements.txt'",
      line: 1,
    },
    { log: "Error: ENOENT: no such file or directory, open '/home/runner/work/shop/shop/config.json'", line: 1 },
  ],
};
