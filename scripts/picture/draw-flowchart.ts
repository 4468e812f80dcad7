// Lines of a left-to-right flowchart in our Mermaid dialect → an SVG near to what GitHub draws of it.

import { escapeHtml } from './render-markdown';

interface Box {
  label: string;
  style: string;
  column: number;
  row: number;
}

const BOX_HEIGHT = 40;
const ROW = 62;
const GAP = 90;
const LETTER = 8.1;

export function drawFlowchart(lines: readonly string[]): string {
  const boxes = new Map<string, Box>();
  const arrows: [string, string][] = [];
  const styles = new Map<string, Record<string, string>>();
  for (const line of lines) {
    const node = /^\s*(\w+)[[({]+"(.*)"[\])}]+(?::::(\w+))?$/.exec(line);
    const arrow = /^\s*(\w+) -->(?:\|.*\|)? (\w+)$/.exec(line);
    const style = /^\s*classDef (\w+) (.*)$/.exec(line);
    if (node) boxes.set(node[1]!, { label: node[2]!, style: node[3] ?? '', column: 0, row: 0 });
    else if (arrow) arrows.push([arrow[1]!, arrow[2]!]);
    else if (style) styles.set(style[1]!, Object.fromEntries(style[2]!.split(',').map((pair) => pair.split(':'))));
  }
  place(boxes, arrows);
  return svg(boxes, arrows, styles);
}

/** Column: the longest way to a box; row: its place among those of the column. */
function place(boxes: Map<string, Box>, arrows: readonly [string, string][]): void {
  for (let round = 0; round < boxes.size; round += 1) {
    for (const [from, to] of arrows) {
      const [source, target] = [boxes.get(from), boxes.get(to)];
      if (source && target) target.column = Math.min(Math.max(target.column, source.column + 1), boxes.size);
    }
  }
  const filled = new Map<number, number>();
  for (const box of boxes.values()) {
    box.row = filled.get(box.column) ?? 0;
    filled.set(box.column, box.row + 1);
  }
  const tallest = Math.max(...filled.values());
  for (const box of boxes.values()) box.row += (tallest - filled.get(box.column)!) / 2;
}

function svg(
  boxes: Map<string, Box>,
  arrows: readonly [string, string][],
  styles: Map<string, Record<string, string>>,
): string {
  const columns = Math.max(...[...boxes.values()].map((box) => box.column)) + 1;
  const widths = Array.from({ length: columns }, (_, column) => {
    const labels = [...boxes.values()].filter((box) => box.column === column).map((box) => box.label.length);
    return Math.max(0, ...labels) * LETTER + 32;
  });
  const left = (column: number) => widths.slice(0, column).reduce((sum, width) => sum + width + GAP, 8);
  const top = (row: number) => row * ROW + 8;
  const drawnBoxes = [...boxes.values()].map(({ label, style, column, row }) => {
    const { fill = '#fff', stroke = '#d1d9e0', color = '#1f2328' } = styles.get(style) ?? {};
    const [x, y, width] = [left(column), top(row), widths[column]!];
    return `<rect x="${x}" y="${y}" width="${width}" height="${BOX_HEIGHT}" rx="6" fill="${fill}" stroke="${stroke}"/>
<text x="${x + width / 2}" y="${y + 25}" text-anchor="middle" fill="${color}">${escapeHtml(label)}</text>`;
  });
  const drawnArrows = arrows.map(([from, to]) => {
    const [source, target] = [boxes.get(from)!, boxes.get(to)!];
    const [x1, y1] = [left(source.column) + widths[source.column]!, top(source.row) + BOX_HEIGHT / 2];
    const [x2, y2] = [left(target.column) - 7, top(target.row) + BOX_HEIGHT / 2];
    const middle = (x1 + x2) / 2;
    return `<path d="M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}" fill="none" stroke="#59636e" marker-end="url(#tip)"/>`;
  });
  const height = top(Math.max(...[...boxes.values()].map((box) => box.row))) + BOX_HEIGHT + 8;
  const width = left(columns) - GAP + 8;
  return `<div class="diagram"><svg width="${width}" height="${height}" style="max-width:100%;height:auto" viewBox="0 0 ${width} ${height}">
<defs><marker id="tip" viewBox="0 0 8 8" refX="4" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 L8 4 L0 8 Z" fill="#59636e"/></marker></defs>
${[...drawnArrows, ...drawnBoxes].join('\n')}
</svg></div>`;
}
