// Chunks of bytes in any of a log's encodings in, its lines in batches out; a line ends at `\n`, `\r\n` or a lone `\r`.

/** A longer line is cut here and ends in `…`: nobody reads further, and one line must not cost all memory. */
export const LONGEST_LINE = 16_384;

const LINE_END = /\r\n|\n|\r/;

export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  let decoder: TextDecoder | null = null;
  let head = new Uint8Array(0);
  const lines = lineCutter();
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (decoder === null) {
      head = joined(head, chunk);
      if (head.length < 3) continue;
      decoder = decoderFor(head);
      bytes = head;
    }
    yield lines.take(decoder.decode(bytes, { stream: true }));
  }
  decoder ??= decoderFor(head);
  yield lines.take(decoder.decode(head.length < 3 ? head : new Uint8Array(0)));
  yield lines.end();
}

/** Texts in, the lines that are complete so far out; the rest waits for the next text. */
function lineCutter(): { take(text: string): string[]; end(): string[] } {
  let rest = '';
  let cut = false;
  /** A `\r` at the end of a text may be half of a `\r\n`. */
  let held = false;
  const finish = (line: string): string => {
    const marked = cut || line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
    cut = false;
    return marked;
  };
  return {
    take(text) {
      if (text === '') return [];
      let body = held ? `\r${text}` : text;
      held = body.endsWith('\r');
      if (held) body = body.slice(0, -1);
      const parts = body.includes('\r') ? body.split(LINE_END) : body.split('\n');
      parts[0] = rest + parts[0]!;
      rest = parts.pop()!;
      const done = parts.map(finish);
      if (rest.length > LONGEST_LINE) {
        rest = rest.slice(0, LONGEST_LINE);
        cut = true;
      }
      return done;
    },
    end: () => (rest === '' && !held && !cut ? [] : [finish(rest)]),
  };
}

function decoderFor(head: Uint8Array): TextDecoder {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le', { ignoreBOM: true });
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be', { ignoreBOM: true });
  return new TextDecoder('utf-8', { ignoreBOM: true });
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
