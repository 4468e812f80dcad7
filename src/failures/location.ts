// A place as a tool prints it in; path, line and column out, the path relative to the repository where its root is known.

import type { FailureLocation } from '../model/failure';

/** Where continuous integration checks repositories out. */
const CHECKOUTS = [
  /^(?:\/home\/runner\/work|\/Users\/runner\/work|\/__w|[a-z]:\/a)\/[^/]+\/[^/]+\//i,
  /^\/github\/workspace\//,
  /^\/builds\/workspace\/[^/]+\//,
  /^\/(?:var\/lib|var|home)\/jenkins\/(?:workspace|jobs)\/[^/]+\//,
  /^\/builds\/[^/]+\/[^/]+\//,
  /^\/home\/travis\/build\/[^/]+\/[^/]+\//,
  /^\/(?:home\/circleci|root)\/(?:project|repo)\//,
  /^\/(?:workspaces?|checkout|usr\/src\/app|app|code|src)\/(?:[^/]+\/(?=(?:src|lib|tests?|app|packages)\/))?/,
  /^(?:\/private)?\/(?:tmp|var\/folders\/[^/]+\/[^/]+\/[^/]+)\/[^/]+\//,
  // Self-hosted runners and agents of other services.
  /^(?:[a-z]:)?\/(?:[^/]+\/){0,3}_work\/[^/]+\/[^/]+\//i,
  /^\/home\/vsts\/work\/\d+\/s\//,
  /^(?:\/[^/]+){1,4}\/workspace\/[^/]+\//,
  /^\/(?:drone|bitrise)\/src\//,
  /^\/woodpecker\/src\/[^/]+\/[^/]+\/[^/]+\//,
  /^\/(?:root\/)?go\/src\/[^/]+\.[^/]+\/[^/]+\/[^/]+\//,
  /^\/opt\/(?:buildagent\/work\/[^/]+|atlassian\/pipelines\/agent\/build|render\/project\/src)\//,
  /^\/(?:var\/lib\/)?buildkite(?:-agent)?\/builds\/[^/]+\/[^/]+\/[^/]+\//,
  /^\/codebuild\/output\/src\d+\/src(?:\/[^/]+\.[^/]+\/[^/]+\/[^/]+)?\//,
  /^\/vercel\/path\d+\//,
  /^(?:\/home|\/Users|[a-z]:\/Users)\/[^/]+\/(?:[^/.][^/]*\/)*?(?=(?:src|lib|tests?|__tests__|spec|app|apps|packages|cmd|internal|pkg|models|migrations)\/)/i,
];

const INSTALLED =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.cargo\/registry|rustc\/[0-9a-f]{40}|vendor\/bundle|gems\/[^/]+-\d|go\/pkg\/mod|usr\/(?:lib|local\/(?:lib|go))|opt\/hostedtoolcache|\.venv|venv\/lib|Library\/Frameworks|\.nvm|\.rustup|lib\/python\d|\.m2|\.gradle|\.pnpm)(?:\/|$)|^node:|^internal\/|^<|^\[|^(?:runtime|testing)\/\w+\.(?:go|s)$|^\/nix\/|^external\//;

export function place(path: string, line?: string | number | null, column?: string | number | null): FailureLocation {
  return { path: repositoryPath(path), line: count(line), startColumn: count(column) };
}

export function repositoryPath(written: string): string {
  let path = written.trim().replace(/\\/g, '/');
  path = path.replace(/^file:\/\/(?:localhost)?/, '').replace(/^\/(?=[a-z]:\/)/i, '');
  path = path.replace(/^webpack:\/\/\/?(?:[^/]*\/)?(?=\.\/)/, '').replace(/^(?:\.\/)+/, '');
  for (const checkout of CHECKOUTS) {
    const rest = path.replace(checkout, '');
    if (rest !== path && rest !== '') return rest;
  }
  return path;
}

/** Code of others: a dependency, the language's own library, the tool itself. */
export function isInstalledCode(path: string): boolean {
  return INSTALLED.test(path);
}

function count(value: string | number | null | undefined): number | null {
  if (value === null || value === undefined || value === '') return null;
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : null;
}
