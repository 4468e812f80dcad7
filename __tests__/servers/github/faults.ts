// Scripted trouble: which operation fails how, and how often.

import type { JsonObject } from './openapi';

export interface Fault {
  /** `issues/create-comment`, a pattern over such names, or `*` for all. */
  operation: string | RegExp;
  /** How many calls it hits; Infinity unless said. */
  times?: number;
  /** Lets this many calls pass first. */
  after?: number;
  status?: number;
  body?: JsonObject;
  headers?: Record<string, string>;
  /** Waits before anything else; `forever` never answers. */
  delay?: number | 'forever';
  /** Cuts the connection: before the operation is done, or after (done, but nobody hears of it). */
  drop?: 'before' | 'after';
}

export class Faults {
  private scripted: { fault: Fault; times: number; after: number }[] = [];

  add(...faults: Fault[]): void {
    for (const fault of faults) {
      this.scripted.push({ fault, times: fault.times ?? Number.POSITIVE_INFINITY, after: fault.after ?? 0 });
    }
  }

  clear(): void {
    this.scripted = [];
  }

  /** The fault that hits this call, counted down; null when the call goes well. */
  take(operation: string): Fault | null {
    for (const script of this.scripted) {
      if (script.times <= 0 || !applies(script.fault, operation)) continue;
      if (script.after > 0) {
        script.after -= 1;
        continue;
      }
      script.times -= 1;
      return script.fault;
    }
    return null;
  }
}

function applies(fault: Fault, operation: string): boolean {
  if (typeof fault.operation !== 'string') return fault.operation.test(operation);
  return fault.operation === '*' || fault.operation === operation;
}

export function serverError(operation: Fault['operation'], times?: number): Fault {
  return { operation, times, status: 500, body: { message: 'Server Error' } };
}

/** The secondary limit: 403 or 429, with seconds to wait. */
export function secondaryLimit(operation: Fault['operation'], status: 403 | 429, times: number, seconds = 1): Fault {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  const url = 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits';
  const headers = { 'retry-after': String(seconds) };
  return { operation, times, status, body: { message, documentation_url: url }, headers };
}

/** The primary limit: nothing left until the hour is over. */
export function primaryLimit(operation: Fault['operation'], resetInSeconds = 3600): Fault {
  const reset = String(Math.floor(Date.now() / 1000) + resetInSeconds);
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset, 'x-ratelimit-limit': '1000' };
  return { operation, status: 403, body: { message: 'API rate limit exceeded for installation ID 1.' }, headers };
}
