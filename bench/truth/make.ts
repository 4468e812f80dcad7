// `node --import tsx bench/truth/make.ts --folder INSTALLED --repository OWNER/NAME --commit SHA --stack typeorm|mongoose|prisma
// --project tsconfig.json[,…] --out FILE [--count N]`: members of an installed repository are dropped, renamed and retyped, and
// TypeScript, with all that the repository depends on, says what that breaks and who names the member.

import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { memberMutations } from './class-members';
import { dependentsOf } from './dependents';
import { errorsOf, judged, newErrors, referencesOf } from './judge-mutation';
import { type JudgedMutation, type Truth, withEdits } from './mutation';
import { type Compiler, openCompiler } from './open-compiler';
import { judgedFields } from './prisma-fields';

function main(): void {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string' },
      repository: { type: 'string' },
      commit: { type: 'string', default: 'HEAD' },
      stack: { type: 'string' },
      project: { type: 'string', default: 'tsconfig.json' },
      schema: { type: 'string', default: 'prisma/schema.prisma' },
      out: { type: 'string' },
      count: { type: 'string', default: '20' },
    },
  });
  const { folder, repository, stack, out, commit } = values;
  if (!folder || !repository || !stack || !out) throw new Error('--folder, --repository, --stack and --out are needed');
  const root = resolve(folder);
  const truth: Truth = { repo: repository, commit, stack, judged: [], mutations: [] };
  for (const project of values.project.split(',')) {
    const found =
      stack === 'prisma'
        ? judgedFields(root, project, values.schema, Number(values.count))
        : judgedMembers(root, project, stack === 'typeorm' ? 'typeorm' : 'mongoose', Number(values.count));
    truth.judged.push(...found.judged.filter((path) => !truth.judged.includes(path)));
    for (const mutation of found.mutations) addTo(truth.mutations, mutation);
  }
  writeFileSync(out, `${JSON.stringify(truth, null, 1)}\n`);
}

/** What another project of the same repository says of the same change belongs to it too. */
function addTo(known: JudgedMutation[], { ...added }: JudgedMutation): void {
  const same = known.find(({ id }) => id === added.id);
  if (!same) {
    known.push(added);
    return;
  }
  same.truth.errors = [...new Set([...same.truth.errors, ...added.truth.errors])];
  same.truth.references = [...new Set([...same.truth.references, ...added.truth.references])];
  Object.assign(same.spans, added.spans);
}

function judgedMembers(
  root: string,
  project: string,
  stack: 'typeorm' | 'mongoose',
  count: number,
): { judged: string[]; mutations: JudgedMutation[] } {
  const compiler = openCompiler(root, project, () => false);
  const mutations = memberMutations(compiler, stack, count);
  const dependents = dependentsOf(compiler);
  const before = errorsOf(compiler, compiler.own.map(compiler.absolute));
  console.error(`${project}: ${compiler.own.length} files, ${before.size} errors before, ${mutations.length} changes`);
  const asked = mutations.map((mutation) => referencesOf(compiler, mutation.asked));
  return { judged: compiler.own, mutations: mutations.map((mutation, at) => judgeOne(mutation, asked[at]!)) };

  function judgeOne(mutation: (typeof mutations)[number], references: ReturnType<typeof referencesOf>): JudgedMutation {
    const start = performance.now();
    compiler.change(changedTexts(root, mutation.edits));
    const changed = new Set(mutation.edits.map(({ path }) => compiler.absolute(path)));
    const errors = newErrors(
      before,
      errorsOf(
        compiler,
        dependents((file) => changed.has(file)),
      ),
    );
    const atHead = spanFiles(compiler);
    const judgedErrors = judged(compiler, mutation, errors, [], atHead);
    compiler.change(null);
    const whole = judged(compiler, mutation, [], references, spanFiles(compiler));
    const { truth, spans } = judgedErrors;
    console.error(
      `  ${mutation.id}: ${truth.errors.length} errors, ${whole.truth.references.length} references, ${Math.round(performance.now() - start)} ms`,
    );
    return {
      ...whole,
      truth: { errors: truth.errors, references: whole.truth.references },
      spans: { ...spans, ...whole.spans },
    };
  }
}

function spanFiles({ program, absolute }: Compiler) {
  const opened = program();
  return (path: string) => opened.getSourceFile(absolute(path));
}

function changedTexts(root: string, edits: JudgedMutation['edits']): Map<string, string> {
  const paths = [...new Set(edits.map(({ path }) => path))];
  return new Map(
    paths.map((path) => [
      path,
      withEdits(
        readFileSync(join(root, path), 'utf8'),
        edits.filter((edit) => edit.path === path),
      ),
    ]),
  );
}

main();
