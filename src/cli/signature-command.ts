// `signature`: messages, one per line of standard input; their signatures, one per line and in their order.

import type { Signature } from '../model/failure';
import { deliver } from './deliver';
import type { ExitCode } from './exit-code';
import type { Invocation } from './parse-arguments';
import type { Terminal } from './terminal';

const PRINTED_AT_ONCE = 64 * 1024;

export async function signatureCommand(invocation: Invocation, terminal: Terminal): Promise<ExitCode> {
  const [{ standardInputLines }, { signMessages }] = await Promise.all([
    import('../edges/disk/standard-input-lines'),
    import('../stories/sign-messages'),
  ]);
  const isToFile = typeof invocation.flags.output === 'string' && invocation.flags.output !== '-';
  let pending = '';
  for await (const signature of signMessages(standardInputLines(), terminal.environment)) {
    pending += write(signature, invocation.format);
    if (isToFile || pending.length < PRINTED_AT_ONCE) continue;
    await terminal.print(pending);
    pending = '';
  }
  await deliver(pending, invocation, terminal);
  return 0;
}

function write({ exact, template, text }: Signature, format: string): string {
  return format === 'json' ? `${JSON.stringify({ exact, template, text })}\n` : `${exact} ${template} ${text}\n`;
}
