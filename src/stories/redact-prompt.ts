// The process's environment and keys in; out: what hides every secret in a prompt.

import { secretsOf } from '../failures/redact/known-secrets';
import { redactText } from '../failures/redact/redact';

export function promptRedactor(
  environment: Readonly<Record<string, string | undefined>>,
  keys: readonly string[],
): (text: string) => string {
  const secrets = [...keys, ...secretsOf(environment)];
  return (text) => redactText(text, secrets);
}
