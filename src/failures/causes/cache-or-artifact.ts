// Failure cause: the cache or artifact service failed, or an artifact is missing.

import type { FailureCause } from './cause';

export const cacheOrArtifact: FailureCause = {
  id: 'cache-or-artifact',
  title: 'The cache or artifact service failed, or an artifact is missing',
  kind: 'runner',
  origin: 'infrastructure',
  action: 'rerun',
  advice: 'Run again; if it says that nothing was found, check the name and that the earlier job uploaded it.',
  tool: 'github actions',
  patterns: [
    /^##\[error\](?:Unable to (?:download|find|upload)|Failed to (?:Create|Finalize|Get|List|download|upload)).*[Aa]rtifact/,
    /Artifact storage quota has been hit/,
    /Unable to find any artifacts for the associated workflow/,
    /(?:Artifact|artifact) not found for name/,
    /No files were found with the provided path.*No artifacts will be uploaded/,
    /^##\[error\].*[Cc]ache (?:service|upload|restore).*(?:failed|responded)/,
  ],
  unless: /^##\[warning\]|^Warning/,
  samples: [{ log: '##[error]Unable to download artifact(s): Artifact not found for name: web-dist', line: 1 }],
};
