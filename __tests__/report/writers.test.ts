import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/model/graph';
import type { DatabaseSchema } from '../../src/model/schema';
import { writeAnnotations } from '../../src/report/annotations';
import { writeDot } from '../../src/report/dot';
import { writeGraphJson } from '../../src/report/graph-json';
import { writeJson } from '../../src/report/json';
import { MERMAID_MAX_CHARACTERS, MERMAID_MAX_EDGES, writeMermaid } from '../../src/report/mermaid';
import { writeSarif } from '../../src/report/sarif';
import { writeSchemaJson } from '../../src/report/schema-json';
import { writeText } from '../../src/report/text';
import { HOSTILE } from './inert-markdown';
import { shopFinding, shopReview } from './shop-review';

const place = { path: 'db/a.sql', line: 1, startColumn: 1, endLine: 1, endColumn: 9 };

function shopGraph(name = 'users'): Graph {
  const table = `table:public.${name}`;
  const view = `view:public.active_${name}`;
  return {
    nodes: [
      {
        id: table,
        kind: 'table',
        name: `public.${name}`,
        columns: [{ name: 'email', type: 'text', nullable: false, default: null, line: 2 }],
        ...place,
      },
      { id: view, kind: 'view', name: `public.active_${name}`, columns: [], ...place, line: 5, endLine: 6 },
    ],
    edges: [
      {
        from: view,
        fromColumn: 'email',
        to: table,
        toColumn: 'email',
        kind: 'derives',
        clause: 'select',
        certainty: 'proven',
        live: true,
        type: 'text',
        definedAt: place,
        ...place,
        line: 5,
      },
    ],
    faults: [],
    databases: [],
    histories: [],
    problems: [{ path: name, line: 3, reason: 'not understood: x' }],
  } as unknown as Graph;
}

function validate(schema: string, text: string): unknown {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
  const check = ajv.compile(JSON.parse(readFileSync(`${__dirname}/../../schemas/${schema}`, 'utf8')));
  const value: unknown = JSON.parse(text);
  check(value);
  expect(check.errors ?? []).toEqual([]);
  return value;
}

describe('JSON', () => {
  it('of check is what the schema says', () => {
    const value = validate('check.schema.json', writeJson(shopReview())) as { findings: { id: string }[] };
    expect(value.findings.map((finding) => finding.id)).toEqual(shopReview().findings.map((finding) => finding.id));
  });

  it('of check is refused by the schema when a key is missing', () => {
    const { verdict: _, ...rest } = JSON.parse(writeJson(shopReview()));
    const ajv = new Ajv2020({ strictTypes: false });
    expect(ajv.validate(JSON.parse(readFileSync(`${__dirname}/../../schemas/check.schema.json`, 'utf8')), rest)).toBe(
      false,
    );
  });

  it('of the graph is what the schema says, and equal for another order', () => {
    const graph = shopGraph();
    const text = writeGraphJson(graph);
    validate('graph.schema.json', text);
    expect(writeGraphJson({ ...graph, nodes: [...graph.nodes].reverse() })).toBe(text);
  });

  it('of the schema is what the schema says', () => {
    const database: DatabaseSchema = {
      database: '.',
      dialect: 'postgres',
      tables: [
        {
          id: 'table:public.orders',
          kind: 'table',
          schema: 'public',
          name: 'orders',
          columns: [
            {
              name: 'id',
              type: 'bigint',
              nullable: false,
              default: null,
              generated: false,
              identity: true,
              definedAt: place,
            },
          ],
          primaryKey: { name: null, columns: ['id'] },
          unique: [{ name: 'u', columns: ['id'] }],
          foreignKeys: [
            {
              name: null,
              columns: ['id'],
              refSchema: 'public',
              refTable: 'users',
              refColumns: ['id'],
              onDelete: null,
              onUpdate: null,
            },
          ],
          indexes: [],
          definedAt: place,
        },
      ],
      enums: [
        { id: 'enum:public.status', schema: 'public', name: 'status', values: ['new', 'paid'], definedAt: place },
      ],
    };
    const value = validate('schema.schema.json', writeSchemaJson([database], [{ path: 'a', line: 1, reason: 'r' }]));
    expect(value).toMatchObject({
      tables: [{ primaryKey: ['id'], unique: [['id']], definedAt: { path: 'db/a.sql', line: 1 } }],
    });
  });
});

describe('annotations', () => {
  it('are for what this change breaks, with a level for each severity and certainty', () => {
    const annotations = writeAnnotations(shopReview());
    expect(annotations.map((one) => [one.path, one.start_line, one.annotation_level])).toEqual([
      ['db/views/active_users.sql', 4, 'failure'],
      ['db/views/active_users.sql', 7, 'failure'],
      ['reports/newsletter.sql', 2, 'failure'],
      ['db/functions/order_summary.sql', 12, 'warning'],
    ]);
  });

  it('have columns, inclusive, only on one line', () => {
    const [one, two] = writeAnnotations(
      shopReview({ findings: [shopFinding(), shopFinding({ id: 'x', line: 5, endLine: 9 })] }),
    );
    expect(one).toMatchObject({ start_column: 3, end_column: 7 });
    expect(two).toMatchObject({ start_line: 5, end_line: 9 });
    expect(two).not.toHaveProperty('start_column');
  });

  it('stay within GitHub limits', () => {
    const [one] = writeAnnotations(
      shopReview({ findings: [shopFinding({ message: '漢'.repeat(100_000), asset: `view:${'x'.repeat(999)}` })] }),
    );
    expect(one!.title.length).toBeLessThanOrEqual(255);
    expect(Buffer.byteLength(one!.message)).toBeLessThanOrEqual(64 * 1024);
  });
});

describe('SARIF', () => {
  const log = JSON.parse(writeSarif(shopReview(), { version: '0.1.0' }));
  const run = log.runs[0];

  it('has a rule for every result', () => {
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  });

  it('tells new from unchanged, and accepted by suppression', () => {
    const states = Object.fromEntries(
      run.results.map(
        (result: { partialFingerprints: Record<string, string>; baselineState: string; suppressions?: unknown[] }) => [
          result.partialFingerprints['throughline/v1'],
          [result.baselineState, result.suppressions?.length ?? 0],
        ],
      ),
    );
    expect(states.f0a1b2c3d4e5f607).toEqual(['new', 0]);
    expect(states.f0a1b2c3d4e5f612).toEqual(['unchanged', 0]);
    expect(states.f0a1b2c3d4e5f613).toEqual(['new', 1]);
  });

  it('carries the trail and the fix', () => {
    expect(run.results[0].relatedLocations).toHaveLength(2);
    expect(run.results[0].fixes[0].artifactChanges[0].replacements[0]).toMatchObject({
      deletedRegion: { startLine: 4, startColumn: 3, endLine: 4, endColumn: 8 },
      insertedContent: { text: 'email_address as email' },
    });
  });

  it('describes rules by their own words', () => {
    const rules = [{ id: 'no-renamed-column-in-use', title: 'T', why: 'W', mend: 'M', severity: 'low' as const }];
    const [rule] = JSON.parse(
      writeSarif(shopReview({ findings: [shopFinding()], ignored: [] }), { version: '1', rules }),
    ).runs[0].tool.driver.rules;
    expect(rule).toMatchObject({
      shortDescription: { text: 'T' },
      fullDescription: { text: 'W' },
      help: { text: 'M' },
      defaultConfiguration: { level: 'note' },
    });
  });

  it.each(HOSTILE)('keeps URIs valid for %j', (text) => {
    const written = JSON.parse(
      writeSarif(shopReview({ findings: [shopFinding({ path: `a/${text}` })] }), { version: '1' }),
    );
    expect(written.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toMatch(/^a\/[\w%./~-]+$/);
  });
});

describe('terminal text', () => {
  const text = writeText(shopReview(), { color: false });

  it('gives places that terminals open', () => {
    for (const { path, line, startColumn } of shopReview().findings)
      expect(text).toContain(`${path}:${line}:${startColumn}`);
  });

  it('recites no old trouble by the thousand, and says how much is left', () => {
    const old = Array.from({ length: 3000 }, (_, index) => shopFinding({ id: `old-${index}`, introduced: false }));
    const written = writeText(shopReview({ findings: old }), { color: false });
    expect(written.split('\n').length).toBeLessThan(60);
    expect(written).toContain('2980');
  });

  it('has colour only when asked', () => {
    expect(text).not.toContain('\u001b');
    expect(writeText(shopReview(), { color: true })).toContain('\u001b[');
  });

  it.each(HOSTILE)('lets %j move no cursor and break no line', (hostile) => {
    const finding = shopFinding({ path: hostile, message: hostile, help: hostile, asset: `table:${hostile}` });
    const written = writeText(
      shopReview({ findings: [finding], problems: [{ path: hostile, line: 1, reason: hostile }] }),
      { color: false },
    );
    const plain = writeText(
      shopReview({ findings: [shopFinding()], problems: [{ path: 'a', line: 1, reason: 'b' }] }),
      { color: false },
    );
    expect(written).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
    expect(written.split('\n').length).toBeLessThanOrEqual(plain.split('\n').length);
  });
});

describe('graph pictures', () => {
  it('points the way data flows', () => {
    expect(writeMermaid(shopGraph())).toMatch(/n0\[\("public.users"\)\][\s\S]*n0 --> n1/);
    expect(writeDot(shopGraph())).toContain('"table:public.users" -> "view:public.active_users"');
  });

  it('stays within what GitHub draws', () => {
    const graph = shopGraph();
    const edge = graph.edges[0]!;
    const edges = Array.from({ length: 5000 }, (_, index) => ({
      ...edge,
      from: `view:public.${'v'.repeat(60)}${index}`,
    }));
    const chart = writeMermaid({ ...graph, edges });
    expect(chart.length).toBeLessThanOrEqual(MERMAID_MAX_CHARACTERS);
    expect(chart.match(/-->/g)!.length).toBeLessThanOrEqual(MERMAID_MAX_EDGES);
    expect(chart).toMatch(/%% \d+ more not drawn/);
  });

  it.each(HOSTILE)('quotes %j', (hostile) => {
    for (const line of writeDot(shopGraph(hostile))
      .split('\n')
      .filter((line) => line.includes('label='))) {
      expect(line).toMatch(/^ {2}"(?:[^"\\]|\\.)*" \[label="(?:[^"\\]|\\.)*", shape=\w+\];$/);
    }
  });
});
