// The post step: what a cancelled or crashed run left open on GitHub is closed, what it had read is kept.

import { isExtractThread } from './edges/pool/serve-extract';

if (!isExtractThread() && require.main === module) void run();

export async function run(): Promise<void> {
  const { openRunner } = await import('./edges/actions/runner');
  const { readRun } = await import('./edges/actions/read-run');
  const runner = openRunner();
  const event = readRun();
  try {
    const { closeWhatIsOpen } = await import('./action/end-early');
    await closeWhatIsOpen(runner, {
      conclusion: 'cancelled',
      title: 'Cancelled',
      summary: `The [run](${event.url}) ended before its report.`,
    });
    const { saveLeftCache } = await import('./action/save-left-cache');
    await saveLeftCache(runner);
  } catch (error) {
    // The job's outcome was decided before; cleaning up changes nothing about it.
    runner.warning(`Cleaning up failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  setTimeout(() => process.exit(), 2000).unref();
}
