// Questions in, answers out, from a thread that can be killed: a question that takes too long or too much costs itself only.

import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

export interface QuestionLimits {
  milliseconds: number;
  megabytes: number;
}

export interface QuestionThread<Question, Answer> {
  /** Never rejects. `failed` says why there is no answer; the next question starts a new thread. */
  ask(question: Question): Promise<{ answer: Answer } | { failed: string }>;
  close(): Promise<void>;
}

/** A busy machine must not make plain code look hostile: the limit counts work done, and waiting only far beyond it. */
const PATIENCE = 5;
const POLL_MS = 100;

type Said<Answer> = { id: number; answer: Answer } | { id: number; failed: string };

/** `subject`: what the thread is for; the entry file looks at it with `isThreadFor`. */
export function openQuestionThread<Question, Answer>(
  entry: string,
  subject: string,
  limits: QuestionLimits,
): QuestionThread<Question, Answer> {
  let worker: Worker | null = null;
  let asked = 0;
  let turn: Promise<unknown> = Promise.resolve();
  /** Of the question at work. */
  let give: (said: Said<Answer>, from: Worker) => void = () => {};

  function start(): Worker {
    const started = new Worker(entry, {
      workerData: { throughline: subject },
      // Nothing of what the run holds for its services.
      env: {},
      argv: [],
      execArgv: entry.endsWith('.ts') ? ['--import', pathToFileURL(createRequire(entry).resolve('tsx')).href] : [],
      stdin: false,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 128, stackSizeMb: 8 },
    });
    started.stdout.resume();
    started.stderr.resume();
    started.unref();
    started.on('message', (said: Said<Answer>) => give(said, started));
    started.on('error', (error) => lose(started, reasonOf(error)));
    started.on('exit', () => lose(started, 'it ended by itself'));
    return started;
  }

  function lose(lost: Worker, failed: string): void {
    if (worker !== lost) return;
    worker = null;
    void lost.terminate().catch(() => {});
    give({ id: asked, failed }, lost);
  }

  function askOnce(question: Question): Promise<{ answer: Answer } | { failed: string }> {
    worker ??= start();
    const current = worker;
    const id = ++asked;
    return new Promise((settle) => {
      const asked = { at: performance.now(), cpu: cpuMilliseconds() };
      const timer = setInterval(() => {
        const waited = performance.now() - asked.at;
        const worked = waited > limits.milliseconds ? cpuMilliseconds() - asked.cpu : 0;
        if (worked > limits.milliseconds || waited > limits.milliseconds * PATIENCE) {
          lose(current, `took longer than ${limits.milliseconds / 1000} s`);
        }
      }, POLL_MS);
      give = (said, from) => {
        if (from !== current || said.id !== id) return;
        clearInterval(timer);
        give = () => {};
        settle('answer' in said ? { answer: said.answer } : { failed: said.failed });
      };
      current.postMessage({ id, question });
    });
  }

  return {
    ask(question) {
      const mine = turn.then(() => askOnce(question));
      turn = mine;
      return mine;
    },
    async close() {
      await turn;
      await worker?.terminate().catch(() => {});
      worker = null;
    },
  };
}

export function isThreadFor(subject: string): boolean {
  return !isMainThread && (workerData as { throughline?: string } | null)?.throughline === subject;
}

/** The thread's side, to be called once by its entry file. */
export function serveQuestions<Question, Answer>(answer: (question: Question) => Promise<Answer>): void {
  const port = parentPort!;
  let queue = Promise.resolve();
  port.on('message', ({ id, question }: { id: number; question: Question }) => {
    queue = queue.then(async () => {
      try {
        port.postMessage({ id, answer: await answer(question) });
      } catch (error) {
        port.postMessage({ id, failed: reasonOf(error) });
      }
    });
  });
}

/** Of the whole process: while a question is open, nothing else works much. */
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'took more memory than it may';
  return String(message ?? error).slice(0, 300);
}
