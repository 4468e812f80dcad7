// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code under test is full of templates

import { describe, expect, it } from 'vitest';
import { madeName } from '../../src/graph/code/made-name';
import type { NameRecipe } from '../../src/model/naming';
import { defaultSettings } from '../../src/settings/schema';
import { buildGraph } from '../../src/stories/build-graph';
import { type Files, memoryEdges, memoryTree } from '../memory-tree';

const TABLES = 'CREATE TABLE users (id serial PRIMARY KEY, email text);\n';
const WIDTH = 40;

/** Each of them made of many of the one before. */
function tower(first: string, next: (before: string, at: number) => string, height = 14): string {
  return [first, ...Array.from({ length: height }, (_, at) => next(`a${at}`, at + 1))].join('\n');
}

function times(part: (at: number) => string, separator: string): string {
  return Array.from({ length: WIDTH }, (_, at) => part(at)).join(separator);
}

async function ends(files: Files): Promise<{ ids: string[]; reads: string[]; faults: string[]; problems: string[] }> {
  const tree = memoryTree({ 'package.json': '{"dependencies":{"pg":"8"}}', 'migrations/001_a.sql': TABLES, ...files });
  const { graph } = await buildGraph(tree, await memoryEdges(), defaultSettings());
  const { nodes, edges, faults, problems } = graph;
  return {
    ids: nodes.map(({ id }) => id),
    reads: edges.map(({ path, line, to, toColumn }) => `${path}:${line} ${to} ${toColumn}`),
    problems: problems.map(({ reason }) => reason).filter((reason) => reason.includes('failed')),
    faults: faults.map(({ code, path, line }) => `${code} ${path}:${line}`),
  };
}

describe('what names each other many times over', () => {
  it.each([
    ['templates', tower("const a0 = '/x';", (a, at) => `const a${at} = \`/${times(() => `\${${a}}`, '')}\`;`)],
    ['sums', tower("const a0 = '/x';", (a, at) => `const a${at} = ${times(() => a, ' + ')};`)],
    ['calls', tower("const a0 = '/x';", (a, at) => `const a${at} = a0.concat(${times(() => a, ', ')});`)],
    [
      'functions',
      tower("const a0 = () => '/x';", (a, at) => `const a${at} = () => \`${times(() => `\${${a}()}`, '')}\`;`),
    ],
    ['themselves', 'const a13 = `/${a14}${a14}`;\nconst a14 = `/${a13}${a13}`;'],
  ])('are no address: %s', async (_, constants) => {
    const { ids, reads } = await ends({
      'api/app.js':
        "const app = require('express')();\napp.get('/orders', (req, res) => res.json({ id: 1 }));\napp.listen(1);\n",
      'web/order.js': `fetch('/orders');\n${constants}\nfetch(a14);\nfetch('/api' + a14());\naxios.get(a14, a14);\n`,
    });
    expect(ids).toContain('route:GET /orders');
    expect(reads.filter((read) => read.includes('route:')).map((read) => read.split(' ')[0])).toEqual([
      'web/order.js:1',
    ]);
  });

  it('are no path of a settings file', async () => {
    const constants = tower("const a0 = 'x';", (a, at) => `const a${at} = path.join(${times(() => a, ', ')});`);
    const { reads } = await ends({
      'vite.config.js': `import path from 'node:path';\n${constants}\nexport default { resolve: { alias: { '~': a14, '@': path.resolve(__dirname, './src') } } };\n`,
      'src/a.js': "import { b } from '@/b';\nb();\n",
      'src/b.js': 'export const b = () => 1;\n',
    });
    expect(reads.some((read) => read.startsWith('src/a.js:1 code:src/b.js'))).toBe(true);
  });

  it('are not gone into as documents, tables, columns and options of queries', async () => {
    const objects = tower(
      'const a0 = { x: String };',
      (a, at) =>
        `const a${at} = { ${times((one) => `...${a}, k${one}: ${a}, model: User, include: [${a}, ${a}]`, ',\n')} };`,
    );
    const { ids, problems } = await ends({
      'src/a.ts': `import { Schema, model } from 'mongoose';
import { Kysely } from 'kysely';
import knex from 'knex';
const users = new Schema({ email: String });
model('User', users);
${objects}
const self = { self, other };
const other = { self, other };
model('Other', new Schema(a14));
const odd = new Schema(self);
const odder = new Schema(a14);
db.selectFrom(a14).innerJoin(self, a14, a14).select(a14).where(a14).execute();
db.selectFrom(self).select([self, ...other]).execute();
knex(a14).select(a14).where(a14).insert(self);
User.findAll(a14);
User.findAll({ where: a14, include: [a14, self], attributes: self });
const circle = { ...round, one: round };
const round = { ...circle, one: circle };
User.findAll({ attributes: circle, where: round, order: circle, include: round });
`,
    });
    expect(ids).toContain('entity:src/a.ts#User');
    expect(problems).toEqual([]);
  });

  it.each(['typeorm', '@mikro-orm/core'])('are embedded no more often than anybody does: %s', async (library) => {
    const embedded = library === 'typeorm' ? 'Column' : 'Embedded';
    const classes = tower(
      'export class a0 { @Property() @Column() x: string; }',
      (a, at) => `export class a${at} { ${times((one) => `@${embedded}(() => ${a}) k${one}: ${a};`, '\n')} }`,
      12,
    );
    const { ids, faults } = await ends({
      'src/a.ts': `import { Entity, Column, Embedded, Property, PrimaryKey } from '${library}';\n${classes}\n@Entity({ name: 'users', tableName: 'users' })\nexport class User {\n  @Column() email: string;\n  @${embedded}(() => a12) all: a12;\n}\n`,
    });
    expect(ids).toContain('entity:src/a.ts#User');
    expect(faults.length).toBeLessThan(6000);
  });

  it('are spread into a table', async () => {
    const objects = tower(
      'const a0 = { email: text() };',
      (a, at) => `const a${at} = {\nc${at}: text(),\n${times(() => `...${a}`, ', ')},\n};`,
      6,
    );
    const { reads } = await ends({
      'src/schema.ts': `import { pgTable, serial, text } from 'drizzle-orm/pg-core';\n${objects}\nexport const users = pgTable('users', { id: serial(), ...a6 });\n`,
    });
    expect(reads).toContain('src/schema.ts:27 table:public.users id');
  });

  it('are asked of a body as far as they are read', async () => {
    const shapes = tower(
      'export interface a0 { country: string }',
      (a, at) => `export interface a${at} extends ${times(() => a, ', ')} { k${at}: string }`,
    );
    const { faults } = await ends({
      'api/orders.controller.ts': `import { Body, Controller, Post } from '@nestjs/common';\n${shapes}\n@Controller('orders')\nexport class OrdersController {\n  @Post()\n  create(@Body() order: a14) {}\n}\n`,
      'web/order.ts': "export const order = (sku: string) => axios.post('/orders', { sku });\n",
    });
    expect(faults).toContain('omitted-required-field web/order.ts:1');
  });

  it('are no pattern of a message', async () => {
    const patterns = tower(
      "export const a0 = 'x';",
      (a, at) => `export const a${at} = { ${Array.from({ length: 400 }, (_, one) => `k${one}: ${a}`).join(',\n')} };`,
      4,
    );
    const { ids } = await ends({
      'src/orders.ts': `import { Controller } from '@nestjs/common';\nimport { MessagePattern } from '@nestjs/microservices';\n${patterns}\n@Controller()\nexport class Orders {\n  @MessagePattern('orders.find')\n  find() {}\n  @MessagePattern(a4)\n  other() {}\n}\n`,
    });
    expect(ids.filter((id) => /^(?:message|route):/.test(id))).toHaveLength(1);
  });

  it('are no fields of a type', async () => {
    const classes = tower(
      '@ObjectType() export class a0 { @Field() x: string; }',
      (a, at) =>
        `@ObjectType({ implements: () => [${times(() => a, ',\n')}] }) export class a${at} { @Field() k${at}: string; }`,
      12,
    );
    const { ids } = await ends({
      'src/a.ts': `import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';\n${classes}\n@Resolver()\nexport class All {\n  @Query(() => a12)\n  all() {}\n}\n`,
    });
    expect(ids).toContain('route:QUERY all');
  });

  it('make no name', () => {
    const doubled: NameRecipe = {
      kind: 'sum',
      parts: [
        { kind: 'parameter', at: 0 },
        { kind: 'parameter', at: 0 },
      ],
    };
    const again: NameRecipe = { kind: 'method', of: 'this', name: 'again', args: [doubled] };
    const make = (given: string, depth: number): ReturnType<typeof madeName> =>
      madeName(again, [given], (_of, _name, [one], deeper) => make(String(one), deeper), depth);
    expect(madeName(doubled, ['ab'], () => undefined)).toBe('abab');
    expect(make('ab', 0)).toBeUndefined();
    const lists = (depth: number): NameRecipe =>
      depth === 0 ? { kind: 'text', text: 'x' } : { kind: 'list', parts: Array(8).fill(lists(depth - 1)) };
    expect(madeName(lists(4), [], () => undefined)).toBeUndefined();
  });
});
