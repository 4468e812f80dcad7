// Failure cause: files are not formatted as the formatter wants.

import type { FailureCause } from './cause';

export const notFormatted: FailureCause = {
  id: 'not-formatted',
  title: 'Files are not formatted as the formatter wants',
  kind: 'lint',
  origin: 'change',
  action: 'patch',
  advice: 'Run the formatter locally and commit the result.',
  tool: null,
  patterns: [
    /Code style issues (?:found|were found)/,
    /^\[(?:warn|error)\] Code style issues/,
    /\d+ files? would be reformatted/,
    /would reformat (?<path>\S+)/,
    /^\s*(?:This project uses \w+ to format|Some files are not formatted|Formatter would have printed)/,
    /The following files (?:had format violations|are not formatted)/,
    /Diff in (?<path>\S+?)(?::| at line )(?<line>\d+):?$/,
    /files? (?:need|needs) formatting|File content differs from formatting output|Found differences in the formatting|is not gofmt|not properly formatted|code formatting (?:issues|errors|check failed)|Formatting (?:check failed|issues|violations)/,
    /Imports are incorrectly sorted/,
    /files were modified by this hook/,
  ],
  samples: [
    {
      log: [
        'Checking formatting...',
        '[warn] src/cart.ts',
        '[warn] Code style issues found in the above file. Run Prettier with --write to fix.',
      ].join('\n'),
      line: 3,
    },
    {
      log: [
        'would reformat app/billing.py',
        'Oh no! 💥 💔 💥',
        '1 file would be reformatted, 12 files would be left unchanged.',
      ].join('\n'),
      line: 1,
    },
  ],
};
