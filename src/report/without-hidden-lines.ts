// Markdown with quoted words of strangers in; the same out, in which nothing begins an HTML comment, not even in code:
// later runs read hidden lines of this product's own comments, and only the product may write them.

export function withoutHiddenLines(markdown: string): string {
  return markdown.replaceAll('<!--', '<!\u200b--');
}
