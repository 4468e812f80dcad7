// A webhook's address and a message in; out: it was posted, or why not. The address is a secret and never told.

import type { ServiceError } from '../model/service-error';

const TIMEOUT_MS = 10_000;

export async function postWebhook(
  name: string,
  address: string,
  body: object,
  send: typeof fetch = fetch,
): Promise<ServiceError | null> {
  const call = `post to the ${name} webhook`;
  try {
    const answer = await send(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (answer.ok) return null;
    return trouble(call, answer.status, `it answered ${answer.status}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return trouble(call, null, reason.replaceAll(address, '***'));
  }
}

function trouble(call: string, status: number | null, reason: string): ServiceError {
  return { kind: 'service-error', call, status, permission: null, refused: false, reason };
}
