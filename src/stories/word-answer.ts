// What opens a model, and the memory, in; out: a way to put the facts about a question into words, with its costs remembered.

import type { PutIntoWords } from './ask-question';
import type { AskEdges } from './ask-edges';
import { commandModel } from './command-model';
import type { MemoryEdge } from './memory-edge';
import { spentEvents } from './remember';
import type { Settings } from '../settings/schema';

export interface WordEdges {
  openAsk(settings: Settings, pull: number | null): Promise<AskEdges>;
  memory: MemoryEdge;
  clock: { now(): number };
  log(line: string): void;
}

export function wordAnswer({ openAsk, memory, clock, log }: WordEdges): PutIntoWords {
  return async (question, facts, settings) => {
    const edges = await openAsk(settings, null);
    const { answer } = commandModel(async () => edges);
    const answered = await answer({ question, facts, settings, pull: 0 });
    const unkept = await memory.remember(spentEvents(edges.account, null, clock.now()));
    if (unkept !== null) log(unkept);
    return answered;
  };
}
