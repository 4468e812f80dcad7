// A folder and a number of models in; in it, a git repository with a dbt project as they grow: sources, staging, CTEs, macros, marts.

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const COLUMNS = 18;
const PER_TABLE = 6;

export function makeProject(root: string, models: number): string[] {
  const paths: string[] = [];
  const write = (path: string, text: string) => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (path.startsWith('models/') && path.endsWith('.sql')) paths.push(path);
  };
  const tables = Math.ceil(models / PER_TABLE);
  write('dbt_project.yml', 'name: growth\nversion: "1.0.0"\nprofile: growth\nvars:\n  start_date: "2020-01-01"\n');
  write('profiles.yml', 'growth:\n  target: prod\n  outputs:\n    prod: { type: postgres, schema: analytics }\n');
  write('macros/cents.sql', CENTS);
  write('macros/pivoted.sql', PIVOTED);
  for (let at = 0; at < tables; at++) {
    write(`migrations/${String(at + 1).padStart(4, '0')}_events_${at}.sql`, migration(at));
    write(`models/staging/_sources_${at}.yml`, sources(at));
  }
  for (let at = 0; paths.length < models; at++) writeModel(at, tables, write);
  const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args], { stdio: 'ignore' });
  git('init', '-q', '-b', 'main');
  git('config', 'user.email', 'bench@example.com');
  git('config', 'user.name', 'bench');
  git('add', '-A');
  git('commit', '-q', '-m', 'The project');
  return paths;
}

type Write = (path: string, text: string) => void;

const CENTS = '{% macro cents(column, digits=2) %}round({{ column }} / 100.0, {{ digits }}){% endmacro %}\n';
const PIVOTED = `{% macro pivoted(column, values) %}
{% for value in values %}
    sum(case when {{ column }} = '{{ value }}' then 1 else 0 end) as {{ column }}_{{ value }}{{ "," if not loop.last }}
{% endfor %}
{% endmacro %}
`;

function columnNames(): string[] {
  return Array.from({ length: COLUMNS }, (_, n) => `field_${n}`);
}

function migration(at: number): string {
  const columns = columnNames().map((name, n) => `  ${name} ${n % 3 === 0 ? 'text' : 'integer'}`);
  return `create table events_${at} (\n  id bigint primary key,\n  owner_id bigint,\n${columns.join(',\n')},\n  created_at timestamptz\n);\n`;
}

function sources(at: number): string {
  const columns = ['id', 'owner_id', ...columnNames(), 'created_at'].map((name) => `          - name: ${name}`);
  return `version: 2\nsources:\n  - name: app_${at}\n    schema: public\n    tables:\n      - name: events_${at}\n        columns:\n${columns.join('\n')}\n`;
}

/** Six models over each table: two of staging, two in between, a mart and what sums it up. */
function writeModel(at: number, tables: number, write: Write): void {
  const table = at % tables;
  const kinds = [staging, base, joined, daily, mart, summed];
  const [path, text] = kinds[Math.min(Math.floor(at / tables), kinds.length - 1)]!(table, tables);
  write(path, text);
}

type Made = [path: string, text: string];

function base(table: number): Made {
  const text = `select *,\n    {{ cents('field_1') }} as amount\nfrom {{ source('app_${table}', 'events_${table}') }}\n`;
  return [`models/staging/base_events_${table}.sql`, text];
}

function daily(table: number): Made {
  const text = `select\n    date_trunc('day', created_at) as day,\n    {{ pivoted('field_0', ['new', 'paid', 'sent', 'lost']) }}\nfrom {{ ref('stg_events_${table}') }}\ngroup by 1\n`;
  return [`models/intermediate/int_daily_${table}.sql`, text];
}

function summed(table: number): Made {
  const text = `select f.*, d.field_0_new, d.field_0_paid\nfrom {{ ref('fct_events_${table}') }} f\nleft join {{ ref('int_daily_${table}') }} d on d.day = f.created_at\n`;
  return [`models/marts/sum_events_${table}.sql`, text];
}

function staging(table: number): Made {
  const columns = columnNames().map((name, n) =>
    n % 5 === 1 ? `        {{ cents('${name}') }} as ${name}` : `        ${name}`,
  );
  const text = `with source as (\n    select * from {{ source('app_${table}', 'events_${table}') }}\n),\n\nrenamed as (\n    select\n        id as event_id,\n        owner_id,\n${columns.join(',\n')},\n        created_at\n    from source\n    where created_at >= '{{ var("start_date") }}'\n)\n\nselect * from renamed\n`;
  return [`models/staging/stg_events_${table}.sql`, text];
}

function joined(table: number, tables: number): Made {
  const other = (table + 7) % tables;
  const text = `{{ config(materialized='incremental', unique_key='event_id') }}\n\nwith events as (\n    select * from {{ ref('stg_events_${table}') }}\n    {% if is_incremental() %}where created_at > (select max(created_at) from {{ this }}){% endif %}\n),\n\nothers as (\n    select owner_id, count(*) as others, max(field_2) as latest\n    from {{ ref('stg_events_${other}') }}\n    group by owner_id\n),\n\nranked as (\n    select *, row_number() over (partition by owner_id order by created_at desc) as position\n    from events\n)\n\nselect ranked.*, others.others, others.latest\nfrom ranked\nleft join others on others.owner_id = ranked.owner_id\n`;
  return [`models/intermediate/int_joined_${table}.sql`, text];
}

function mart(table: number): Made {
  const columns = columnNames().map((name, n) =>
    n % 4 === 0 ? `    coalesce(j.${name}, 'none') as ${name}` : `    j.${name}`,
  );
  const text = `select\n    j.event_id,\n    j.owner_id,\n${columns.join(',\n')},\n    b.amount,\n    j.others,\n    j.position = 1 as is_latest,\n    j.created_at\nfrom {{ ref('int_joined_${table}') }} as j\nleft join {{ ref('base_events_${table}') }} as b on b.id = j.event_id\n`;
  return [`models/marts/fct_events_${table}.sql`, text];
}
