// A report in, the terminal or the file that `--output` names out.

import { resolve } from 'node:path';
import type { Invocation } from './parse-arguments';
import type { Terminal } from './terminal';
import { WrongUsage } from './wrong-usage';

export async function deliver(text: string, { flags }: Invocation, terminal: Terminal): Promise<void> {
  const output = flags.output;
  if (typeof output !== 'string' || output === '-') {
    await terminal.print(text);
    return;
  }
  const { writeFileAtomically } = await import('../edges/disk/write-file');
  try {
    await writeFileAtomically(resolve(terminal.directory, output), text);
  } catch (error) {
    throw new WrongUsage(`--output ${output}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
