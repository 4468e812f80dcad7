// A history in, one HTML page out that needs nothing else and runs no script.

import { createHash } from 'node:crypto';
import type { History } from '../../memory/history';
import { escapeHtml } from '../escape-markdown';
import { figuresOf, spanOf, tablesOf, type Table } from './tables';

const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#59636e;--line:#d1d9e0;--paper:#fff;--panel:#f6f8fa;--bar:#54aeff;--end:#4ac26b}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9198a1;--line:#3d444d;--paper:#0d1117;--panel:#151b23;--bar:#1f6feb;--end:#2ea043}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
main{max-width:76rem;margin:0 auto;padding:1.5rem 1rem 4rem}h1{font-size:1.5rem;margin:.2rem 0}h2{font-size:1rem;margin:0 0 .6rem}.soft{color:var(--soft);margin:.2rem 0 1.2rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.8rem;margin:0 0 1.2rem}
.figure,section{background:var(--panel);border:1px solid var(--line);border-radius:10px;padding:.9rem 1rem}
.figure b{display:block;font-size:1.65rem;font-weight:600;line-height:1.25}.figure span{color:var(--soft);font-size:.85rem}
.tables{display:grid;grid-template-columns:repeat(auto-fit,minmax(21rem,1fr));gap:.8rem;align-items:start}.wide{grid-column:1/-1}
section{min-width:0;overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.88rem}
th{color:var(--soft);font-weight:500;text-align:left;padding:.15rem .5rem .3rem 0}td{padding:.22rem .5rem .22rem 0;border-top:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
th.n,td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;padding-right:0;padding-left:.5rem}
td.name svg{height:3px;margin-top:3px}td.name{width:99%}
svg{display:block;width:100%;height:auto}svg text{fill:var(--soft);font:11px system-ui,sans-serif}.began{fill:var(--bar)}.ended{fill:var(--end)}.axis{stroke:var(--line)}
.key{display:inline-block;width:.7rem;height:.7rem;border-radius:2px;margin:0 .3rem 0 .8rem}.key.b{background:var(--bar)}.key.e{background:var(--end)}
`;

export function writeHistoryHtml(history: History): string {
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  const figures = figuresOf(history).map(
    ({ label, value, note }) =>
      `<div class="figure"><span>${escapeHtml(label)}</span><b>${escapeHtml(value)}</b><span>${escapeHtml(note)}</span></div>`,
  );
  const tables = tablesOf(history).map((table) =>
    table.title === 'Incidents by week' ? weeks(history) : tableHtml(table),
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer">
<title>History · Throughline</title>
<style>${STYLE}</style></head>
<body><main>
<h1>History</h1>
<p class="soft">${escapeHtml(spanOf(history))}</p>
<div class="figures">${figures.join('\n')}</div>
<div class="tables">
${tables.join('\n')}
</div>
</main></body></html>
`;
}

function tableHtml({ title, columns, rows }: Table): string {
  const isNumber = columns.map((_, at) => at > 0 && rows.every((row) => /^[\d.–% ]+$/.test(String(row[at]))));
  const isCount = columns.length === 2 && isNumber[1] === true;
  const most = isCount ? Math.max(1, ...rows.map((row) => Number(row[1]))) : 1;
  const head = columns.map((column, at) => `<th${isNumber[at] ? ' class="n"' : ''}>${escapeHtml(column)}</th>`);
  const body = rows.map((row) => {
    const cells = row.map((cell, at) => {
      const text = escapeHtml(String(cell));
      if (isNumber[at]) return `<td class="n">${text}</td>`;
      if (!isCount) return `<td>${text}</td>`;
      return `<td class="name">${text}${bar(Number(row[1]) / most)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<section${columns.length > 3 ? ' class="wide"' : ''}><h2>${escapeHtml(title)}</h2><table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></section>`;
}

/** Widths as a picture: a style attribute would need the policy to allow all of them. */
function bar(part: number): string {
  const width = Math.max(1, Math.round(part * 100));
  return `<svg viewBox="0 0 100 3" preserveAspectRatio="none" height="3" aria-hidden="true"><rect class="began" width="${width}" height="3"/></svg>`;
}

function weeks({ incidents: { byWeek } }: History): string {
  const [height, foot, step] = [110, 18, 46];
  const most = Math.max(1, ...byWeek.flatMap(({ started, ended }) => [started, ended]));
  const width = Math.max(20, byWeek.length) * step;
  const every = Math.ceil(byWeek.length / 13);
  const bars = byWeek.map(({ week, started, ended }, at) => {
    const x = at * step + 6;
    const label = at % every === 0 ? `<text x="${x}" y="${height + 14}">${week.slice(5)}</text>` : '';
    return `<g><title>${week}: ${started} began, ${ended} ended</title>${column(x, started, 'began')}${column(x + 17, ended, 'ended')}${label}</g>`;
  });
  function column(x: number, count: number, name: string): string {
    const tall = Math.round((count / most) * (height - 16));
    const number =
      count === 0 ? '' : `<text x="${x + 7}" y="${height - tall - 4}" text-anchor="middle">${count}</text>`;
    return `<rect class="${name}" x="${x}" y="${height - tall}" width="14" height="${tall}" rx="2"/>${number}`;
  }
  return `<section class="wide"><h2>Incidents by week <span class="key b"></span>began <span class="key e"></span>ended</h2><svg viewBox="0 0 ${width} ${height + foot}" role="img" aria-label="Incidents by week"><line class="axis" x1="0" x2="${width}" y1="${height}" y2="${height}"/>${bars.join('')}</svg></section>`;
}
