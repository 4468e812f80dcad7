// Documented faults of both protocols through the real SDKs: each becomes one known trouble, and docs/models.md says the same.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openModels } from '../../../src/edges/models/open-models';
import { isTrouble, type ModelRequest, type ModelTrouble } from '../../../src/model/ask';
import { type Asked, type ModelServer, type Reply, startModelServer } from '../../servers/models/model-server';
import { FAULTS } from './fault-table';

const KEY = 'sk-test-0123456789abcdef';
const REQUEST: ModelRequest = {
  task: 'review',
  system: 'You explain what breaks.',
  prompt: 'Why?',
  schema: { name: 'answer', json: { type: 'object', properties: {}, required: [], additionalProperties: false } },
  maxOutputTokens: 1000,
};

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

const PROTOCOLS: Asked['protocol'][] = ['messages', 'chat'];

function open(protocol: Asked['protocol'], limits = { firstByteMs: 250, overallMs: 3_000 }) {
  const isMessages = protocol === 'messages';
  const settings = {
    'llm-provider': isMessages ? ('anthropic' as const) : ('openai' as const),
    'llm-base-url': isMessages ? server.url : `${server.url}/v1`,
  };
  return openModels(settings, { [isMessages ? 'ANTHROPIC_API_KEY' : 'OPENAI_API_KEY']: KEY }, limits).models[0]!;
}

async function troubleOf(protocol: Asked['protocol'], replies: Reply[]): Promise<ModelTrouble> {
  server.script(...replies);
  const answer = await open(protocol).ask(REQUEST, []);
  if (!isTrouble(answer)) throw new Error(`an answer: ${answer.text}`);
  return answer;
}

const CASES = FAULTS.flatMap((fault) => PROTOCOLS.map((protocol) => ({ ...fault, protocol })));

describe.each(CASES)('$protocol: $says', ({ protocol, reply, trouble, calls }) => {
  it(trouble === null ? 'is answered' : `is told as ${trouble}`, async () => {
    const replies = reply(protocol);
    if (trouble === null) {
      server.script(...replies);
      const answer = await open(protocol).ask(REQUEST, []);
      expect(isTrouble(answer), JSON.stringify(answer)).toBe(false);
    } else {
      const told = await troubleOf(protocol, replies);
      expect(told.trouble, told.message).toBe(trouble);
      expect(told.message).toMatch(protocol === 'messages' ? /^Anthropic \(/ : /^OpenAI \(/);
      expect(told.message).not.toContain('\n');
      expect(told.message).not.toContain(KEY);
    }
    expect(server.asked).toHaveLength(typeof calls === 'number' ? calls : calls[protocol]);
  });
});

describe('money', () => {
  it('is counted for an answer that was paid and cannot be used', async () => {
    const told = await troubleOf('messages', [{ fault: { kind: 'refusal' } }]);
    expect(told.spending).toMatchObject({ calls: 1 });
    expect(told.spending!.usd).toBeGreaterThan(0);
  });

  it('is counted twice when the answer broke off twice', async () => {
    const told = await troubleOf('messages', [{ fault: { kind: 'cut-stream' } }]);
    expect(told.spending).toMatchObject({ calls: 2 });
  });
});

describe('waiting', () => {
  it('ends at the overall limit, whatever `retry-after` says', async () => {
    server.script({ fault: { kind: 'status', status: 429, retryAfter: '3600' } });
    const answer = await open('messages', { firstByteMs: 250, overallMs: 600 }).ask(REQUEST, []);
    expect(answer).toMatchObject({ trouble: 'rate-limited' });
    expect(server.asked).toHaveLength(1);
  });
});

describe('the time of a run', () => {
  it('is shared by all of its calls', async () => {
    server.script({ fault: { kind: 'slow', ms: 120 } }, { json: {} });
    const model = openModels(
      { 'llm-provider': 'anthropic', 'llm-base-url': server.url },
      { ANTHROPIC_API_KEY: KEY },
      { runMs: 60 },
    ).models[0]!;
    expect(await model.ask(REQUEST, [])).toMatchObject({ trouble: 'timeout' });
    expect(await model.ask(REQUEST, [])).toMatchObject({ trouble: 'timeout' });
    expect(server.asked).toHaveLength(1);
  });
});

describe('a key', () => {
  it('does not follow a redirect', async () => {
    const other = await startModelServer();
    for (const protocol of PROTOCOLS) {
      const told = await troubleOf(protocol, [{ fault: { kind: 'redirect', to: `${other.url}/v1/messages` } }]);
      expect(told.trouble).toBe('not-allowed');
    }
    expect(other.asked).toEqual([]);
    await other.close();
  });
});

describe('a server that is not there', () => {
  it('is unreachable', async () => {
    const gone = await startModelServer();
    await gone.close();
    const settings = { 'llm-provider': 'custom' as const, 'llm-model': 'm', 'llm-base-url': `${gone.url}/v1` };
    const answer = await openModels(settings, {}, { firstByteMs: 250, overallMs: 3_000 }).models[0]!.ask(REQUEST, []);
    expect(answer).toMatchObject({ trouble: 'unreachable' });
  });
});

describe('docs/models.md', () => {
  const docs = readFileSync(resolve(__dirname, '../../../docs/models.md'), 'utf8');
  it.each(FAULTS)('says what happens: $says', ({ says, trouble }) => {
    const row = docs.split('\n').find((line) => line.startsWith(`| ${says} |`));
    expect(row, `a row for: ${says}`).toBeDefined();
    expect(row).toContain(trouble === null ? '| answered |' : `| \`${trouble}\` |`);
  });
});
