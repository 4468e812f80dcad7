// Nothing in; out: the commands there are, for whom, and how each is written.

import { prose } from '../../report/escape-markdown';
import type { Answer } from './command-edges';

const LINES = [
  'A command stands alone on a line of a new comment. Those that change anything need write access.',
  '- `/throughline apply FIX`: write exactly the patch that is shown under this id, as a pull request',
  '- `/throughline reject FIX reason…`: turn a fix down, and say why',
  '- `/throughline redo FIX feedback…`: another attempt at a fix, with what you say of it',
  '- `/throughline ignore PATH:LINE reason…`: accept a finding for this pull request',
  '- `/throughline rerun`: run the failed jobs of this pull request again',
  '- `/throughline explain ASSET[.COLUMN]`: what it is, who reads it, what would break',
  '- `/throughline ask QUESTION`: the same of what the question names',
  '- `/throughline help`: this',
];

export function help(): Answer {
  const text = LINES.map((line) => (line.startsWith('- ') ? `- ${prose(line.slice(2))}` : prose(line)));
  return { text: text.join('\n'), outcome: 'done' };
}
