// A Groovy changelog in; the files it includes out. Its own change sets are code and become Problems.

import type { Dialect } from '../../model/dialect';
import type { Fact, FileFacts } from '../../model/facts';
import type { Problem } from '../../model/problem';

export function readGroovy(path: string, text: string, dialect: Dialect): FileFacts {
  const facts: Fact[] = [];
  const problems: Problem[] = [];
  text.split(/\r\n|\r|\n/).forEach((line, at) => {
    const target = /^\s*include\s*\(?\s*file\s*:\s*["']([^"'$]+)["']/.exec(line)?.[1];
    if (target !== undefined) {
      const script = { dialect, statements: [] };
      facts.push({ kind: 'change-set', id: `include ${target}`, script, includes: [target] });
    } else if (/^\s*changeSet\s*\(/.test(line)) {
      problems.push({ path, line: at + 1, reason: 'not understood: a change set written in Groovy' });
    }
  });
  return { path, facts, problems };
}
