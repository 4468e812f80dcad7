// A tree of files given as a record, for tests: the real code with the disk left out.

import { createHash } from 'node:crypto';
import { extractInProcess } from '../src/edges/pool/extract-in-process';
import { openStore } from '../src/edges/store/open-store';
import { stacks } from '../src/extract/index';
import { openTypeLibrary } from '../src/edges/disk/type-library';
import type { Tree } from '../src/model/tree';
import { defaultSettings } from '../src/settings/schema';
import { buildGraph, type GraphEdges } from '../src/stories/build-graph';
import type { TypeThread } from '../src/stories/ask-types';
import { checkTrees } from '../src/stories/check';
import { loadTypeScript } from '../src/typecheck/type-script';
import { openTypeSession } from '../src/typecheck/type-session';

export type Files = Record<string, string>;

export function memoryTree(files: Files, label = 'memory'): Tree {
  const paths = Object.keys(files).sort();
  return {
    label,
    files: paths.map((path) => ({
      path,
      blob: createHash('sha1').update(files[path]!).digest('hex'),
      size: files[path]!.length,
    })),
    problems: [],
    read: async (wanted) => wanted.map((path) => files[path] ?? null),
  };
}

export async function memoryEdges(): Promise<GraphEdges> {
  const { store } = await openStore(null);
  return { extract: extractInProcess(stacks), types: typesInProcess(), store, clock: { now: () => performance.now() } };
}

/** The type session without its thread, opened with the first question. */
export function typesInProcess(): TypeThread {
  let session: ReturnType<typeof openTypeSession> | null = null;
  return {
    async ask(question) {
      session ??= openTypeSession({ typescript: await loadTypeScript(), library: openTypeLibrary(process.cwd()) });
      return { answer: session(question) };
    },
    close: async () => {},
  };
}

export async function graphOf(files: Files) {
  const { graph } = await buildGraph(memoryTree(files), await memoryEdges(), defaultSettings());
  return graph;
}

export async function review(before: Files, after: Files, settings = defaultSettings()) {
  return checkTrees(memoryTree(before, 'base'), memoryTree(after, 'head'), await memoryEdges(), settings);
}
