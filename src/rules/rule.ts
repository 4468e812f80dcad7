// What a rule is: one file that says what is forbidden, why it breaks things, how to mend it, examples that run, and the check.

import type { BrokenReference, GraphDiff } from '../graph/diff-graphs';
import { fingerprint } from '../model/fingerprint';
import type { Finding, Severity, TrailStep } from '../model/finding';
import type { Certainty, Clause } from '../model/graph';
import type { Place } from '../model/range';

export interface RuleExample {
  title: string;
  /** Files of a small repository: path → text. */
  before: Record<string, string>;
  after: Record<string, string>;
  /** Where findings of this rule stand after the change; none for an example of what is fine. */
  findings: { path: string; line: number; certainty?: Certainty }[];
}

export interface Rule {
  /** Says what is forbidden: file name, settings key and page of the docs. */
  id: string;
  title: string;
  severity: Severity;
  /** Why it breaks things. One short paragraph. */
  why: string;
  /** How to mend it. One short paragraph. */
  mend: string;
  examples: RuleExample[];
  check(diff: GraphDiff): FindingDraft[];
}

/** A finding before the engine gives it an identity and the settings their say. */
export interface FindingDraft extends Place {
  certainty: Certainty;
  introduced: boolean;
  asset: string;
  column: string | null;
  changedAsset: string | null;
  clause: Clause;
  message: string;
  help: string;
  trail: TrailStep[];
  severity?: Severity;
  /** What is broken, apart from its place: part of the identity. */
  subject: string;
  /** Says which findings share a root cause: the place of the cause, when it is known. */
  causeKey: string;
}

/** The draft for a reference that no longer resolves. */
export function brokenDraft(broken: BrokenReference, message: string, help: string): FindingDraft {
  const { fault, cause } = broken;
  const { path, line, startColumn, endLine, endColumn } = fault;
  const start = cause ?? broken.was?.definedAt ?? null;
  const trail: TrailStep[] = [];
  const root = cause?.root;
  if (start && root) trail.push({ ...root, path: start.path, line: start.line });
  trail.push(...broken.steps);
  // A member that is still declared stands where it is declared, not where its column went.
  const own = root && /^(?:entity|type):/.test(fault.to) ? (broken.was?.definedAt ?? start) : start;
  if (own && broken.steps.length === 0)
    trail.push({ asset: fault.to, column: fault.column, path: own.path, line: own.line });
  trail.push({ asset: fault.from, column: null, path, line });
  return {
    path,
    line,
    startColumn,
    endLine,
    endColumn,
    certainty: certaintyOf(broken),
    introduced: broken.introduced,
    asset: fault.from,
    column: null,
    changedAsset: root?.asset ?? (fault.to === '' ? null : fault.to),
    clause: fault.clause,
    message,
    help,
    trail,
    subject: `${fault.to}:${fault.column ?? ''}`,
    causeKey: start ? `${start.path}:${start.line}:${start.startColumn}` : `${fault.to}:${fault.column ?? ''}`,
  };
}

/** What resolved at base and does not now is as sure as it was. */
function certaintyOf({ fault, was }: BrokenReference): Certainty {
  if (fault.certainty !== 'possible' || !was) return fault.certainty;
  return was.certainty;
}

/** Gives drafts their identity: the same defect has the same id whatever else moves. */
export function finishFindings(rule: Rule, drafts: FindingDraft[]): Finding[] {
  const counts = new Map<string, number>();
  return drafts.map(({ subject, causeKey, severity, ...draft }) => {
    const base = fingerprint(rule.id, draft.path, draft.asset, draft.changedAsset, subject, draft.clause);
    const count = counts.get(base) ?? 0;
    counts.set(base, count + 1);
    return {
      ...draft,
      trail: draft.trail.filter((step, at) => !isSameStep(step, draft.trail[at - 1])),
      id: count === 0 ? base : fingerprint(base, count),
      rule: rule.id,
      severity: severity ?? rule.severity,
      fix: null,
      cause: fingerprint(causeKey),
    };
  });
}

function isSameStep(step: TrailStep, other: TrailStep | undefined): boolean {
  const { asset, column, path, line } = step;
  return other?.asset === asset && other.column === column && other.path === path && other.line === line;
}

/** What changed, as people say it: the column of the table, not of the model that passes it on. */
export function goneName({ fault, cause }: BrokenReference): string {
  const root = fault.to.startsWith('dbt:') ? cause?.root : undefined;
  return root ? shortName(root.asset, root.column) : shortName(fault.to, fault.column);
}

/** ` through model \`stg_users\``, when others stand between the change and the reader. */
export function through({ steps }: BrokenReference): string {
  const last = steps.at(-1);
  return last ? ` through ${reader(last.asset)}` : '';
}

/** `table:public.users` → `users`, `table:shop/sales.orders` → `sales.orders`, `dbt:model.stg_users` → `stg_users`: as people say it. */
export function shortName(asset: string, column: string | null = null): string {
  const name = asset.slice(asset.indexOf(':') + 1);
  const isDbt = asset.startsWith('dbt:');
  const isMember = asset.startsWith('entity:') || asset.startsWith('type:');
  const bare = isMember
    ? name.slice(name.lastIndexOf('#') + 1)
    : isDbt
      ? name.slice(name.indexOf('.') + 1)
      : name.slice(name.lastIndexOf('/') + 1).replace(/^(public|dbo|main)\./, '');
  if (column === null) return bare;
  return bare === '' ? column : `${bare}.${column}`;
}

/** `view active_users`, `migration 004_drop.sql`: who reads. */
export function reader(asset: string): string {
  const kind = asset.slice(0, asset.indexOf(':'));
  const name = asset.slice(asset.indexOf(':') + 1);
  switch (kind) {
    case 'migration':
    case 'sql':
    case 'code':
      return `\`${name}\``;
    case 'table':
      return `table \`${shortName(asset)}\``;
    case 'dbt':
      return `${name.slice(0, name.indexOf('.')).replace('-', ' ')} \`${shortName(asset)}\``;
    default:
      return `${kind} \`${shortName(asset)}\``;
  }
}

export function at(place: { path: string; line: number }): string {
  return `\`${place.path}:${place.line}\``;
}
