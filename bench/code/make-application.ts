// A folder in; in it, a git repository of TypeScript as a grown company has it: entities, services, controllers, clients, pages.

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files of one feature; a feature imports its neighbour. */
const PER_FEATURE = 13;
/** Of one feature, and calls to them. */
const ROUTES = 4;

/** Paths of the files that were made, features in their order. About 5.4 kB a file. */
export function makeApplication(root: string, files: number): string[] {
  const made: string[] = [];
  const write = (path: string, text: string) => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (/\.tsx?$/.test(path)) made.push(path);
  };
  write(
    'package.json',
    '{ "name": "company", "private": true, "dependencies": { "typeorm": "0.3.20", "react": "19.0.0" } }\n',
  );
  write(
    'tsconfig.json',
    '{ "compilerOptions": { "strict": true, "jsx": "react-jsx", "baseUrl": ".", "paths": { "@server/*": ["server/*"], "@web/*": ["web/*"] } } }\n',
  );
  const features = Math.ceil(files / PER_FEATURE);
  for (let at = 0; at < features; at++) writeFeature(at, (at + 1) % features, write);
  const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args], { stdio: 'ignore' });
  git('init', '-q', '-b', 'main');
  git('config', 'user.email', 'bench@example.com');
  git('config', 'user.name', 'bench');
  git('add', '-A');
  git('commit', '-q', '-m', 'The application');
  return made;
}

type Write = (path: string, text: string) => void;

const FIELDS = ['title', 'email', 'amount', 'status', 'createdAt', 'updatedAt', 'owner', 'region', 'currency', 'note'];

function writeFeature(at: number, next: number, write: Write): void {
  const name = `Feature${at}`;
  const server = `server/feature${at}`;
  const web = `web/feature${at}`;
  const other = `Feature${next}`;
  write(`${server}/${at}.entity.ts`, entity(at, name));
  write(`${server}/${at}.dto.ts`, dto(name));
  write(
    `${server}/${at}.service.ts`,
    `import { ${name} } from './${at}.entity';\nimport type { ${name}Dto } from './${at}.dto';\nimport { total${other} } from '@server/feature${next}/rules0';\n\nexport class ${name}Service {\n${steps(9, (n) => `  read${n}(one: ${name}): ${name}Dto {\n    const sum = total${other}(one.amount) + ${n};\n    if (one.status === 'closed' && sum > ${n * 10}) throw new Error(\`closed \${one.title}\`);\n    const copy = { ...one, note: one.note ?? '' };\n    return { ${FIELDS.map((field) => `${field}: copy.${field}`).join(', ')} };\n  }\n`)}}\n`,
  );
  write(
    `${server}/${at}.controller.ts`,
    `import { Body, Controller, Get, Param, Post } from '@nestjs/common';\nimport type { ${name}Dto } from './${at}.dto';\nimport { ${name}Service } from './${at}.service';\n\n@Controller('feature${at}')\nexport class ${name}Controller {\n  constructor(private readonly service: ${name}Service) {}\n\n${steps(ROUTES / 2, (n) => `  @Get('list${n}/:id')\n  list${n}(@Param('id') id: string): Promise<${name}Dto[]> {\n    const wanted = Number(id) + ${n};\n    return Promise.resolve([]).then((rows) => rows.slice(0, wanted));\n  }\n\n  @Post('save${n}')\n  save${n}(@Body() body: ${name}Dto): Promise<${name}Dto> {\n    return Promise.resolve({ ...body, note: body.note.trim() });\n  }\n`)}\n${steps(12, (n) => `  private page${n}(rows: readonly ${name}Dto[], size = ${n + 10}): ${name}Dto[] {\n    const start = Math.max(0, rows.length - size);\n    return rows.slice(start, start + size).filter((row) => row.title !== '');\n  }\n`)}}\n`,
  );
  for (let rule = 0; rule < 4; rule++) write(`${server}/rules${rule}.ts`, rules(rule, name));
  write(
    `${web}/api.ts`,
    `export interface ${name}View { ${FIELDS.map((field) => `${field}: string`).join('; ')} }\n\n${steps(ROUTES, (n) => `export async function fetchList${n}(id: number): Promise<${name}View[]> {\n  const answer = await fetch(\`/feature${at}/list${n % 2}/\${id}\`);\n  if (!answer.ok) throw new Error(\`list ${n}: \${answer.status}\`);\n  return (await answer.json()) as ${name}View[];\n}\n`)}\n${steps(12, (n) => `export function sort${n}(rows: readonly ${name}View[]): ${name}View[] {\n  const sorted = [...rows].sort((a, b) => a.title.localeCompare(b.title));\n  return sorted.filter((row, at) => at % ${n + 2} === 0 && row.email.length > ${n});\n}\n`)}`,
  );
  for (let page = 0; page < 4; page++) write(`${web}/page${page}.tsx`, view(page, name, next));
}

function entity(at: number, name: string): string {
  const columns = FIELDS.map(
    (field, n) =>
      `  /** What people call ${field}. */\n  @Column({ type: '${n % 3 === 2 ? 'int' : 'varchar'}', nullable: ${n % 4 === 3} })\n  ${field}!: ${n % 3 === 2 ? 'number' : 'string'};\n`,
  ).join('\n');
  const methods = steps(
    8,
    (n) =>
      `  is${n}(limit: number): boolean {\n    const size = this.title.length + this.amount * ${n};\n    return size > limit && this.status !== 'closed';\n  }\n`,
  );
  return `import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';\n\n@Entity('feature_${at}')\nexport class ${name} {\n  @PrimaryGeneratedColumn()\n  id!: number;\n\n${columns}\n${methods}}\n`;
}

function dto(name: string): string {
  const variants = steps(
    10,
    (n) =>
      `export interface ${name}${n === 0 ? 'Dto' : `Dto${n}`} {\n${FIELDS.map((field, index) => `  /** Shown as ${field} ${n}. */\n  ${field}: ${index % 3 === 2 ? 'number' : 'string'};\n`).join('')}}\n`,
  );
  return variants;
}

function rules(rule: number, name: string): string {
  const first = rule === 0 ? `export function total${name}(amount: number): number {\n  return amount * 2;\n}\n\n` : '';
  return `${first}${steps(
    32,
    (n) =>
      `/** Rule ${n}: what is due when the month ends. */\nexport function rule${rule}Of${n}(values: readonly number[], limit = ${n * 7}): number {\n  let sum = 0;\n  for (const value of values) {\n    if (value > limit) sum += value - limit;\n    else sum += Math.max(0, value % ${n + 2});\n  }\n  return Math.round(sum * 100) / 100;\n}\n`,
  )}`;
}

function view(page: number, name: string, next: number): string {
  const cells = FIELDS.map((field) => `          <td className="cell">{row.${field}}</td>\n`).join('');
  return `import { useEffect, useState } from 'react';\nimport { fetchList${page}, type ${name}View } from './api';\nimport type { Feature${next}View } from '@web/feature${next}/api';\n\n${steps(
    4,
    (n) =>
      `export function Table${page}Of${n}({ id, extra }: { id: number; extra: Feature${next}View[] }) {\n  const [rows, setRows] = useState<${name}View[]>([]);\n  useEffect(() => {\n    void fetchList${page}(id + ${n}).then(setRows);\n  }, [id]);\n  return (\n    <table>\n      {rows.map((row) => (\n        <tr key={row.title}>\n${cells}        </tr>\n      ))}\n      <caption>{extra.length}</caption>\n    </table>\n  );\n}\n`,
  )}`;
}

function steps(count: number, text: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => text(n)).join('\n');
}
