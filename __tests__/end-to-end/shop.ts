// The shop whose schema changes in these tests: users, orders and order items in Postgres migrations, one report.

import type { Files } from '../servers/git-remote';

export const SHOP: Files = {
  'package.json': '{ "name": "shop", "private": true, "dependencies": { "pg": "^8.16.0" } }\n',
  'db/migrations/001_users.sql': `create table users (
  id bigint primary key,
  email text not null,
  name text not null,
  created_at timestamptz not null default now()
);
`,
  'db/migrations/002_orders.sql': `create table orders (
  id bigint primary key,
  user_id bigint not null references users (id),
  status text not null default 'new',
  placed_at timestamptz not null default now()
);

create table order_items (
  order_id bigint not null references orders (id),
  position integer not null,
  product text not null,
  quantity integer not null,
  price numeric(10, 2) not null,
  primary key (order_id, position)
);
`,
  'db/migrations/003_find_user.sql': `create view order_totals as
select o.id, o.user_id, sum(i.quantity * i.price) as total
from orders o
join order_items i on i.order_id = o.id
group by o.id, o.user_id;

create function find_user(wanted text) returns bigint as $$
begin
  return (select u.id from users u where u.email = wanted);
end;
$$ language plpgsql;
`,
  'queries/report.sql': `-- Who bought most.
select u.name,
  u.email,
  sum(t.total) as spent
from users u
join order_totals t on t.user_id = u.id
group by u.name, u.email
order by spent desc;
`,
};

/** Breaks `find_user` and the report. */
export const DROPS_EMAIL: Files = {
  'db/migrations/004_drop_email.sql': `-- Addresses move to the mailing service.
alter table users drop column email;
`,
};

/** Where \`users.email\` is still read once it is gone. */
export const READERS_OF_EMAIL = [
  { path: 'db/migrations/003_find_user.sql', line: 9 },
  { path: 'queries/report.sql', line: 3 },
  { path: 'queries/report.sql', line: 7 },
];

/** Breaks nothing. */
export const ADDS_PHONE: Files = {
  'db/migrations/004_add_phone.sql': 'alter table users add column phone text;\n',
};

/** One table of many columns, dropped while a file per column still reads it. */
export function hugeShop(readers: number): { base: Files; head: Files } {
  const columns = Array.from({ length: readers }, (_, i) => `  amount_${i} numeric not null`).join(',\n');
  const base: Files = {
    ...SHOP,
    'db/migrations/004_ledger.sql': `create table ledger (\n  id bigint,\n${columns}\n);\n`,
  };
  for (let i = 0; i < readers; i += 1) {
    base[`queries/ledger/amount_${i}.sql`] = `select l.id,\n  l.amount_${i}\nfrom ledger l;\n`;
  }
  const drops = Array.from({ length: readers }, (_, i) => `alter table ledger drop column amount_${i};`).join('\n');
  return { base, head: { 'db/migrations/005_close_ledger.sql': `${drops}\n` } };
}
