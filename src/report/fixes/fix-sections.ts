// What a comment shows of fixes: one section each, and the hidden lines of those that are really in sight.

import type { Section } from '../fit-sections';
import type { CommentContext } from '../report-context';

export function fixSections(context: Pick<CommentContext, 'fixes'> | null, importance: number): Section[] {
  const { views, dropped } = context?.fixes ?? { views: [], dropped: '' };
  const sections = views.map(({ text }, at) => ({ importance: importance + at / 10, head: text, items: [] }));
  return dropped === '' ? sections : [...sections, { importance: importance + 4, head: dropped, items: [] }];
}

/** A fix that found no room is not carried: nobody could read what they approve. */
export function fixNotes({ fixes }: Pick<CommentContext, 'fixes'>, shown: string): string[] {
  return (fixes?.views ?? []).flatMap(({ text, note }) => (note !== null && shown.includes(text) ? [note] : []));
}
