// A realistic review of a shop: users.email is renamed, orders.total narrowed, a status taken away. For tests of writers.

import type { Finding, Review } from '../../src/model/finding';
import type { CommentContext } from '../../src/report/report-context';

export const HEAD = 'a3f5c1d2e4b60718293a4b5c6d7e8f9012345678';
export const BASE = '0b1c2d3e4f5061728394a5b6c7d8e9f001122334';

export const SHOP_FILES: Record<string, string> = {
  'db/views/active_users.sql': [
    'create or replace view active_users as',
    'select',
    '  id,',
    '  email,',
    '  created_at',
    'from users',
    "where deleted_at is null and email <> '';",
    '',
  ].join('\n'),
  'reports/newsletter.sql': [
    '-- who gets the newsletter',
    'select u.email, u.name',
    'from users u',
    'where u.newsletter;',
    '',
  ].join('\n'),
};

export function shopFinding(over: Partial<Finding> = {}): Finding {
  return {
    id: 'f0a1b2c3d4e5f607',
    rule: 'no-renamed-column-in-use',
    severity: 'critical',
    certainty: 'proven',
    introduced: true,
    asset: 'view:public.active_users',
    column: 'email',
    changedAsset: 'table:public.users',
    path: 'db/views/active_users.sql',
    line: 4,
    startColumn: 3,
    endLine: 4,
    endColumn: 8,
    clause: 'select',
    message: '`users.email` is now `email_address`, but the view `active_users` still selects it.',
    help: 'Use the new name, or keep the old column for one release.',
    trail: [
      { asset: 'table:public.users', column: 'email', path: 'db/migrations/0012_rename_email.sql', line: 3 },
      { asset: 'view:public.active_users', column: 'email', path: 'db/views/active_users.sql', line: 4 },
    ],
    fix: {
      kind: 'rename',
      verified: true,
      edits: [
        {
          path: 'db/views/active_users.sql',
          line: 4,
          startColumn: 3,
          endLine: 4,
          endColumn: 8,
          text: 'email_address as email',
        },
      ],
    },
    cause: 'cause-email',
    ...over,
  };
}

export function shopReview(over: Partial<Review> = {}): Review {
  return {
    schemaVersion: 1,
    base: BASE,
    head: HEAD,
    verdict: 'unsafe',
    severity: 'critical',
    changes: [
      {
        kind: 'column-renamed',
        asset: 'table:public.users',
        column: 'email',
        renamedTo: 'email_address',
        before: null,
        after: null,
        path: 'db/migrations/0012_rename_email.sql',
        line: 3,
        startColumn: 1,
        endLine: 3,
        endColumn: 56,
      },
      {
        kind: 'column-type-changed',
        asset: 'table:public.orders',
        column: 'total',
        renamedTo: null,
        before: 'numeric(12,2)',
        after: 'integer',
        path: 'db/migrations/0013_cents.sql',
        line: 1,
        startColumn: 1,
        endLine: 1,
        endColumn: 50,
      },
      {
        kind: 'column-added',
        asset: 'table:public.orders',
        column: 'currency',
        renamedTo: null,
        before: null,
        after: null,
        path: 'db/migrations/0013_cents.sql',
        line: 2,
        startColumn: 1,
        endLine: 2,
        endColumn: 40,
      },
    ],
    findings: [
      shopFinding(),
      shopFinding({
        id: 'f0a1b2c3d4e5f608',
        line: 7,
        startColumn: 30,
        endLine: 7,
        endColumn: 35,
        clause: 'where',
        message: '`users.email` is now `email_address`, but the view `active_users` still filters by it.',
        fix: {
          kind: 'rename',
          verified: true,
          edits: [
            {
              path: 'db/views/active_users.sql',
              line: 7,
              startColumn: 30,
              endLine: 7,
              endColumn: 35,
              text: 'email_address',
            },
          ],
        },
      }),
      shopFinding({
        id: 'f0a1b2c3d4e5f609',
        asset: 'sql-file:reports/newsletter.sql',
        path: 'reports/newsletter.sql',
        line: 2,
        startColumn: 8,
        endLine: 2,
        endColumn: 15,
        message: '`users.email` is now `email_address`, but `reports/newsletter.sql` still selects it.',
        trail: [
          { asset: 'table:public.users', column: 'email', path: 'db/migrations/0012_rename_email.sql', line: 3 },
          { asset: 'view:public.active_users', column: 'email', path: 'db/views/active_users.sql', line: 4 },
          { asset: 'sql-file:reports/newsletter.sql', column: null, path: 'reports/newsletter.sql', line: 2 },
        ],
        column: null,
        fix: {
          kind: 'rename',
          verified: true,
          edits: [
            {
              path: 'reports/newsletter.sql',
              line: 2,
              startColumn: 10,
              endLine: 2,
              endColumn: 15,
              text: 'email_address',
            },
          ],
        },
      }),
      shopFinding({
        id: 'f0a1b2c3d4e5f610',
        rule: 'no-narrowed-column-type',
        severity: 'medium',
        certainty: 'likely',
        asset: 'function:public.order_summary',
        column: null,
        changedAsset: 'table:public.orders',
        path: 'db/functions/order_summary.sql',
        line: 12,
        startColumn: 10,
        endLine: 12,
        endColumn: 15,
        clause: 'select',
        message: '`orders.total` is now `integer`: `order_summary` still divides it as a number with cents.',
        help: 'Divide by 100.0 where cents become an amount.',
        trail: [
          { asset: 'table:public.orders', column: 'total', path: 'db/migrations/0013_cents.sql', line: 1 },
          { asset: 'function:public.order_summary', column: null, path: 'db/functions/order_summary.sql', line: 12 },
        ],
        fix: null,
        cause: 'cause-total',
      }),
      shopFinding({
        id: 'f0a1b2c3d4e5f611',
        certainty: 'possible',
        severity: 'low',
        asset: 'sql-file:scripts/export.sql',
        column: null,
        path: 'scripts/export.sql',
        line: 40,
        startColumn: 5,
        endLine: 40,
        endColumn: 10,
        clause: 'query',
        message: '`email` is read here from something that was not resolved.',
        trail: [],
        fix: null,
      }),
      shopFinding({
        id: 'f0a1b2c3d4e5f612',
        introduced: false,
        severity: 'high',
        rule: 'no-foreign-key-to-missing-table',
        asset: 'migration:db/migrations/0004_carts.sql',
        column: null,
        changedAsset: null,
        path: 'db/migrations/0004_carts.sql',
        line: 9,
        startColumn: 20,
        endLine: 9,
        endColumn: 27,
        clause: 'foreign-key',
        message: '`carts.session_id` refers to `sessions`, which no migration makes.',
        trail: [],
        fix: null,
        cause: 'cause-sessions',
      }),
    ],
    ignored: [
      {
        ...shopFinding({ id: 'f0a1b2c3d4e5f613', path: 'reports/legacy.sql', line: 3, cause: 'cause-email' }),
        reason: 'dropped next week with the old report',
      },
    ],
    problems: [
      { path: 'db/functions/report_builder.sql', line: 18, reason: 'not understood: SQL put together at run time' },
    ],
    stats: {
      files: 412,
      extracted: 9,
      fromCache: 403,
      nodes: 96,
      edges: 740,
      ms: { list: 31, extract: 120, link: 44 },
    },
    ...over,
  };
}

export function shopContext(over: Partial<CommentContext> = {}): CommentContext {
  return {
    repository: 'acme/shop',
    headSha: HEAD,
    baseSha: BASE,
    pull: 42,
    serverUrl: 'https://github.com',
    runUrl: 'https://github.com/acme/shop/actions/runs/9001',
    investigation: 'TL-7Q2M',
    version: '0.1.0',
    accepted: false,
    milliseconds: 1840,
    readFile: (path) => SHOP_FILES[path] ?? null,
    ...over,
  };
}
