// src/report/html/page/ → src/report/html/page-files.generated.ts: the page's script in one piece, and its style, as texts.
// `--check` writes nothing and fails where the file differs from its sources.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const HTML = join(__dirname, '../src/report/html');
const TARGET = join(HTML, 'page-files.generated.ts');

export function generatePageFiles(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(HTML, 'page/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
    minifySyntax: false,
    minifyWhitespace: true,
    legalComments: 'none',
  });
  const script = outputFiles[0]!.text.trimEnd();
  const style = shorten(readFileSync(join(HTML, 'page/style.css'), 'utf8'));
  for (const text of [script, style]) {
    if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error('the page holds what would end its own element');
  }
  return `// Made by scripts/page.ts from page/: do not edit, run \`node --import tsx scripts/page.ts\`.

export const PAGE_SCRIPT = ${template(script)};

export const PAGE_STYLE = ${template(style)};
`;
}

/** Comments and indentation are for the source. */
function shorten(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\/\s*/g, '')
    .replace(/\n\s*/g, '\n')
    .trim();
}

function template(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;
}

if (require.main === module) {
  const text = generatePageFiles();
  if (!process.argv.includes('--check')) writeFileSync(TARGET, text);
  else if (readFileSync(TARGET, 'utf8') !== text) {
    process.stderr.write('page-files.generated.ts is not up to date: run `node --import tsx scripts/page.ts`\n');
    process.exitCode = 1;
  }
}
