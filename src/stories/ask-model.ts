// A question in; out: an answer in JSON, or the one line that says why there is none. Redacts, keeps to the caps, remembers
// answers, tells a model what was wrong with its answer, and asks the next one when it fails.

import { createHash } from 'node:crypto';
import {
  addSpending,
  type FailedTry,
  type Model,
  type ModelAnswer,
  type ModelRequest,
  type ModelTrouble,
  isTrouble,
  NOTHING_SPENT,
  type Spending,
} from '../model/ask';
import { costOf } from '../edges/models/prices';
import { estimateTokens } from '../prompts/estimate-tokens';
import { readJson } from '../prompts/read-json';
import { type AskEdges, spentOn } from './ask-edges';

/** Why an answer cannot be used, told to the model; null when it can. */
export type CheckAnswer = (json: unknown) => string | null;

const MOST_REPAIRS = 3;
/** Of an answer that is shown to its model again. */
const SHOWN_AGAIN = 20_000;

export async function askModel(
  request: ModelRequest,
  edges: AskEdges,
  check: CheckAnswer = isObject,
): Promise<ModelAnswer | ModelTrouble> {
  if (edges.models.length === 0) {
    return edges.troubles[0] ?? { trouble: 'no-key', message: 'No model is set up: no key is in the environment.' };
  }
  const hidden = redacted(request, edges);
  if ('trouble' in hidden) return hidden;
  for (const model of edges.models) {
    const known = readKept(edges.answers.get(answerKey(model, hidden)));
    if (known === null || check(known.json) !== null) continue;
    edges.log(`${request.task}: answered from the cache of answers by ${model.provider} (${model.model}).`);
    const { provider, model: name } = model;
    return { json: known.json, provider, model: name, spending: NOTHING_SPENT, fromCache: true };
  }
  const troubles: ModelTrouble[] = [];
  for (const model of edges.models) {
    const answer = await askOne(model, hidden, edges, check);
    if (!isTrouble(answer)) {
      edges.answers.put(answerKey(model, hidden), { json: answer.json });
      return answer;
    }
    troubles.push(answer);
    edges.log(`${request.task}: ${answer.message}`);
  }
  return allOf([...troubles, ...edges.troubles], edges);
}

/** Whatever goes wrong in hiding secrets, nothing is sent. */
function redacted(request: ModelRequest, edges: AskEdges): ModelRequest | ModelTrouble {
  try {
    return { ...request, prompt: edges.redact(request.prompt) };
  } catch {
    return {
      trouble: 'not-redacted',
      message: 'No model was asked: the secrets in what would be sent could not be hidden.',
    };
  }
}

async function askOne(
  model: Model,
  request: ModelRequest,
  edges: AskEdges,
  check: CheckAnswer,
): Promise<ModelAnswer | ModelTrouble> {
  const failed: FailedTry[] = [];
  let paid: Spending = NOTHING_SPENT;
  for (;;) {
    const shown = failed.slice(-1);
    const capped = await capOf(model, request, shown, edges);
    if (capped !== null) return { ...capped, spending: paid };
    const reply = await model.ask(request, shown);
    if (reply.spending) {
      paid = addSpending(paid, reply.spending);
      edges.account.entries.push({
        task: request.task,
        provider: model.provider,
        model: model.model,
        spending: reply.spending,
      });
    }
    if (isTrouble(reply)) return { ...reply, spending: paid };
    const read = readJson(reply.text);
    const error = 'error' in read ? read.error : check(read.json);
    if ('json' in read && error === null) {
      return { json: read.json, provider: model.provider, model: model.model, spending: paid, fromCache: false };
    }
    if (failed.length === MOST_REPAIRS) {
      return {
        trouble: 'garbage',
        message: `\`${model.model}\` gave no usable answer in ${MOST_REPAIRS + 1} tries.`,
        spending: paid,
      };
    }
    edges.log(`${request.task}: the answer cannot be used (${error}); asked again.`);
    failed.push({ answer: reply.text.slice(0, SHOWN_AGAIN), error: error! });
  }
}

/** The caps hold for the worst that the call can cost: all of its prompt new, all of its room used. */
async function capOf(
  model: Model,
  request: ModelRequest,
  failed: readonly FailedTry[],
  edges: AskEdges,
): Promise<ModelTrouble | null> {
  const { caps, account, log } = edges;
  const said = failed.map(({ answer, error }) => answer + error).join('');
  const tokens = estimateTokens(request.system + request.prompt + JSON.stringify(request.schema.json) + said);
  const so = spentOn(account);
  if (so.inputTokens + tokens > caps.inputTokens) {
    return capTrouble(`\`max-input-tokens\` (${caps.inputTokens}) has no room for about ${tokens} tokens`);
  }
  const usage = { input: tokens, cached: 0, cacheWrite: tokens, output: request.maxOutputTokens };
  const worst = costOf(model.price, usage);
  if (worst === null) {
    if (caps.usd === 0) return capTrouble('`max-cost-usd` is 0');
    log(
      `${request.task}: asks ${model.provider} (${model.model}), about ${tokens} tokens; its price is not known, so only tokens are capped.`,
    );
    return null;
  }
  log(`${request.task}: asks ${model.provider} (${model.model}), about ${tokens} tokens, at most ${dollars(worst)}.`);
  const own = account.entries.reduce((sum, { spending }) => sum + (spending.usd ?? 0), worst);
  if (own > caps.usd) return capTrouble(`\`max-cost-usd\` (${dollars(caps.usd)}) would not hold`);
  if (worst === 0) return null;
  const earlier = await edges.spentSoFar();
  if (earlier.pull + own > caps.usdPerPull) {
    return capTrouble(`\`max-cost-usd-per-pull\` (${dollars(caps.usdPerPull)}) would not hold`);
  }
  if (earlier.day + own > caps.usdPerDay) {
    return capTrouble(`\`max-cost-usd-per-day\` (${dollars(caps.usdPerDay)}) would not hold`);
  }
  return null;
}

function capTrouble(why: string): ModelTrouble {
  return { trouble: 'spend-cap', message: `No model was asked any further: ${why}.` };
}

/** The first says what went wrong; those after it, that they could not help either. */
function allOf(troubles: readonly ModelTrouble[], edges: AskEdges): ModelTrouble {
  const [first] = troubles as [ModelTrouble];
  const messages = [...new Set(troubles.map(({ message }) => message))];
  const spending = troubles.reduce((sum, one) => addSpending(sum, one.spending ?? NOTHING_SPENT), NOTHING_SPENT);
  return { trouble: first.trouble, message: quietly(messages.join(' '), edges), spending };
}

function quietly(message: string, { redact }: AskEdges): string {
  try {
    return redact(message);
  } catch {
    return 'No model answered.';
  }
}

/** Two questions with the same key have the same answer. */
export function answerKey({ provider, model }: Model, { system, prompt, schema }: ModelRequest): string {
  const asked = JSON.stringify([provider, model, system, prompt, schema.json]);
  return createHash('sha256').update(asked).digest('hex');
}

function readKept(value: unknown): { json: unknown } | null {
  return typeof value === 'object' && value !== null && 'json' in value ? { json: value.json } : null;
}

function isObject(json: unknown): string | null {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? null : 'it is not a JSON object';
}

export function dollars(usd: number): string {
  return `$${usd < 0.01 && usd > 0 ? usd.toFixed(4) : usd.toFixed(2)}`;
}
