// `node --import tsx bench/html/frames.ts [--nodes N]`: the explorer on a graph of N assets in Chromium: milliseconds from
// frame to frame while it is dragged and zoomed near by, in the middle and from
// afar; and the processor time that the page's thread takes for one, which a busy machine does not change.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import type { Edge, Graph, Node } from '../../src/model/graph';
import { writeGraphHtml } from '../../src/report/html';

const FRAMES = 180;

/** Layers of models, each reading two to four of the layer before, column by column. */
function makeGraph(count: number): Graph {
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  const place = { path: 'models/a.sql', line: 1, startColumn: 1, endLine: 1, endColumn: 9 };
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const width = Math.ceil(count / 14);
  for (let at = 0; at < count; at++) {
    const columns = Array.from({ length: 6 + random(14) }, (_, column) => ({
      name: `column_${column}`,
      type: column % 3 === 0 ? 'bigint' : 'text',
      nullable: true,
      default: null,
      line: 1,
    }));
    nodes.push({ id: `dbt:model.m${at}`, kind: 'dbt-model', name: `stg_some_model_${at}`, columns, ...place });
    const layer = Math.floor(at / width);
    for (let reads = layer === 0 ? 0 : 2 + random(3); reads > 0; reads--) {
      const to = `dbt:model.m${(layer - 1) * width + random(width)}`;
      for (let column = 0; column < 4; column++) {
        edges.push({
          from: `dbt:model.m${at}`,
          fromColumn: `column_${column}`,
          to,
          toColumn: `column_${random(6)}`,
          kind: 'derives',
          clause: 'select',
          certainty: 'proven',
          live: true,
          type: '',
          definedAt: null,
          ...place,
        });
      }
    }
  }
  return { nodes, edges, faults: [], gone: [], databases: [], histories: [], problems: [] };
}

async function measure(page: Page, how: 'drag' | 'zoom'): Promise<number[]> {
  return page.evaluate(
    async ({ how, frames }) => {
      const canvas = document.querySelector('canvas')!;
      const { left, top, width, height } = canvas.getBoundingClientRect();
      const send = (type: string, x: number, y: number) =>
        canvas.dispatchEvent(
          new PointerEvent(type, { pointerId: 1, button: 0, bubbles: true, clientX: left + x, clientY: top + y }),
        );
      canvas.setPointerCapture = () => {};
      const between: number[] = [];
      let x = width / 2;
      let y = height / 2;
      if (how === 'drag') send('pointerdown', x, y);
      let last = await new Promise<number>((done) => requestAnimationFrame(done));
      for (let frame = 0; frame < frames; frame++) {
        const turn = Math.floor(frame / 45) % 2 === 0 ? 1 : -1;
        if (how === 'drag') {
          x += 14 * turn;
          y += 6 * turn;
          send('pointermove', x, y);
        } else {
          canvas.dispatchEvent(
            new WheelEvent('wheel', {
              deltaY: -14 * turn,
              ctrlKey: true,
              bubbles: true,
              cancelable: true,
              clientX: left + width / 2,
              clientY: top + height / 2,
            }),
          );
        }
        const now = await new Promise<number>((done) => requestAnimationFrame(done));
        between.push(now - last);
        last = now;
      }
      if (how === 'drag') send('pointerup', x, y);
      return between;
    },
    { how, frames: FRAMES },
  );
}

function told(values: number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!.toFixed(0);
  return `${at(0.5)} / ${at(0.95)} / ${at(1)}`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { nodes: { type: 'string', default: '2000' } } });
  const folder = mkdtempSync(join(tmpdir(), 'throughline-frames-'));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const file = join(folder, 'graph.html');
    writeFileSync(file, writeGraphHtml(makeGraph(Number(values.nodes))));
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // The loader of this file names functions by a helper that the page does not have.
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const processorTime = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    await page.addInitScript('globalThis.__name = (value) => value');
    const start = performance.now();
    await page.goto(pathToFileURL(file).href);
    await page.locator('canvas').waitFor();
    console.log(
      `opened in ${Math.round(performance.now() - start)} ms; milliseconds a frame: median / 95 % / worst, processor`,
    );
    for (const [name, steps] of [
      ['near', 22],
      ['middle', 11],
      ['afar', 0],
    ] as const) {
      await page.locator('canvas').focus();
      await page.keyboard.press('0');
      await page.waitForTimeout(600);
      // From all of it nearer.
      for (let step = 0; step < steps; step++) await page.keyboard.press('+');
      await page.waitForTimeout(400);
      for (const how of ['drag', 'zoom'] as const) {
        const before = await processorTime();
        const between = await measure(page, how);
        const spent = ((await processorTime()) - before) / FRAMES;
        console.log(`${name.padEnd(7)} ${how}  ${told(between).padEnd(16)} ${spent.toFixed(1)}`);
      }
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
