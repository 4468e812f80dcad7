import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type MemoryStore, openMemoryStore } from '../../../src/edges/memory/memory-store';
import { type StoreDriver, storeDrivers } from '../../../src/edges/store/store-drivers';
import { exactKey, pathKey, templateKey, testKey } from '../../../src/memory/evidence-keys';
import { withEventId } from '../../../src/memory/event-id';
import { writeEventLines } from '../../../src/memory/event-lines';
import type { IncidentEvent, MemoryEvent } from '../../../src/model/memory';
import { removeTemporaryFolders, temporaryFolder } from '../git/make-repository';

const drivers = await storeDrivers();
afterAll(removeTemporaryFolders);

function incident(run: number, more: Partial<IncidentEvent> = {}): IncidentEvent {
  return withEventId({
    type: 'incident',
    at: `2026-11-${String((run % 27) + 1).padStart(2, '0')}T10:00:00Z`,
    incident: `abc${run}`,
    kind: 'test',
    origin: 'change',
    tool: 'vitest',
    test: `cart > case ${run}`,
    text: `the basket holds ${['apples', 'pears', 'plums', 'figs'][run % 4]}`,
    exact: [`e${run}`],
    template: `a${run % 2}`,
    workflow: 'CI',
    job: 'test',
    run,
    attempt: 1,
    branch: 'main',
    sha: 'a'.repeat(40),
    pull: null,
    paths: [`src/cart-${run}.ts`, 'src/index.ts'],
    ...more,
  }) as IncidentEvent;
}

function resolved(run: number): MemoryEvent {
  return withEventId({ type: 'resolved', at: '2026-11-30T10:00:00Z', incident: `abc${run}`, run: 100 + run, sha: 'b' });
}

/** A branch of these files, whose blob ids are as good as their content. */
function branch(files: Record<string, readonly MemoryEvent[]>) {
  const texts = new Map(Object.entries(files).map(([path, events]) => [path, writeEventLines(events)]));
  return { files: [...texts].map(([path, text]) => ({ path, blob: `${text.length}` })), texts };
}

describe.each(drivers.map((driver) => [driver.name, driver] as const))(
  'the memory over %s',
  (_, driver: StoreDriver) => {
    let file = '';
    beforeEach(() => {
      file = join(temporaryFolder(), 'memory.sqlite');
    });

    function open(wanted: string | null = file): MemoryStore {
      return openMemoryStore(driver, wanted).store;
    }

    function ids(events: readonly MemoryEvent[]): string[] {
      return events.map(({ id }) => id);
    }

    it('finds incidents by what they share and by their words', () => {
      const store = open();
      const all = [0, 1, 2, 3, 4].map((run) => incident(run));
      const { files, texts } = branch({ a: all, b: [resolved(2)] });
      expect(store.load(files, texts)).toEqual([]);
      expect(ids(store.incidentsWith([exactKey('e3')], 9))).toEqual([all[3]!.id]);
      expect(ids(store.incidentsWith([templateKey('a1')], 9))).toEqual([all[3]!.id, all[1]!.id]);
      expect(ids(store.incidentsWith([testKey('cart > case 2'), pathKey('src/cart-2.ts')], 9))).toEqual([all[2]!.id]);
      expect(ids(store.incidentsWith([pathKey('src/index.ts')], 2))).toEqual([all[4]!.id, all[3]!.id]);
      expect(store.countWith([templateKey('a0'), exactKey('e2')])).toEqual({ count: 3, last: all[4]!.at });
      expect(ids(store.incidentsLike('a basket of PLUMS!', 3))[0]).toBe(all[2]!.id);
      expect(ids(store.eventsWith([exactKey('e2')], ['resolved'], 9))).toEqual([resolved(2).id]);
      expect(ids(store.ofType(['resolved']))).toEqual([resolved(2).id]);
      expect(store.ofType(['incident'], '2026-11-04').length).toBe(2);
      expect(store.known([all[0]!.id, 'nobody'])).toEqual(new Set([all[0]!.id]));
      store.close();
    });

    it('reads only what is new, and answers as one that read it all', () => {
      const first = { a: [incident(0), incident(1)] };
      const both = { ...first, b: [incident(1), incident(2)] };
      const warm = open();
      warm.load(branch(first).files, branch(first).texts);
      warm.close();
      const again = open();
      const { files, texts } = branch(both);
      expect([...again.files().keys()]).toEqual(['a']);
      expect(again.load(files, new Map([['b', texts.get('b')!]]))).toEqual([]);
      const cold = open(null);
      cold.load(files, texts);
      for (const store of [again, cold])
        expect(store.ofType(['incident'])).toEqual([0, 1, 2].map((run) => incident(run)));
      expect(again.incidentsLike('pears or plums', 9)).toEqual(cold.incidentsLike('pears or plums', 9));
      again.close();
      cold.close();
    });

    it('forgets what went from the branch, and keeps what moved into another file', () => {
      const store = open();
      const before = branch({ a: [incident(0), incident(1)], b: [incident(2)] });
      store.load(before.files, before.texts);
      const after = branch({ month: [incident(0), incident(2)] });
      expect(store.load(after.files, new Map())[0]!.reason).toContain('all texts');
      expect(store.load(after.files, after.texts)).toEqual([]);
      expect(store.ofType(['incident'])).toEqual([incident(0), incident(2)]);
      expect(store.incidentsWith([exactKey('e1')], 9)).toEqual([]);
      expect(store.incidentsLike('pears', 9)).toEqual([]);
      store.close();
    });

    it('keeps events that could not be written yet, and drops them once they stand in a file', () => {
      const store = open();
      store.setPending([incident(5)]);
      store.close();
      const again = open();
      expect(again.pending()).toEqual([incident(5)]);
      const { files, texts } = branch({ a: [incident(5), incident(6)] });
      again.load(files, texts);
      expect(again.ofType(['incident']).length).toBe(2);
      again.setPending([]);
      expect(again.pending()).toEqual([]);
      expect(again.ofType(['incident']).length).toBe(2);
      again.close();
    });

    it('gives nothing back of a damaged row, and writes on no event that is none', () => {
      const store = open();
      const { files, texts } = branch({ a: [incident(5), incident(6)] });
      store.load(files, texts);
      store.setPending([incident(7)]);
      store.close();
      const database = driver.open(file, { readOnly: false, busyMs: 0 });
      database.run('UPDATE events SET json = ? WHERE id = ?', '{', incident(5).id);
      const stolen = { ...incident(8), id: incident(9).id };
      for (const json of ['{', '{}', JSON.stringify({ ...incident(8), kind: 'x' }), JSON.stringify(stolen)])
        database.run('INSERT INTO pending (id, json) VALUES (?, ?)', json, json);
      database.close();
      const again = open();
      expect(again.ofType(['incident'])).toEqual([incident(6), incident(7)]);
      expect(again.pending()).toEqual([incident(7)]);
      again.close();
    });

    it('tells of damaged lines and takes the others', () => {
      const store = open();
      const text = `${writeEventLines([incident(1)])}{"half\n`;
      const problems = store.load(
        [{ path: 'events/2026/11/a.jsonl', blob: '1' }],
        new Map([['events/2026/11/a.jsonl', text]]),
      );
      expect(problems).toMatchObject([{ path: 'events/2026/11/a.jsonl', line: 2 }]);
      expect(store.ofType(['incident']).length).toBe(1);
      store.close();
    });

    it.each(['"', '" OR text:*', "'; DROP TABLE events; --", 'NEAR(a b)', '*', '', '\0', 'text : a ^ b', '('])(
      'searches for %j without harm',
      (words) => {
        const store = open(null);
        const { files, texts } = branch({ a: [incident(1, { text: words })] });
        store.load(files, texts);
        expect(store.incidentsLike(words, 5).length).toBeLessThan(2);
        expect(store.incidentsWith([words], 5)).toEqual([]);
        store.close();
      },
    );

    it('is made anew when its file is damaged, foreign or changed in shape', () => {
      const store = open();
      const { files, texts } = branch({ a: [incident(1)] });
      store.load(files, texts);
      store.close();
      const raw = driver.open(file, { readOnly: false, busyMs: 100 });
      raw.exec('CREATE TRIGGER evil AFTER DELETE ON files BEGIN DELETE FROM events; END');
      raw.close();
      const opened = openMemoryStore(driver, file);
      expect(opened.notice).toContain('built anew');
      expect(opened.store.files().size).toBe(0);
      opened.store.close();
      rmSync(file);
      writeFileSync(file, 'no database at all'.repeat(20));
      const other = openMemoryStore(driver, file);
      expect(other.notice).not.toBeNull();
      expect(other.store.load(files, texts)).toEqual([]);
      other.store.close();
    });
  },
);
