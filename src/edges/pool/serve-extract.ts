// The worker's side of the pool: batches of jobs in, facts out, one message for each file.

import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { FileFacts, SourceText } from '../../model/facts';
import type { Dialect } from '../../model/dialect';

export interface ExtractJob {
  stackId: string;
  path: string;
  text: string;
  dialect: Dialect;
  /** Equal ids mean equal files, so a thread prepares them once. */
  support?: { id: string; files: SourceText[] };
}

/** As much of a stack as extracting needs: the registry's stacks fit. */
export interface Extractor {
  id: string;
  sample?: string | ((text: string) => string);
  extract(
    file: SourceText,
    context: { dialect: Dialect; support?: { files: SourceText[]; memo: Map<string, unknown> } },
  ): Promise<FileFacts>;
}

export interface WorkerSetup {
  throughline: 'extract';
  /** [0]: number of the job at work, 0 between jobs and while parsers load. */
  progress: SharedArrayBuffer;
}

export type WorkerAnswer =
  | { kind: 'ready' }
  | { kind: 'facts'; job: number; facts: FileFacts }
  /** The stack threw. `lost`: its parser is of no more use in this thread. */
  | { kind: 'failed'; job: number; reason: string; lost: boolean };

export interface WorkerBatch {
  jobs: (ExtractJob & { job: number })[];
}

export function isExtractThread(): boolean {
  return !isMainThread && (workerData as Partial<WorkerSetup> | null)?.throughline === 'extract';
}

/** To be called once, by the entry file of a thread that `isExtractThread`. */
export async function serveExtract(loadStacks: () => Promise<readonly Extractor[]>): Promise<void> {
  const port = parentPort!;
  const progress = new Int32Array((workerData as WorkerSetup).progress);
  const stacks = new Map((await loadStacks()).map((stack) => [stack.id, stack]));
  const warm = new Set<string>();
  const memos = new Map<string, Map<string, unknown>>();
  const supportOf = ({ id, files }: NonNullable<ExtractJob['support']>) => {
    const memo = memos.get(id) ?? new Map<string, unknown>();
    memos.set(id, memo);
    return { files, memo };
  };
  const say = (answer: WorkerAnswer) => port.postMessage(answer);
  let queue = Promise.resolve();

  async function serve(batch: WorkerBatch): Promise<void> {
    for (const { job, stackId, path, text, dialect, support } of batch.jobs) {
      const stack = stacks.get(stackId);
      if (!stack) {
        say({ kind: 'failed', job, reason: `no stack \`${stackId}\``, lost: false });
        continue;
      }
      await warmUp(stack, path, text, dialect, warm);
      Atomics.store(progress, 0, job);
      try {
        say({
          kind: 'facts',
          job,
          facts: await stack.extract({ path, text }, { dialect, support: support && supportOf(support) }),
        });
      } catch (error) {
        say({ kind: 'failed', job, ...failureOf(error) });
      }
      Atomics.store(progress, 0, 0);
    }
  }
  port.on('message', (batch: WorkerBatch) => {
    queue = queue.then(() => serve(batch));
  });
  say({ kind: 'ready' });
}

/** Loads the parsers by a harmless text of the same kind, so that loading is not counted against the first file. */
async function warmUp(
  stack: Extractor,
  path: string,
  text: string,
  dialect: Dialect,
  warm: Set<string>,
): Promise<void> {
  const extension = /\.[^./]*$/.exec(path)?.[0] ?? '';
  const sample = typeof stack.sample === 'function' ? stack.sample(text) : (stack.sample ?? 'select 1;\n');
  const key = `${stack.id} ${dialect} ${extension} ${sample}`;
  if (warm.has(key)) return;
  warm.add(key);
  try {
    await stack.extract({ path, text: sample }, { dialect });
  } catch {
    // The real text will say what is wrong.
  }
}

export function failureOf(error: unknown): { reason: string; lost: boolean } {
  if (!(error instanceof Error)) return { reason: String(error).slice(0, 300), lost: false };
  // A WASM trap leaves the instance unusable; stacks that notice say ParserLost.
  const lost = error.name === 'ParserLost' || error.name === 'RuntimeError' || error instanceof RangeError;
  return { reason: `${error.name}: ${error.message}`.slice(0, 300), lost };
}
