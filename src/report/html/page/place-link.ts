// A file and a line in, their name out: a link to exactly that line where the page knows where the files lie.

import { encodePath } from '../../escape-markdown';
import { link } from './element';

/** Rendered pages hide the lines of these files; `?plain=1` shows the source. */
const RENDERED = /\.(?:md|markdown|mdx|rst|adoc|asciidoc|ipynb|csv|tsv|svg|org)$/i;

export function placeLink(blobUrl: string | null, path: string, line: number): HTMLElement {
  const plain = RENDERED.test(path) ? '?plain=1' : '';
  const url = blobUrl === null || path === '.' ? null : `${blobUrl}${encodePath(path)}${plain}#L${line}`;
  return link(url, { class: 'place' }, path === '.' ? path : `${path}:${line}`);
}
