// Sections of a text in, the text that fits a limit out: the least important parts go first, and it says how many.

export interface Section {
  /** Where the section stands in the text comes from the array; this says who keeps its place: 1 is kept longest. */
  importance: number;
  head: string;
  items: string[];
  /** Closes the section: `</details>`. */
  tail?: string;
  /** Said in place of what is left out. */
  more?: (left: number) => string;
  /** Put between items. */
  separator?: string;
}

/** Longest line that `more` may give; kept free for every section so that it can always speak. */
const MORE = 320;

export function fitSections(sections: readonly Section[], limit: number): { text: string; left: Section[] } {
  const kept = new Map<Section, number>();
  let free = limit;
  for (const section of [...sections].sort((a, b) => a.importance - b.importance)) {
    const frame = section.head.length + (section.tail?.length ?? 0) + 4;
    const separator = section.separator ?? '\n';
    if (section.items.length === 0) {
      if (frame > free) continue;
      free -= frame;
      kept.set(section, 0);
      continue;
    }
    let count = 0;
    let used = frame;
    for (const item of section.items) {
      const reserve = count + 1 < section.items.length ? MORE : 0;
      if (used + item.length + separator.length + reserve > free) break;
      used += item.length + separator.length;
      count += 1;
    }
    const notice = count < section.items.length ? (section.more?.(section.items.length - count) ?? '') : '';
    if (count === 0 && (notice === '' || frame + notice.length + separator.length > free)) continue;
    if (notice !== '') used += notice.length + separator.length;
    free -= used;
    kept.set(section, count);
  }
  const written = sections.filter((section) => kept.has(section));
  return {
    text: written.map((section) => write(section, kept.get(section)!)).join('\n\n'),
    left: sections.filter((section) => !kept.has(section)),
  };
}

function write(section: Section, count: number): string {
  const left = section.items.length - count;
  const body = section.items.slice(0, count);
  if (left > 0 && section.more) body.push(section.more(left));
  return [section.head, body.join(section.separator ?? '\n'), section.tail ?? '']
    .filter((part) => part !== '')
    .join('\n\n');
}
