// A review in, its verdict out as a word, a tone and what it counts.

import type { Review } from '../../model/finding';
import { splitByWeight } from '../group-findings';
import type { VerdictWords } from './page-data';

export function verdictWords(review: Review, accepted: boolean): VerdictWords {
  const unread = new Set(review.problems.map((problem) => problem.path)).size;
  const { broken, possible } = splitByWeight(review);
  if (review.stats.nodes === 0 && review.findings.length === 0) {
    const detail =
      unread > 0 ? `${count(unread, 'file was', 'files were')} not understood.` : 'No database schema was found.';
    return { word: 'Nothing to judge', detail, tone: 'unsure' };
  }
  const files = new Set(broken.map((finding) => finding.path)).size;
  const breaks = `${count(broken.length, 'place breaks', 'places break')} in ${count(files, 'file', 'files')}.`;
  if (review.verdict === 'unsafe') {
    return { word: accepted ? 'Unsafe, but accepted' : 'Unsafe', detail: breaks, tone: accepted ? 'warn' : 'bad' };
  }
  if (review.verdict === 'unknown') {
    const files = `${count(unread, 'file was', 'files were')} not understood.`;
    return { word: 'Not sure', detail: broken.length > 0 ? `${breaks} ${files}` : files, tone: 'unsure' };
  }
  if (broken.length > 0) return { word: 'Safe, with remarks', detail: breaks, tone: 'warn' };
  const rest = possible.length > 0 ? ` ${count(possible.length, 'place', 'places')} to look at.` : '';
  return { word: 'Safe', detail: `Nothing breaks.${rest}`, tone: 'good' };
}

export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}
