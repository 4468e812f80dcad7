// Files that say which keys the environment has: `.env` files and their examples, compose files, workflows, Dockerfiles.

import type { Stack } from '../stack';
import { baseName } from '../syntax/tree-places';
import { extract } from './extract';

export const environmentFiles: Stack = {
  id: 'environment-files',
  title: 'Environment files, compose files and workflows',
  version: 1,
  sample: 'KEY=1\n',
  claims: (paths) => paths.filter((path) => isDeclaring(path) && !NOT_OURS.test(path)),
  extract,
};

const NAMES =
  /^(?:\.env(?:\.[\w.-]+)?|[\w.-]*\.env|env\.(?:example|sample|template|dist|defaults?)|\.dev\.vars(?:\.[\w.-]+)?|\.envrc|(?:docker-)?compose[\w.-]*\.ya?ml|Dockerfile(?:\.[\w.-]+)?|[\w.-]+\.Dockerfile|render\.ya?ml|app\.ya?ml|fly\.toml|turbo\.json)$/;
const WORKFLOW = /(?:^|\/)\.github\/(?:workflows|actions)\/.+\.ya?ml$|^\.gitlab-ci\.ya?ml$|^\.circleci\/config\.ya?ml$/;
const NOT_OURS = /(?:^|\/)(?:node_modules|\.git|\.venv|vendor)\//;

function isDeclaring(path: string): boolean {
  return NAMES.test(baseName(path)) || WORKFLOW.test(path);
}
