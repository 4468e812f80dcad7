// What an SDK threw in; out: which trouble that is, said in one line for the report.

import type { ModelTrouble, TroubleKind } from '../../model/ask';

/** As far as both SDKs' errors are alike. */
interface SdkError {
  status?: number;
  name?: string;
  message?: string;
  code?: unknown;
  type?: unknown;
  error?: unknown;
}

export interface FaultContext {
  /** `Anthropic (claude-sonnet-5-5)`. */
  who: string;
  /** Name of the key in the environment. */
  keyName: string;
  /** The overall time was up. */
  timedOut: boolean;
  /** Status of the last answer, also of one that was tried again. */
  lastStatus: number | null;
  /** Part of the answer had come. */
  hasBegun: boolean;
}

const NO_MONEY =
  /credit balance|insufficient[_ ](?:quota|balance|credits)|billing|(?:spend|usage|budget)[a-z ]{0,20} limit|exceeded your current quota/i;
const TOO_LONG =
  /context[_ ](?:length|window)|prompt is too long|too many (?:input )?tokens|maximum context|request_too_large/i;

export function readFault(thrown: unknown, context: FaultContext): ModelTrouble {
  const error = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as SdkError;
  const { who, timedOut, lastStatus, hasBegun } = context;
  const said = wordsOf(error);
  if (typeof error.status === 'number') return byStatus(error.status, said, context);
  if (typeof error.error === 'object' && error.error !== null && hasBegun) {
    // An error that came within the stream has no status of its own.
    return trouble(/overloaded/i.test(said) ? 'overloaded' : 'unreachable', `${who} broke its answer off.`);
  }
  if (timedOut && lastStatus === 429)
    return trouble('rate-limited', `${who} kept asking to wait, longer than this run may.`);
  if (timedOut && lastStatus !== null && lastStatus >= 500) return trouble('overloaded', `${who} stayed overloaded.`);
  if (timedOut || /timeout/i.test(`${nameOf(thrown)} ${error.message ?? ''}`)) {
    return trouble('timeout', `${who} did not answer in time.`);
  }
  if (hasBegun) return trouble('unreachable', `${who} broke its answer off.`);
  return trouble('unreachable', `${who} could not be reached.`);
}

function byStatus(status: number, said: string, { who, keyName }: FaultContext): ModelTrouble {
  if (status === 402 || NO_MONEY.test(said)) {
    return trouble('spend-cap', `${who} refused (${status}): the account's balance or spending limit is used up.`);
  }
  if (status === 401) return trouble('not-allowed', `${who} refused the key (401): look at \`${keyName}\`.`);
  if (status === 403) return trouble('not-allowed', `${who} refused (403): the key in \`${keyName}\` may not do this.`);
  if (status === 404) return trouble('not-allowed', `${who} answered 404: the model or the address does not exist.`);
  if (status === 408) return trouble('timeout', `${who} did not answer in time (408).`);
  if (status === 413 || TOO_LONG.test(said)) {
    return trouble('truncated', `${who} takes no prompt this long (${status}): lower \`max-input-tokens\`.`);
  }
  if (status === 429) return trouble('rate-limited', `${who} has a rate limit that is reached (429).`);
  if (status >= 500) return trouble('overloaded', `${who} is overloaded or failing (${status}).`);
  if (status >= 300 && status < 400) {
    return trouble('not-allowed', `${who} sent the request on to another address (${status}): not followed.`);
  }
  return trouble('not-allowed', `${who} did not accept the request (${status}).`);
}

/** Codes and words of the service: they decide, they are never shown. */
function wordsOf(error: SdkError): string {
  return [error.code, error.type, error.message].filter((part) => typeof part === 'string').join(' ');
}

function nameOf(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.constructor.name} ${thrown.name}` : '';
}

function trouble(kind: TroubleKind, message: string): ModelTrouble {
  return { trouble: kind, message };
}
