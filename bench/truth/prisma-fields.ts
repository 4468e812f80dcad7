// An installed repository with a Prisma schema in; what TypeScript says of it after a field was taken out or retyped and the
// client was generated anew, and where code names the field of that model.

import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type ts from 'typescript';
import { dependentsOf } from './dependents';
import { errorsOf, judged, newErrors, type Place } from './judge-mutation';
import { type JudgedMutation, type Mutation, withEdits } from './mutation';
import { type Compiler, openCompiler } from './open-compiler';

interface Field {
  model: string;
  name: string;
  line: number;
  text: string;
  /** Lines of the model's indexes that name it. */
  indexes: { line: number; text: string }[];
  first: number;
  last: number;
}

export function judgedFields(root: string, project: string, schema: string, count: number) {
  const text = readFileSync(join(root, schema), 'utf8');
  const output = /^\s*output\s*=\s*"([^"]+)"/m.exec(text)?.[1];
  const folder = output ? resolve(root, dirname(schema), output) : null;
  const isClient = (file: string) =>
    /node_modules\/(?:\.prisma|@prisma\/client)\//.test(file) || (folder !== null && file.startsWith(folder));
  generate(root, schema);
  const compiler = openCompiler(root, project, isClient);
  // Packages that hand the client on are called after it.
  const reached = dependentsOf(compiler)((file) => isClient(file) || /node_modules\/.*prisma/.test(file));
  const before = errorsOf(compiler, reached);
  const { fields, models } = fieldsOf(text);
  const step = Math.max(1, fields.length / count);
  const chosen = fields.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  console.error(
    `${project}: ${compiler.own.length} files, ${reached.size} reach the client, ${before.size} errors before, ${chosen.length} fields`,
  );
  const references = fieldReferences(compiler, isClient, models, new Set(chosen.map(({ name }) => name)));
  const atBase = spanFiles(compiler);
  const mutations: JudgedMutation[] = [];
  try {
    for (const field of chosen) {
      for (const mutation of changesOf(field, schema)) {
        const start = performance.now();
        writeFileSync(join(root, schema), withEdits(text, mutation.edits));
        if (!generate(root, schema)) continue;
        compiler.refresh();
        const errors = newErrors(before, errorsOf(compiler, reached));
        const found = judged(compiler, mutation, errors, references.get(`${field.model}.${field.name}`) ?? [], atBase);
        mutations.push(found);
        const { truth, id } = found;
        console.error(
          `  ${id}: ${truth.errors.length} errors, ${truth.references.length} references, ${Math.round(performance.now() - start)} ms`,
        );
      }
    }
  } finally {
    writeFileSync(join(root, schema), text);
    generate(root, schema);
  }
  return { judged: compiler.own, mutations };
}

/** Offline: the engines are never started to declare types. */
function generate(root: string, schema: string): boolean {
  const dummy = join(root, 'node_modules/.dummy-engine');
  if (!existsSync(dummy)) writeFileSync(dummy, '#!/bin/sh\nexit 0\n');
  chmodSync(dummy, 0o755);
  const engines = [
    'QUERY_ENGINE_LIBRARY',
    'QUERY_ENGINE_BINARY',
    'SCHEMA_ENGINE_BINARY',
    'MIGRATION_ENGINE_BINARY',
    'INTROSPECTION_ENGINE_BINARY',
    'FMT_BINARY',
  ];
  const env = { ...process.env, ...Object.fromEntries(engines.map((name) => [`PRISMA_${name}`, dummy])) };
  const urls = { DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/c', DIRECT_URL: 'postgresql://a:b@127.0.0.1:1/c' };
  const generator =
    /generator\s+(\w+)\s*\{[^}]*prisma-client/.exec(readFileSync(join(root, schema), 'utf8'))?.[1] ?? 'client';
  const prisma = ['node_modules', join(dirname(dirname(schema)), 'node_modules')].map((one) =>
    join(root, one, '.bin/prisma'),
  );
  try {
    const found = prisma.find((one) => existsSync(one))!;
    const options = { cwd: dirname(resolve(root, dirname(schema))), env: { ...env, ...urls }, stdio: 'pipe' as const };
    execFileSync(found, ['generate', '--schema', join(root, schema), '--generator', generator], options);
    return true;
  } catch (error) {
    console.error(
      `  the client was not generated: ${String((error as { stderr?: Buffer }).stderr ?? error).slice(0, 600)}`,
    );
    return false;
  }
}

function fieldsOf(schema: string): { fields: Field[]; models: string[] } {
  const lines = schema.split('\n');
  const fields: Field[] = [];
  const models: string[] = [];
  for (const [first, line] of lines.entries()) {
    const model = /^model\s+(\w+)/.exec(line)?.[1];
    if (!model) continue;
    models.push(model);
    const last = lines.findIndex((one, at) => at > first && /^\s*\}/.test(one));
    const body = lines.slice(first + 1, last);
    const keys = body.filter((one) => /@relation\(|@@id/.test(one)).join(' ');
    for (const [at, text] of body.entries()) {
      const [, name, type] = /^\s*(\w+)\s+(\w+)/.exec(text) ?? [];
      const isScalar =
        type &&
        (/^(?:String|Int|BigInt|Float|Boolean|DateTime|Json|Decimal|Bytes)$/.test(type) ||
          schema.includes(`enum ${type} `));
      if (!name || !isScalar || /@id\b/.test(text)) continue;
      const names = (one: string) => new RegExp(`[[,(\\s]${name}[\\],(\\s]`).test(/\[(.*)\]/.exec(one)?.[0] ?? '');
      if (names(keys.replaceAll(/references:\s*\[[^\]]*\]/g, '').replaceAll(/\]\s*[^[]*\[/g, ','))) continue;
      const indexes = body.flatMap((one, index) =>
        /^\s*@@(?:index|unique)/.test(one) && names(one) ? [{ line: first + 2 + index, text: one }] : [],
      );
      fields.push({ model, name, line: first + 2 + at, text, indexes, first: first + 1, last: last + 1 });
    }
  }
  const refers = (field: Field) => new RegExp(`references:\\s*\\[[^\\]]*\\b${field.name}\\b`).test(schema);
  return { fields: fields.filter((field) => !(/@unique/.test(field.text) && refers(field))), models };
}

function changesOf({ model, name, line, text, indexes, first, last }: Field, path: string): Mutation[] {
  const shared = { names: [name], asset: model, column: name, decl: [`${path}:${first}-${last}`] };
  const mapped = /@map\("([^"]+)"\)/.exec(text)?.[1];
  if (mapped) shared.names.push(mapped);
  const schema = { path, column: 1, new: '' };
  const dropped: Mutation = {
    ...shared,
    id: `drop:${model}.${name}`,
    op: 'drop',
    edits: [{ ...schema, line, old: text }],
  };
  for (const index of indexes) dropped.edits.push({ ...schema, line: index.line, old: index.text });
  const retype = /^(\s*\w+\s+)String(\??)\s*$/.exec(text);
  if (!retype) return [dropped];
  const edits = [{ ...schema, line, old: text, new: `${retype[1]}Int${retype[2]}` }];
  return [dropped, { ...shared, id: `retype:${model}.${name}`, op: 'retype', edits }];
}

/** Where code names a field of the generated types of a model. */
function fieldReferences(
  { typescript, service, program, own, absolute }: Compiler,
  isClient: (file: string) => boolean,
  models: readonly string[],
  names: ReadonlySet<string>,
): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  const ordered = [...models].sort((a, b) => b.length - a.length);
  for (const path of own) {
    const file = program().getSourceFile(absolute(path))!;
    const visit = (node: ts.Node): void => {
      if (typescript.isIdentifier(node) && names.has(node.text)) {
        const at = node.getStart(file);
        const owners = (service.getDefinitionAtPosition(absolute(path), at) ?? [])
          .filter(({ fileName }) => isClient(fileName))
          .map(({ fileName, textSpan }) =>
            ownerOf(typescript, program().getSourceFile(fileName)!, textSpan.start, ordered),
          );
        for (const owner of new Set(owners)) {
          if (owner) found.set(`${owner}.${node.text}`, [...(found.get(`${owner}.${node.text}`) ?? []), { path, at }]);
        }
      }
      typescript.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

function ownerOf(
  typescript: typeof ts,
  file: ts.SourceFile,
  at: number,
  models: readonly string[],
): string | undefined {
  let named: string | undefined;
  const visit = (node: ts.Node): void => {
    if (at < node.getStart(file) || at >= node.getEnd()) return;
    if (typescript.isTypeAliasDeclaration(node) || typescript.isInterfaceDeclaration(node)) named = node.name.text;
    typescript.forEachChild(node, visit);
  };
  visit(file);
  const plain = named?.replace(/^\$/, '');
  return models.find((model) => plain?.startsWith(model));
}

function spanFiles({ program, absolute }: Compiler) {
  const opened = program();
  return (path: string) => opened.getSourceFile(absolute(path));
}
