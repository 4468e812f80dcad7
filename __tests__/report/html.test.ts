import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { writeGraphHtml, writeHtml } from '../../src/report/html';
import { PAGE_SCRIPT, PAGE_STYLE } from '../../src/report/html/page-files.generated';
import type { PageData } from '../../src/report/html/page-data';
import { shownPaths } from '../../src/report/html/review-data';
import { smallGraph } from './html/small-graph';
import { HOSTILE } from './inert-markdown';
import { SHOP_FILES, shopContext, shopFinding, shopReview } from './shop-review';

function dataOf(page: string): PageData {
  return JSON.parse(/<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(page)![1]!);
}

function tags(page: string): string[] {
  return [...new Set((page.match(/<\/?[a-z][a-z0-9]*/gi) ?? []).map((tag) => tag.toLowerCase()))].sort();
}

describe('the page of a review', () => {
  const page = writeHtml(shopReview(), shopContext());

  it('carries every finding, change and problem, and gives them back as they were', () => {
    const review = shopReview();
    const data = dataOf(page);
    const byId = new Map(data.findings.map((finding) => [finding.id, finding]));
    expect(byId.size).toBe(review.findings.length + review.ignored.length);
    for (const finding of [...review.findings, ...review.ignored]) {
      const { path, line, message, rule, severity, certainty } = finding;
      expect(byId.get(finding.id)).toMatchObject({ path, line, message, rule, severity, certainty });
    }
    expect(data.changes.map((change) => change.path)).toEqual(review.changes.map((change) => change.path));
    expect(data.problems).toEqual(review.problems);
  });

  it('puts each finding into exactly one group', () => {
    const data = dataOf(page);
    const members = data.groups.flatMap((group) => group.members).sort((a, b) => a - b);
    expect(members).toEqual([...data.findings.keys()]);
  });

  it('shows the source lines around each place, with the place marked', () => {
    const finding = dataOf(page).findings.find((one) => one.path === 'reports/newsletter.sql')!;
    const { firstLine, lines, line, startColumn, endColumn } = finding.excerpt!;
    const source = SHOP_FILES['reports/newsletter.sql']!.split('\n');
    expect(lines).toEqual(source.slice(firstLine - 1, firstLine - 1 + lines.length));
    expect(lines[line - firstLine]!.slice(startColumn - 1, endColumn - 1)).toBe('u.email');
  });

  it('names every file whose lines it wants to show', () => {
    const asked = new Set<string>();
    writeHtml(shopReview(), shopContext(), (path) => {
      asked.add(path);
      return null;
    });
    expect(shownPaths(shopReview())).toEqual(expect.arrayContaining([...asked]));
  });

  it('draws the trails when no graph came with the review', () => {
    const { nodes, edges } = dataOf(page).graph;
    const names = edges.map(([source, , target]) => [nodes[source]!.name, nodes[target]!.name]);
    expect(names).toContainEqual(['users', 'active_users']);
  });

  it('may load nothing, and run only its own script and style', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)![1]!;
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash(PAGE_STYLE)}`,
      `script-src ${hash(PAGE_SCRIPT)}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page).toContain(`<script>${PAGE_SCRIPT}</script>`);
    expect(page).toContain(`<style>${PAGE_STYLE}</style>`);
    expect(page.replace(PAGE_SCRIPT, '')).not.toMatch(/<(?:link|img|iframe|object|base)|\ssrc=|@import|url\(/);
  });

  it('links to no other kind of address than a web address', () => {
    expect(dataOf(writeHtml(shopReview(), shopContext({ serverUrl: 'javascript:alert(1)//' }))).blobUrl).toBeNull();
    expect(dataOf(page).blobUrl).toBe(`https://github.com/acme/shop/blob/${shopContext().headSha}/`);
  });

  it.each(HOSTILE)('holds %j as text alone', (hostile) => {
    const finding = shopFinding({ path: hostile, message: hostile, help: hostile, asset: `table:${hostile}` });
    const review = shopReview({
      base: hostile,
      findings: [finding],
      ignored: [{ ...finding, id: hostile, reason: hostile }],
      problems: [{ path: hostile, line: 1, reason: hostile }],
    });
    const written = writeHtml(review, shopContext(), () => hostile);
    const plain = writeHtml(shopReview({ findings: [shopFinding()] }), shopContext());
    const bare = (text: string) => text.replace(PAGE_SCRIPT, '').replace(PAGE_STYLE, '');
    expect(tags(bare(written))).toEqual(tags(bare(plain)));
    expect(bare(written).match(/<script/g)).toHaveLength(2);
    expect(dataOf(written).findings[0]).toMatchObject({ path: hostile, message: hostile });
  });
});

describe('the page of a graph', () => {
  it('carries what runs today, column by column', () => {
    const { graph } = dataOf(writeGraphHtml(smallGraph()));
    const [source, sourceColumn, target, targetColumn] = graph.edges[0]!;
    expect(graph.nodes.map((node) => node.id)).toEqual(['table:public.users', 'view:public.active_users']);
    expect([graph.nodes[source]!.name, graph.nodes[source]!.columns[sourceColumn]![0]]).toEqual(['users', 'email']);
    expect([graph.nodes[target]!.name, graph.nodes[target]!.columns[targetColumn]![0]]).toEqual([
      'active_users',
      'email',
    ]);
  });

  it('is the same for the same graph in another order', () => {
    const graph = smallGraph();
    const turned = { ...graph, nodes: [...graph.nodes].reverse(), edges: [...graph.edges].reverse() };
    expect(writeGraphHtml(turned)).toBe(writeGraphHtml(graph));
  });

  it.each(HOSTILE)('holds an asset named %j as text alone', (hostile) => {
    const page = writeGraphHtml(smallGraph(hostile)).replace(PAGE_SCRIPT, '');
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(dataOf(page).graph.nodes.some((node) => node.id === `table:public.${hostile}`)).toBe(true);
  });
});
