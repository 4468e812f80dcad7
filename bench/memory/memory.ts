// How long memory takes to answer with 100,000 incidents in it: milliseconds, and how many times one incident's answer.
// node --import tsx bench/memory/memory.ts [INCIDENTS]

import { openMemoryStore } from '../../src/edges/memory/memory-store';
import { storeDrivers } from '../../src/edges/store/store-drivers';
import { withEventId } from '../../src/memory/event-id';
import { writeEventLines } from '../../src/memory/event-lines';
import type { Memory } from '../../src/memory/memory';
import type { Failure } from '../../src/model/failure';
import type { MemoryEvent } from '../../src/model/memory';
import { recall } from '../../src/stories/recall';

const INCIDENTS = Number(process.argv[2] ?? 100_000);
const ROUNDS = 30;
const WORDS =
  'expected received undefined null column relation user order invoice total cart price session token timeout connection refused cannot find module property type assign string number does not exist missing required argument failed assertion snapshot render component query migration constraint unique foreign key index permission denied network socket disk memory worker build compile link import export default class function method'.split(
    ' ',
  );

/** The same numbers on every machine. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function eventsOf(count: number): MemoryEvent[] {
  const roll = dice(7);
  const pick = (most: number) => Math.floor(roll() ** 2 * most);
  const events: MemoryEvent[] = [];
  for (let run = 1; run <= count; run++) {
    // Few failures come very often, most come once or twice: as it is.
    const which = pick(count / 4);
    const words = dice(which + 1);
    const text = Array.from({ length: 14 }, () => WORDS[Math.floor(words() * WORDS.length)]).join(' ');
    const incident = hex('i', which);
    const at = new Date(Date.UTC(2025, 0, 1) + run * 300_000).toISOString().replace('.000', '');
    const head = hex('h', run).padEnd(40, '0');
    events.push(
      withEventId({
        type: 'incident',
        at,
        incident,
        kind: 'test',
        origin: 'change',
        tool: 'vitest',
        test: `suite ${which % 900} > case ${which}`,
        text,
        exact: [hex('e', which)],
        template: hex('t', which % 3000),
        workflow: 'CI',
        job: 'test',
        run,
        attempt: 1,
        branch: `topic-${run % 500}`,
        sha: head,
        pull: run % 5000,
        paths: [`src/area-${which % 40}/file-${which % 2000}.ts`, `src/area-${which % 40}/index.ts`],
      }),
    );
    if (roll() < 0.1) {
      const fix = hex('f', run).padEnd(16, '0');
      const of = { at, fix, incident };
      const edit = { path: 'src/a.ts', line: 3, startColumn: 1, endLine: 3, endColumn: 4, text: `v${which}` };
      const patch = { edits: [edit], added: [] };
      events.push(
        withEventId({
          type: 'fix-proposed',
          ...of,
          source: 'model',
          attempt: 1,
          title: 'A fix',
          headSha: head,
          patch,
          before: ['var x'],
          isChecked: true,
          confidence: 0.8,
        }),
        withEventId({ type: 'fix-applied', ...of, branch: 'auto-fix/x', commit: head, pull: run, by: 'mona' }),
        withEventId({ type: 'outcome', ...of, outcome: 'merged', run: null }),
        withEventId({ type: 'outcome', ...of, outcome: roll() < 0.8 ? 'green' : 'red', run }),
      );
    }
    if (roll() < 0.8) events.push(withEventId({ type: 'resolved', at, incident, run: run + 1, sha: head }));
  }
  return events;
}

function hex(kind: string, number: number): string {
  return `${kind.charCodeAt(0).toString(16)}${number.toString(16).padStart(10, '0')}`;
}

function failureOf(event: Extract<MemoryEvent, { type: 'incident' }>): Failure {
  return {
    kind: 'test',
    origin: 'change',
    action: 'patch',
    tool: 'vitest',
    code: null,
    test: event.test,
    message: event.text,
    locations: event.paths.map((path) => ({ path, line: 1, startColumn: null })),
    excerpt: { startLine: 1, endLine: 1, text: '' },
    signature: { exact: event.exact[0]!, template: event.template, text: event.text },
    cause: null,
    advice: '',
  };
}

function measure(
  memory: Memory,
  asked: readonly Failure[],
): { median: number; slowest: number; cpu: number; known: number } {
  let known = 0;
  const cpus: number[] = [];
  const times = asked.map((failure) => {
    const mark = performance.now();
    const begun = process.cpuUsage();
    known += recall([failure], memory, { minConfidence: 0.7, minSuccess: 2, run: null }).known.length;
    const { user, system } = process.cpuUsage(begun);
    cpus.push((user + system) / 1000);
    return performance.now() - mark;
  });
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)]!, slowest: times.at(-1)!, cpu: Math.max(...cpus), known };
}

async function main(): Promise<void> {
  const events = eventsOf(INCIDENTS);
  const incidents = events.filter((event) => event.type === 'incident');
  const often = [...incidents].sort((a, b) => (a.incident < b.incident ? -1 : 1));
  // The most frequent ones are the hardest; the others are spread over all.
  const asked = Array.from({ length: ROUNDS }, (_, at) =>
    failureOf(at < 10 ? often[at * 3]! : incidents[Math.floor((at * incidents.length) / ROUNDS)]!),
  );
  const text = writeEventLines(events);
  for (const driver of await storeDrivers()) {
    const small = openMemoryStore(driver, null).store;
    small.load([{ path: 'one', blob: '1' }], new Map([['one', writeEventLines(events.slice(0, 10))]]));
    measure(small, asked);
    const one = measure(small, asked);
    const { store } = openMemoryStore(driver, null);
    const mark = performance.now();
    store.load([{ path: 'all', blob: '1' }], new Map([['all', text]]));
    const load = performance.now() - mark;
    const all = measure(store, asked);
    const ratio = (all.median / one.median).toFixed(1);
    console.log(
      `${driver.name}: ${incidents.length} incidents, ${events.length} events, ${(text.length / 1e6).toFixed(0)} MB loaded in ${(load / 1000).toFixed(1)} s; ` +
        `answers: median ${all.median.toFixed(1)} ms, slowest ${all.slowest.toFixed(1)} ms (most processor time ${all.cpu.toFixed(1)} ms), ${ratio} times that of 10 events; ${all.known} fixes known`,
    );
    small.close();
    store.close();
  }
}

void main();
