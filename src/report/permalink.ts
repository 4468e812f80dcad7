// A place in the repository in, a link to exactly those lines at that commit out.

import type { CommentContext } from './report-context';
import { code, encodePath } from './escape-markdown';

/** Rendered pages hide the lines of these files; `?plain=1` shows the source. */
const RENDERED = /\.(?:md|markdown|mdx|rst|adoc|asciidoc|ipynb|csv|tsv|geojson|svg|org|textile|rdoc|wiki)$/i;

export function permalink(context: CommentContext, path: string, line: number, endLine = line): string {
  const plain = RENDERED.test(path) ? '?plain=1' : '';
  const lines = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
  return `${context.serverUrl}/${context.repository}/blob/${context.headSha}/${encodePath(path)}${plain}${lines}`;
}

/** [`path:line`](permalink); without a context only the code span. */
export function fileLink(context: CommentContext | null, path: string, line: number, endLine = line): string {
  const label = code(`${path}:${line}`);
  return context ? `[${label}](${permalink(context, path, line, endLine)})` : label;
}

/** [`:line`](permalink), for further lines of a file that was just named. */
export function lineLink(context: CommentContext | null, path: string, line: number): string {
  const label = code(`:${line}`);
  return context ? `[${label}](${permalink(context, path, line)})` : label;
}
