// Messages in as they come, the signature of each out: what secrets they hold is hidden first.

import { secretsOf } from '../failures/redact/known-secrets';
import { redactText } from '../failures/redact/redact';
import { signatureOf } from '../failures/signature/signature-of';
import type { Signature } from '../model/failure';

export async function* signMessages(
  messages: AsyncIterable<string>,
  environment: Readonly<Record<string, string | undefined>>,
): AsyncGenerator<Signature> {
  const secrets = secretsOf(environment);
  for await (const text of messages) {
    const message = redactText(text, secrets);
    yield signatureOf({ tool: null, kind: 'unknown', code: null, test: null, message, frame: null });
  }
}
