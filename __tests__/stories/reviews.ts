// Small reviews: one broken view unless said otherwise.

import type { Finding, Review } from '../../src/model/finding';

export function finding(more: Partial<Finding> = {}): Finding {
  return {
    id: 'f1',
    rule: 'no-removed-column-in-use',
    severity: 'critical',
    certainty: 'proven',
    introduced: true,
    asset: 'view:public.active_users',
    column: 'email',
    changedAsset: 'table:public.users',
    path: 'db/002_active_users.sql',
    line: 2,
    startColumn: 3,
    endLine: 2,
    endColumn: 8,
    clause: 'select',
    message: '`users.email` is removed, but view `active_users` still reads it.',
    help: 'Take it out of the view first.',
    trail: [],
    fix: null,
    cause: 'c1',
    ...more,
  };
}

export function reviewOf(findings: Finding[] = [], more: Partial<Review> = {}): Review {
  return {
    schemaVersion: 1,
    base: 'b',
    head: 'a',
    verdict: findings.length > 0 ? 'unsafe' : 'safe',
    severity: findings[0]?.severity ?? 'none',
    changes: [],
    findings,
    ignored: [],
    problems: [],
    stats: { files: 3, extracted: 3, fromCache: 0, nodes: 2, edges: 1, ms: {} },
    ...more,
  };
}
