// Keys of the environment: where code reads them, and where a repository says that they are set.

import type { Spot } from './code';

export interface EnvironmentReadFact {
  kind: 'environment-reads';
  reads: EnvironmentRead[];
}

export interface EnvironmentRead {
  key: string;
  at: Spot;
  /** It goes on without: a default stands beside it, or it is only asked whether the key is set. */
  optional: boolean;
  /** A schema of the configuration: whoever reads through it has the key declared. */
  schema: boolean;
}

/** `.env.example`, a compose file, a workflow, a Dockerfile. */
export interface EnvironmentDeclarationFact {
  kind: 'environment-declarations';
  keys: { name: string; at: Spot }[];
}

export type EnvironmentFact = EnvironmentReadFact | EnvironmentDeclarationFact;
