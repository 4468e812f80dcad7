// A fix's title, as a model or memory worded it, in; out: one line for a commit or pull request that steers nothing there: no
// skipped checks, no closed issue, nobody called.

import { visibleLine } from '../escape-markdown';

export function commitTitle(title: string, limit: number): string {
  const line = visibleLine(title, 400)
    .replaceAll('`', '')
    .replace(/[@[\]]|#(?=\d)/g, ' ')
    // `GH-12` and an issue's address close it as well.
    .replace(/\bGH-(?=\d)/gi, 'GH ')
    .replace(/:\/\//g, ' ')
    .replace(/\bThis reverts commit\b/gi, 'This takes back commit')
    .replace(/\b(skip-checks|Throughline-Fix|Co-authored-by|Signed-off-by):/gi, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return visibleLine(line, limit) || 'Apply a fix';
}
