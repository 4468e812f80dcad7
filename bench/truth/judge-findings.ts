// What a compiler says of a change, and what a check found of it, in; what was hit, missed and wrong out.

import typescript from 'typescript';
import type { Finding } from '../../src/model/finding';
import type { JudgedMutation, Truth } from './mutation';
import { emptyTally, type Tally } from './tally';

interface Span {
  key: string;
  path: string;
  first: number;
  last: number;
  hard: boolean;
}

export interface JudgedFindings {
  tally: Tally;
  missed: string[];
  wrong: Finding[];
  unjudged: Finding[];
}

export function judgeFindings(
  truth: Truth,
  mutation: JudgedMutation,
  findings: readonly Finding[],
  textOf: (path: string) => string,
): JudgedFindings {
  const spans = spansOf(mutation);
  const inside = new Set(truth.judged);
  const declared = mutation.decl
    .map((one) => /^(.*):(\d+)-(\d+)$/.exec(one)!)
    .map(([, path, a, b]) => ({ path, a: +a!, b: +b! }));
  const hit = new Set<Span>();
  const right: Finding[] = [];
  const wrong: Finding[] = [];
  const unjudged: Finding[] = [];
  const seen = new Set<string>();
  for (const finding of findings) {
    const { path, line, endLine } = finding;
    const key = `${path}:${line}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const last = Math.max(line, endLine);
    const over = spans.filter((span) => span.path === path && line <= span.last && last >= span.first);
    for (const span of over) hit.add(span);
    if (over.length > 0) right.push(finding);
    else if (declared.some(({ path: at, a, b }) => at === path && line <= b && last >= a)) continue;
    else if (finding.rule === 'no-drifted-entity') unjudged.push(finding);
    else if (!inside.has(path) || isOnlyInString(path, textOf(path), line, mutation.names)) unjudged.push(finding);
    else wrong.push(finding);
  }
  const isNamed = namedBy(mutation.names, textOf);
  const tally = emptyTally();
  const isBad = ({ severity }: Finding) => severity !== 'low';
  if (mutation.op === 'harmless') {
    tally.harmless = 1;
    tally.harmlessAlarms = findings.some(isBad) ? 1 : 0;
    return { tally, missed: [], wrong: findings.filter(isBad), unjudged: [] };
  }
  const hard = spans.filter((span) => span.hard);
  const named = hard.filter(isNamed);
  const files = (of: readonly { path: string }[]) => new Set(of.map(({ path }) => path));
  const found = files([...right, ...wrong, ...unjudged, ...findings]);
  tally.cases = 1;
  tally.lines = spans.length;
  tally.linesHit = hit.size;
  tally.hard = hard.length;
  tally.hardHit = hard.filter((span) => hit.has(span)).length;
  tally.named = named.length;
  tally.namedHit = named.filter((span) => hit.has(span)).length;
  tally.files = files(spans).size;
  tally.filesHit = [...files(spans)].filter((path) => found.has(path)).length;
  tally.right = right.length;
  tally.wrong = wrong.length;
  tally.unjudged = unjudged.length;
  const predicted = files([...right, ...wrong]);
  tally.filesRight = [...predicted].filter((path) => files(spans).has(path)).length;
  tally.filesWrong = predicted.size - tally.filesRight;
  tally.wrongProven = wrong.filter(({ certainty }) => certainty === 'proven').length;
  if (spans.length === 0) {
    tally.zero = 1;
    tally.zeroAlarms = wrong.some(isBad) ? 1 : 0;
  }
  const missed = spans.filter((span) => !hit.has(span));
  return {
    tally,
    missed: missed.map((span) => `${span.key}${span.hard ? (isNamed(span) ? ' (error, named)' : ' (error)') : ''}`),
    wrong,
    unjudged,
  };
}

function spansOf({ truth, spans }: JudgedMutation): Span[] {
  const errors = new Set(truth.errors);
  return [...new Set([...truth.errors, ...truth.references])].map((key) => {
    const line = Number(key.slice(key.lastIndexOf(':') + 1));
    const [first, last] = spans[key] ?? [line, line];
    return { key, path: key.slice(0, key.lastIndexOf(':')), first, last, hard: errors.has(key) };
  });
}

function namedBy(names: readonly string[], textOf: (path: string) => string): (span: Span) => boolean {
  const word = wordOf(names);
  return ({ path, first, last }) =>
    word.test(
      textOf(path)
        .split('\n')
        .slice(first - 1, last)
        .join('\n'),
    );
}

function wordOf(names: readonly string[]): RegExp {
  return new RegExp(
    `(?<![A-Za-z0-9_])(?:${names.map((name) => name.replace(/[$]/g, '\\$&')).join('|')})(?![A-Za-z0-9_])`,
  );
}

/** The line mentions the name, and only in strings: no compiler looks there. */
function isOnlyInString(path: string, text: string, line: number, names: readonly string[]): boolean {
  const file = typescript.createSourceFile(path, text, typescript.ScriptTarget.Latest, true);
  let inString = false;
  let inCode = false;
  const visit = (node: typescript.Node): void => {
    const first = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    const last = file.getLineAndCharacterOfPosition(node.getEnd()).line + 1;
    if (first > line || last < line) return;
    if (typescript.isIdentifier(node)) inCode ||= names.includes(node.text);
    else if (
      typescript.isStringLiteralLike(node) ||
      typescript.isTemplateHead(node) ||
      typescript.isTemplateMiddleOrTemplateTail(node)
    ) {
      inString ||= wordOf(names).test(node.text);
    }
    typescript.forEachChild(node, visit);
  };
  visit(file);
  return inString && !inCode;
}
