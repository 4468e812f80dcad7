// The diagnosis of a run in, one HTML page out that needs nothing else and runs no script.

import { createHash } from 'node:crypto';
import type { Failure } from '../../model/failure';
import type { JobDiagnosis, RunDiagnosis } from '../../model/run-diagnosis';
import { escapeHtml, visibleText } from '../escape-markdown';
import { explanationHtml } from '../explanation';
import { permalink } from '../permalink';
import type { CommentContext } from '../report-context';
import { diagnosisTitle } from './section';

const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#59636e;--line:#d1d9e0;--paper:#fff;--panel:#f6f8fa;--mark:#fff1d6;--link:#0969da}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9198a1;--line:#3d444d;--paper:#0d1117;--panel:#151b23;--mark:#3a2c10;--link:#4493f8}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.55 system-ui,sans-serif}
main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem}h1{font-size:1.45rem;margin:.2rem 0 .6rem}h2{font-size:1.05rem;margin:2rem 0 .6rem}
a{color:var(--link)}p{margin:.4rem 0}.soft{color:var(--soft)}code{font:13px/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
.log{background:var(--panel);border:1px solid var(--line);border-radius:8px;overflow-x:auto;padding:.5rem 0;margin:.6rem 0}
.log table{border-collapse:collapse;font:12.5px/1.55 ui-monospace,monospace}.log td{padding:0 .8rem;white-space:pre;vertical-align:top}
.log td:first-child{text-align:right;color:var(--soft);user-select:none}.log tr.mark{background:var(--mark)}
ol,ul{padding-left:1.3rem;margin:.4rem 0}li{margin:.25rem 0}.do{background:var(--panel);border-left:4px solid var(--link);padding:.6rem .9rem;border-radius:4px}
`;

export function writeDiagnosisHtml(diagnosis: RunDiagnosis, context: CommentContext): string {
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  const title = diagnosisTitle(diagnosis).replaceAll('`', '').replace(/^\S+ /, '');
  const { run, advice, confidence, ruledOut, problems, earlier } = diagnosis;
  const parts = [
    `<p class="soft">${link(run.url, `${run.name}, run ${run.id}${run.attempt > 1 ? `, attempt ${run.attempt}` : ''}`)} · commit <code>${escapeHtml(run.headSha.slice(0, 7))}</code> · incident <code>${escapeHtml(diagnosis.incident)}</code></p>`,
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="do">${words(advice.text)}${advice.command === null ? '' : `<br><code>${escapeHtml(advice.command)}</code>`}</p>`,
    explanationHtml(context.explained),
    ...suspectList(diagnosis, context),
    ...diagnosis.jobs.map((job) => jobPart(job, diagnosis.primary, context)),
    `<h2>How sure: ${confidence.value.toFixed(2)}</h2>`,
    list([
      ...confidence.reasons.map((one) => `for: ${one}`),
      ...confidence.doubts.map((one) => `against: ${one}`),
      ...ruledOut.map((one) => `ruled out: ${one}`),
    ]),
    ...(earlier.length === 0
      ? []
      : [
          '<h2>Seen before</h2>',
          `<ul>${earlier.map(({ url, at, isSame }) => `<li>${link(url, at.slice(0, 10))} ${isSame ? 'the same' : 'similar'}</li>`).join('')}</ul>`,
        ]),
    ...(problems.length === 0 ? [] : ['<h2>Could not be read</h2>', list(problems.map(({ reason }) => reason))]),
  ];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)} · Throughline</title>
<style>${STYLE}</style></head>
<body><main>
${parts.join('\n')}
</main></body></html>
`;
}

function suspectList({ suspects }: RunDiagnosis, context: CommentContext): string[] {
  if (suspects.length === 0) return [];
  const items = suspects.map(({ title, reasons, path, line, commit, pull }) => {
    const place =
      path === null
        ? ''
        : ` · ${link(permalink(context, path, line ?? 1), `${path}${line === null ? '' : `:${line}`}`)}`;
    const by =
      commit === null
        ? ''
        : ` · ${link(commit.url, commit.sha.slice(0, 7))} ${escapeHtml(commit.title)}, by ${escapeHtml(commit.author)}`;
    const from = pull === null ? '' : ` · ${link(pull.url, `pull request ${pull.number}`)}`;
    return `<li>${words(title)}<span class="soft"> — ${words(reasons.join('; '))}</span>${place}${by}${from}</li>`;
  });
  return ['<h2>Suspects</h2>', `<ol>${items.join('')}</ol>`];
}

function jobPart(
  { job, step, url, diagnosis, alsoIn }: JobDiagnosis,
  primary: Failure | null,
  context: CommentContext,
): string {
  const also = alsoIn.length === 0 ? '' : `<p class="soft">The same in ${alsoIn.map(escapeHtml).join(', ')}</p>`;
  const head = `<h2>${link(url, job)}${step === null ? '' : ` · ${escapeHtml(step)}`}</h2>${also}`;
  if (diagnosis === null) return `${head}<p>There is no log to read.</p>`;
  return head + diagnosis.failures.map((failure) => failurePart(failure, failure === primary, context)).join('');
}

function failurePart(failure: Failure, isPrimary: boolean, context: CommentContext): string {
  const places = failure.locations.map(({ path, line }) =>
    link(permalink(context, path, line ?? 1), `${path}${line === null ? '' : `:${line}`}`),
  );
  const facts = [failure.kind, failure.tool, failure.code, failure.test].filter((one) => one !== null).map(escapeHtml);
  const first = failure.message.split('\n')[0]!.trim();
  const rows = visibleText(failure.excerpt.text)
    .split('\n')
    .map((line, at) => {
      const mark = first !== '' && line.includes(first) ? ' class="mark"' : '';
      return `<tr${mark}><td>${failure.excerpt.startLine + at}</td><td>${escapeLine(line)}</td></tr>`;
    });
  return `<p>${isPrimary ? '<strong>First cause</strong> · ' : ''}${facts.join(' · ')}${places.length > 0 ? ` · ${places.join(', ')}` : ''}</p><div class="log"><table>${rows.join('')}</table></div>`;
}

/** Only https addresses become links. */
function link(url: string, label: string): string {
  return /^https?:\/\//.test(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>` : escapeHtml(label);
}

/** Our own sentences, with names in backticks. */
function words(text: string): string {
  return text
    .split('`')
    .map((part, at) => (at % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part)))
    .join('');
}

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${words(item)}</li>`).join('')}</ul>`;
}

/** White space in a log means something. */
function escapeLine(line: string): string {
  return line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').slice(0, 4000);
}
