// The Action's entry: an event in, a published review (or what else the event asks for) out. Loads little before it must.

import { isExtractThread } from './edges/pool/serve-extract';

if (isExtractThread()) void import('./extract-worker');
else if (require.main === module) void run();

export async function run(): Promise<void> {
  const { openRunner } = await import('./edges/actions/runner');
  const { readRun } = await import('./edges/actions/read-run');
  const runner = openRunner();
  const event = readRun();
  process.once('uncaughtException', (error) => void endByBug(error).then(() => process.exit()));
  try {
    const { runAction } = await import('./action/run-action');
    const mistakes = await runAction(event, runner);
    if (mistakes.length > 0) {
      const { endByMistakes } = await import('./action/end-early');
      endByMistakes(mistakes, runner);
    }
  } catch (error) {
    await endByBug(error);
  }
  // A connection that hangs must not keep the job.
  setTimeout(() => process.exit(), 2000).unref();

  async function endByBug(error: unknown): Promise<void> {
    const { endByBug } = await import('./action/end-early');
    await endByBug(error, event, runner);
  }
}
