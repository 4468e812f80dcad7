// A log as a stream of bytes in; its line count and its telling lines with their surroundings out, in bounded memory.

import { ERROR_SIGN, EXIT_SIGN } from '../failure-signs';
import { shapeOf } from '../line-shape';
import { signMemory } from '../sign-memory';
import { cleanLine, stepNamedBy } from './clean-line';
import type { Log } from './log';
import { splitLines } from './split-lines';

/** Characters of text kept; logs below that are kept whole. */
const KEPT_CHARACTERS = 10_000_000;
const BLOCK_LINES = 256;
/** The beginning says what ran, the end how it ended. */
const HEAD_BLOCKS = 8;
const TAIL_BLOCKS = 40;

const TELLING = ERROR_SIGN | EXIT_SIGN;
/** A line that was said this often, but for its numbers, is how the tool talks. */
const OFTEN = 200;

interface Block {
  firstLine: number;
  texts: string[];
  characters: number;
  /** Lines that look like failure; null until somebody needs to know. */
  interest: number | null;
}

/** `isKnown`: the line also stands in a passing log, so it tells nothing. */
export async function readLog(
  chunks: AsyncIterable<Uint8Array>,
  isKnown: (text: string) => boolean = () => false,
): Promise<Log> {
  const blocks: Block[] = [];
  const steps: { line: number; job: string; step: string }[] = [];
  let open: Block = newBlock(1);
  let characters = 0;
  let isHuge = false;
  let lineCount = 0;
  const signsOf = signMemory();
  const isRare = rarity();
  const interestOf = (block: Block): number => {
    block.interest ??= block.texts.filter(
      (text) => (signsOf(text) & TELLING) !== 0 && isRare(text) && !isKnown(text),
    ).length;
    return block.interest;
  };
  for await (const batch of splitLines(chunks)) {
    for (const raw of batch) {
      lineCount++;
      const named = stepNamedBy(raw);
      const last = steps.at(-1);
      if (named && (last?.step !== named.step || last.job !== named.job)) steps.push({ line: lineCount, ...named });
      const text = cleanLine(raw);
      open.texts.push(text);
      open.characters += text.length;
      if (open.texts.length < BLOCK_LINES && open.characters < KEPT_CHARACTERS / 100) continue;
      blocks.push(open);
      characters += open.characters;
      open = newBlock(lineCount + 1);
      if (characters > KEPT_CHARACTERS) {
        characters = dropDullBlocks(blocks, characters, interestOf);
        isHuge = true;
      } else if (isHuge) characters -= forgetOldBlock(blocks, interestOf);
    }
  }
  blocks.push(open);
  return assemble(blocks, steps, lineCount);
}

function rarity(): (text: string) => boolean {
  const counts = new Map<number, number>();
  return (text) => {
    const shape = shapeOf(text);
    const count = (counts.get(shape) ?? 0) + 1;
    if (count > 1 || counts.size < 200_000) counts.set(shape, count);
    return count <= OFTEN;
  };
}

function newBlock(firstLine: number): Block {
  return { firstLine, texts: [], characters: 0, interest: null };
}

/** Drops the text of blocks without signs of failure first, then those late in the middle; returns what is left. */
function dropDullBlocks(blocks: Block[], characters: number, interestOf: (block: Block) => number): number {
  const target = KEPT_CHARACTERS * 0.6;
  const middle = blocks.map((_, index) => index).slice(HEAD_BLOCKS, -TAIL_BLOCKS);
  const isDull = (index: number): boolean => blocks[index] === undefined || interestOf(blocks[index]!) === 0;
  const beside = (index: number): boolean => !isDull(index - 1) || !isDull(index + 1);
  const order = [
    ...middle.filter((index) => isDull(index) && !beside(index)),
    ...middle.filter((index) => isDull(index) && beside(index)),
    ...middle.filter((index) => !isDull(index)).reverse(),
  ];
  const dropped = new Set<number>();
  let left = characters;
  for (const index of order) {
    if (left <= target) break;
    left -= blocks[index]!.characters;
    dropped.add(index);
  }
  const kept = blocks.filter((_, index) => !dropped.has(index));
  blocks.splice(0, blocks.length, ...kept);
  return left;
}

/** In a huge log a dull block goes as soon as it is no longer near the end: kept text would only become garbage later. */
function forgetOldBlock(blocks: Block[], interestOf: (block: Block) => number): number {
  const index = blocks.length - TAIL_BLOCKS - 2;
  if (index < HEAD_BLOCKS) return 0;
  const around = blocks.slice(index - 1, index + 2);
  if (around.some((block) => interestOf(block) > 0)) return 0;
  const [gone] = blocks.splice(index, 1);
  return gone?.characters ?? 0;
}

function assemble(
  blocks: readonly Block[],
  steps: readonly { line: number; job: string; step: string }[],
  lineCount: number,
): Log {
  const numbers: number[] = [];
  const texts: string[] = [];
  for (const block of blocks) {
    for (const [offset, text] of block.texts.entries()) {
      numbers.push(block.firstLine + offset);
      texts.push(text);
    }
  }
  let at = 0;
  const placed = steps.map(({ line, job, step }) => {
    while (at < numbers.length && numbers[at]! < line) at++;
    return { at, job, step };
  });
  return { lineCount, numbers, texts, steps: placed };
}
