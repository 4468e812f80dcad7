// Paths that no fix may touch, however they are spelled; and paths that it may.

import { describe, expect, it } from 'vitest';
import { pathRefusal } from '../../src/fixes/path-policy';

describe('pathRefusal', () => {
  it.each([
    ['workflows', ['.github/workflows/ci.yml', '.GITHUB/Workflows/ci.yml', '.forgejo/workflows/ci.yml']],
    [
      'other letters for the same',
      ['.g\u0131t/../x', '\uff0egithub/workflows/a.yml', '.\uff27it/config', '.git\u200b/config'],
    ],
    ['short and trailing names', ['GIT~1/config', '.git./config', '.git /config', '.github::$DATA/x', 'src/..../x']],
    ['ways out', ['../x', 'a/../b', './a', 'a//b', '/a', 'a\\b', 'C:/a', 'a/', '']],
    ['owners and actions', ['CODEOWNERS', 'docs/Codeowners', 'tools/ACTION.yaml', 'action.yml']],
    [
      'other builders',
      ['Jenkinsfile', 'Jenkinsfile.release', '.cirrus.yml', '.semaphore/semaphore.yml', 'buildspec.yml'],
    ],
    [
      'what editors and shells run',
      ['.vscode/tasks.json', 'app/.devcontainer/devcontainer.json', '.envrc', '.idea/x.xml'],
    ],
    ['secrets', ['.env', '.env.local', 'app/.ENV.production', 'deploy/id_rsa', 'a/secrets/b.txt', 'x.PEM']],
  ])('%s are refused', (_, paths) => {
    for (const path of paths) expect(pathRefusal(path), path).not.toBeNull();
  });

  it.each(['src/git.ts', 'src/workflows/ci.yml', 'docs/environment.md', '.env.example', 'src/vscode/x.ts', 'é/ñ.ts'])(
    '%s is not',
    (path) => expect(pathRefusal(path)).toBeNull(),
  );
});
