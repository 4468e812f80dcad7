// A history in; out: its headlines and tables as data, which text, Markdown and the page lay out each in its way.

import type { History, HistoryEpisode } from '../../memory/history';

export interface Figure {
  label: string;
  value: string;
  note: string;
}

export interface Table {
  title: string;
  columns: string[];
  /** Cells; numbers stand right. */
  rows: (string | number)[][];
}

export function figuresOf({ incidents, repair, approval, cost, fixes }: History): Figure[] {
  const ended = fixes.reduce((sum, { succeeded, failed, reverted }) => sum + succeeded + failed + reverted, 0);
  const helped = fixes.reduce((sum, { succeeded }) => sum + succeeded, 0);
  return [
    {
      label: 'Incidents',
      value: String(incidents.incidents),
      note: `${incidents.failures} failed runs, ${incidents.open} open`,
    },
    {
      label: 'Mean time to repair',
      value: duration(repair.meanHours),
      note: repair.count === 0 ? 'none has ended yet' : `median ${duration(repair.medianHours)}, ${repair.count} ended`,
    },
    {
      label: 'Fixes that helped',
      value: percent(ended === 0 ? null : helped / ended),
      note: `${helped} of ${ended} whose end is known`,
    },
    { label: 'Approved', value: percent(approval.rate), note: `${approval.approved} of ${approval.decided} decided` },
    {
      label: 'Spent on models',
      value: `$${cost.usd.toFixed(2)}`,
      note: `${cost.calls} calls${cost.unpriced === 0 ? '' : `, ${cost.unpriced} of unknown price`}`,
    },
  ];
}

export function tablesOf(history: History): Table[] {
  const { incidents, fixes, flakiestTests, brokenContracts, cost, latest } = history;
  const counts = (title: string, column: string, rows: { name: string; count: number }[]): Table => ({
    title,
    columns: [column, 'count'],
    rows: rows.map(({ name, count }) => [name, count]),
  });
  const tables: Table[] = [
    counts('Failures by kind', 'kind', incidents.byKind),
    counts('Failures by area', 'folder', incidents.byArea),
    counts('Failures by branch', 'branch', incidents.byBranch),
    {
      title: 'Incidents by week',
      columns: ['week of', 'began', 'ended'],
      rows: incidents.byWeek.map(({ week, started, ended }) => [week, started, ended]),
    },
    {
      title: 'Fixes by source',
      columns: ['source', 'proposed', 'approved', 'rejected', 'applied', 'helped', 'failed', 'reverted', 'rate'],
      rows: fixes
        .filter(({ proposed }) => proposed > 0)
        .map((one) => [
          one.source,
          one.proposed,
          one.approved,
          one.rejected,
          one.applied,
          one.succeeded,
          one.failed,
          one.reverted,
          percent(one.rate),
        ]),
    },
    counts('Flakiest tests', 'test', flakiestTests),
    counts('Contracts broken most often', 'asset', brokenContracts),
    {
      title: 'Cost by model',
      columns: ['model', 'calls', 'USD'],
      rows: cost.byModel.map(({ name, calls, usd }) => [name, calls, usd.toFixed(4)]),
    },
    {
      title: 'Latest incidents',
      columns: ['began', 'kind', 'what', 'where', 'took'],
      rows: latest.map((one) => [
        one.startedAt.slice(0, 16).replace('T', ' '),
        one.kind,
        whatOf(one),
        whereOf(one),
        tookOf(one),
      ]),
    },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

export function spanOf({ from, to }: History): string {
  return from === null || to === null ? 'nothing is remembered yet' : `${from.slice(0, 10)} to ${to.slice(0, 10)}`;
}

function whatOf({ test, text }: HistoryEpisode): string {
  const said = test ?? text.split('\n')[0]!.trim();
  return said.length > 90 ? `${said.slice(0, 89)}…` : said;
}

function whereOf({ pull, branch }: HistoryEpisode): string {
  return pull === null ? (branch ?? '') : `pull request ${pull}`;
}

function tookOf({ hours, endedAt }: HistoryEpisode): string {
  return endedAt === null ? 'open' : duration(hours);
}

export function duration(hours: number | null): string {
  if (hours === null) return '–';
  if (hours < 1) return `${Math.max(1, Math.round(hours * 60))} min`;
  return hours < 48 ? `${hours.toFixed(1)} h` : `${(hours / 24).toFixed(1)} days`;
}

function percent(rate: number | null): string {
  return rate === null ? '–' : `${Math.round(rate * 100)} %`;
}
