// Counts of many changes, and their line of a table.

export interface Tally {
  cases: number;
  lines: number;
  linesHit: number;
  hard: number;
  hardHit: number;
  named: number;
  namedHit: number;
  files: number;
  filesHit: number;
  right: number;
  wrong: number;
  wrongProven: number;
  unjudged: number;
  filesRight: number;
  filesWrong: number;
  zero: number;
  zeroAlarms: number;
  harmless: number;
  harmlessAlarms: number;
}

export function emptyTally(): Tally {
  return {
    cases: 0,
    lines: 0,
    linesHit: 0,
    hard: 0,
    hardHit: 0,
    named: 0,
    namedHit: 0,
    files: 0,
    filesHit: 0,
    right: 0,
    wrong: 0,
    wrongProven: 0,
    unjudged: 0,
    filesRight: 0,
    filesWrong: 0,
    zero: 0,
    zeroAlarms: 0,
    harmless: 0,
    harmlessAlarms: 0,
  };
}

export function addTally(total: Tally, more: Tally): void {
  for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += more[key];
}

export function tallyLine(name: string, tally: Tally): string {
  const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));
  return [
    `| ${name}`,
    tally.cases,
    share(tally.filesHit, tally.files),
    share(tally.filesRight, tally.filesRight + tally.filesWrong),
    `${share(tally.hardHit, tally.hard)} of ${tally.hard}`,
    `${share(tally.namedHit, tally.named)} of ${tally.named}`,
    `${share(tally.linesHit, tally.lines)} of ${tally.lines}`,
    `${share(tally.right, tally.right + tally.wrong)} of ${tally.right + tally.wrong}`,
    `${tally.wrong} (${tally.wrongProven})`,
    tally.unjudged,
    `${tally.zeroAlarms}/${tally.zero}`,
    `${tally.harmlessAlarms}/${tally.harmless} |`,
  ].join(' | ');
}
