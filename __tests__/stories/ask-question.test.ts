// Somebody asks by starting a workflow: facts always, words where there is a model.

import { describe, expect, it } from 'vitest';
import { askQuestion, type PutIntoWords } from '../../src/stories/ask-question';
import { SHOP } from '../end-to-end/shop';
import { type Files, graphOf, memoryTree } from '../memory-tree';
import { HOSTILE, outsideOfCode } from '../report/inert-markdown';
import { HEAD, runOf } from './runs';

const files = SHOP as Files;
const graph = graphOf(files);
const NOBODY: PutIntoWords = async () => ({ trouble: '' });

async function asked(question: string, words: PutIntoWords = NOBODY) {
  const outputs: Record<string, string> = {};
  const summaries: string[] = [];
  const quiet = () => {};
  const errors = await askQuestion(
    runOf({ kind: 'manual', headSha: HEAD, ref: 'refs/heads/main' }),
    { question },
    {
      runner: {
        ...{ info: quiet, notice: quiet, warning: quiet, error: quiet, annotate: quiet, save: quiet, fail: quiet },
        summary: (markdown) => void summaries.push(markdown),
        output: (name, value) => void Object.assign(outputs, { [name]: value }),
      },
      ruleIds: [],
      openCheckout: async () => memoryTree(files, HEAD),
      buildGraph: async () => ({ graph: await graph, stats: { files: 1, extracted: 0, fromCache: 1 } }),
      remember: async () => {},
      words,
    },
  );
  expect(errors).toEqual([]);
  return { answer: outputs.answer ?? '', summary: summaries.join('\n') };
}

describe('a question', () => {
  it('is answered with what it names, where that is and who reads it', async () => {
    const { answer, summary } = await asked('Who reads users.email, and what is order_totals?');
    for (const part of ['users.email', 'queries/report.sql', '003_find_user.sql', 'order_totals']) {
      expect(answer).toContain(part);
    }
    expect(summary).toContain(answer);
  });

  it('that names nothing is told so', async () => {
    expect((await asked('What is the meaning of it all?')).answer).toContain('names nothing');
  });

  it('keeps its facts below the words of a model, and without them when there is trouble', async () => {
    const words: PutIntoWords = async (_, facts) => ({ text: `Two places. ${facts.length > 0}`, footer: 'by small' });
    const worded = await asked('Who reads users.email?', words);
    expect(worded.answer).toMatch(/^Two places\. true[\s\S]*queries\/report\.sql[\s\S]*by small/);
    const refused = await asked('Who reads users.email?', async () => ({ trouble: 'custom refused.' }));
    expect(refused.answer).toMatch(/queries\/report\.sql[\s\S]*custom refused\./);
  });

  it('does nothing else, whatever it says', async () => {
    for (const hostile of HOSTILE) {
      const { summary } = await asked(`users.email ${hostile}`);
      expect(outsideOfCode(summary), hostile).not.toMatch(/@octocat|\]\(https:\/\/evil|<img|<script|<!--/);
    }
  });
});
