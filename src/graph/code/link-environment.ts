// What code reads of the environment and what files declare of it in; keys as nodes, reads as edges, reads of what nothing declares as faults out.

import type { Spot } from '../../model/code';
import type { EnvironmentRead } from '../../model/environment';
import type { FileFacts } from '../../model/facts';
import { fingerprint } from '../../model/fingerprint';
import type { Edge, Fault, Node } from '../../model/graph';
import type { Place } from '../../model/range';
import { codeId } from '../../sql/fold/read-embedded-sql';

export interface LinkedEnvironment {
  nodes: Node[];
  edges: Edge[];
  faults: Fault[];
}

/** Set by whoever runs the program: the system, Node, the shell, CI services, Vite. */
const ALWAYS_SET =
  /^(?:NODE_ENV|NODE_OPTIONS|PATH|HOME|PWD|USER|USERNAME|SHELL|LANG|TZ|TERM|TMPDIR|TEMP|TMP|HOSTNAME|CI|PORT|GITHUB_\w+|RUNNER_\w+|GITLAB_\w+|CI_\w+|VERCEL(?:_\w+)?|NETLIFY|npm_\w+|JEST_WORKER_ID|VITEST(?:_\w+)?|NEXT_RUNTIME|MODE|DEV|PROD|SSR|BASE_URL)$/;

export function linkEnvironment(files: readonly FileFacts[]): LinkedEnvironment {
  const declared = new Map<string, Place>();
  const required = new Map<string, Place>();
  const reads: { path: string; read: EnvironmentRead }[] = [];
  for (const { path, facts } of files) {
    for (const fact of facts) {
      if (fact.kind === 'environment-declarations') {
        for (const { name, at } of fact.keys) if (!declared.has(name)) declared.set(name, placeOf(path, at));
      } else if (fact.kind === 'environment-reads') {
        for (const read of fact.reads) {
          reads.push({ path, read });
          if (read.schema && !required.has(read.key)) required.set(read.key, placeOf(path, read.at));
        }
      }
    }
  }
  const linked: LinkedEnvironment = { nodes: [], edges: [], faults: [] };
  const known = new Map<string, Place>([...required, ...declared]);
  for (const [name, place] of known) linked.nodes.push({ ...place, id: envId(name), kind: 'env', name, columns: [] });
  for (const { path, read } of reads) {
    // What a schema asks for must be declared by a file; what code asks for, by a file or a schema.
    const home = read.schema ? declared.get(read.key) : known.get(read.key);
    if (home) linked.edges.push(edgeOf(path, read, home));
    else if (!read.optional && !ALWAYS_SET.test(read.key)) linked.faults.push(faultOf(path, read));
  }
  return linked;
}

function envId(name: string): string {
  return `env:${name}`;
}

function placeOf(path: string, [line, startColumn, endColumn]: Spot): Place {
  return { path, line, startColumn, endLine: line, endColumn };
}

function edgeOf(path: string, { key, at }: EnvironmentRead, definedAt: Place): Edge {
  return {
    ...placeOf(path, at),
    from: codeId(path),
    fromColumn: null,
    to: envId(key),
    toColumn: null,
    kind: 'reads',
    clause: 'property',
    certainty: 'proven',
    live: true,
    type: '',
    definedAt,
  };
}

function faultOf(path: string, { key, at }: EnvironmentRead): Fault {
  return {
    ...placeOf(path, at),
    code: 'undeclared-env-key',
    from: codeId(path),
    to: envId(key),
    column: null,
    clause: 'property',
    // It may be set where no file says so.
    certainty: 'likely',
    live: true,
    wanted: key,
    details: [],
    cause: null,
    statement: fingerprint(key),
  };
}
