import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isTrouble, type ModelAnswer, type ModelRequest, type ModelTrouble } from '../../src/model/ask';
import { spentOn } from '../../src/stories/ask-edges';
import { askModel } from '../../src/stories/ask-model';
import { type ModelServer, startModelServer } from '../servers/models/model-server';
import { askEdges, KEY } from './ask-edges';

const REQUEST: ModelRequest = {
  task: 'review',
  system: 'You explain what breaks.',
  prompt: 'Why does orders.total matter?',
  schema: {
    name: 'explanation',
    json: {
      type: 'object',
      properties: { summary: { type: 'string' } },
      required: ['summary'],
      additionalProperties: false,
    },
  },
  maxOutputTokens: 1000,
};
const ANSWER = { summary: 'A view reads it.' };
const OVERLOADED = { fault: { kind: 'status' as const, status: 529, retryAfter: '0.02' } };

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

function answered(answer: ModelAnswer | ModelTrouble): ModelAnswer {
  if (isTrouble(answer)) throw new Error(answer.message);
  return answer;
}

function hasSummary(json: unknown): string | null {
  return typeof json === 'object' && json !== null && 'summary' in json ? null : '`summary` is missing';
}

describe('an answer', () => {
  it('is the JSON, with what it cost', async () => {
    server.script({ json: ANSWER });
    const edges = askEdges(server);
    const answer = answered(await askModel(REQUEST, edges));
    expect(answer).toMatchObject({ json: ANSWER, provider: 'anthropic', fromCache: false });
    expect(answer.spending.usd).toBeGreaterThan(0);
    expect(spentOn(edges.account)).toEqual(answer.spending);
    expect(edges.lines.join()).toMatch(/about \d+ tokens, at most \$/);
  });

  it('to the same question comes from the cache, and costs nothing', async () => {
    server.script({ json: ANSWER });
    const edges = askEdges(server);
    await askModel(REQUEST, edges);
    const again = answered(await askModel(REQUEST, edges));
    expect(again).toMatchObject({ json: ANSWER, fromCache: true, spending: { calls: 0, usd: 0 } });
    expect(server.asked).toHaveLength(1);
    answered(await askModel({ ...REQUEST, prompt: 'Another question' }, edges));
    expect(server.asked).toHaveLength(2);
  });

  it.each([
    ['in a code fence', '```json\n{"summary":"A view reads it."}\n```'],
    ['between sentences', 'Here it is: {"summary":"A view reads it."} I hope it helps.'],
  ])('%s is read', async (_, text) => {
    server.script({ text });
    expect(answered(await askModel(REQUEST, askEdges(server))).json).toEqual(ANSWER);
  });

  it('that cannot be used is asked for again, with the reason', async () => {
    server.script({ text: '{"summary": "cut' }, { json: { wrong: 1 } }, { json: ANSWER });
    const answer = answered(await askModel(REQUEST, askEdges(server), hasSummary));
    expect(answer.json).toEqual(ANSWER);
    expect(answer.spending.calls).toBe(3);
    expect(server.asked[1]!.prompt).toContain('not valid JSON');
    expect(server.asked[2]!.prompt).toContain('`summary` is missing');
  });

  it('that is never usable is given up after three repairs, and not kept', async () => {
    server.script({ text: 'Sorry!' });
    const edges = askEdges(server);
    expect(await askModel(REQUEST, edges)).toMatchObject({ trouble: 'garbage', spending: { calls: 4 } });
    expect(server.asked).toHaveLength(4);
    expect(edges.kept.size).toBe(0);
  });
});

describe('the next model', () => {
  const fallback = { 'llm-fallback': 'anthropic/claude-haiku-5-5, groq' };

  it('is asked when the first fails', async () => {
    server.answer = ({ body }) => (body.model === 'claude-haiku-5-5' ? { json: ANSWER } : OVERLOADED);
    expect(answered(await askModel(REQUEST, askEdges(server, {}, fallback))).model).toBe('claude-haiku-5-5');
  });

  it('fails too: one line says all', async () => {
    server.script(OVERLOADED);
    const trouble = await askModel(REQUEST, askEdges(server, {}, fallback));
    expect(trouble).toMatchObject({ trouble: 'overloaded' });
    expect((trouble as ModelTrouble).message.match(/overloaded/g)).toHaveLength(2);
    expect((trouble as ModelTrouble).message).toContain('`GROQ_API_KEY` is not set');
  });
});

describe('a cap', () => {
  const cases: [string, Parameters<typeof askEdges>[1], string][] = [
    ['of the run', { caps: { usd: 0.001, inputTokens: 1e6, usdPerPull: 5, usdPerDay: 5 } }, 'max-cost-usd`'],
    ['of zero', { caps: { usd: 0, inputTokens: 1e6, usdPerPull: 5, usdPerDay: 5 } }, 'max-cost-usd`'],
    ['of tokens', { caps: { usd: 1, inputTokens: 20, usdPerPull: 5, usdPerDay: 5 } }, 'max-input-tokens'],
    ['of the pull request', { spentSoFar: async () => ({ pull: 4.999, day: 4.999 }) }, 'max-cost-usd-per-pull'],
    ['of the day', { spentSoFar: async () => ({ pull: 0, day: 19.999 }) }, 'max-cost-usd-per-day'],
  ];
  it.each(cases)('%s is kept: nothing is sent', async (_, more, named) => {
    server.script({ json: ANSWER });
    const trouble = await askModel(REQUEST, askEdges(server, more));
    expect(trouble).toMatchObject({ trouble: 'spend-cap' });
    expect((trouble as ModelTrouble).message).toContain(named);
    expect(server.asked).toEqual([]);
  });

  it('counts what the run spent before', async () => {
    server.script({ json: ANSWER });
    const edges = askEdges(server, { caps: { usd: 0.015, inputTokens: 1e6, usdPerPull: 5, usdPerDay: 5 } });
    answered(await askModel(REQUEST, edges));
    edges.account.entries.push({
      task: 'review',
      provider: 'anthropic',
      model: 'm',
      spending: { calls: 1, inputTokens: 1, outputTokens: 1, cachedTokens: 0, usd: 0.01 },
    });
    expect(await askModel({ ...REQUEST, prompt: 'More?' }, edges)).toMatchObject({ trouble: 'spend-cap' });
    expect(server.asked).toHaveLength(1);
  });
});

describe('secrets', () => {
  it('are hidden in what is sent', async () => {
    server.script({ json: ANSWER });
    await askModel({ ...REQUEST, prompt: `password=hunter2hunter2 and ${KEY}` }, askEdges(server));
    const sent = JSON.stringify(server.asked[0]!.body);
    expect(sent).not.toContain('hunter2hunter2');
    expect(sent).not.toContain(KEY);
  });

  it('that cannot be hidden are not sent', async () => {
    server.script({ json: ANSWER });
    const edges = askEdges(server, {
      redact() {
        throw new Error('out of memory');
      },
    });
    expect(await askModel(REQUEST, edges)).toMatchObject({ trouble: 'not-redacted' });
    expect(server.asked).toEqual([]);
  });
});
