// A zip archive as a stream in; its wanted files in memory out. Bombs cost no more than the caps: of archive, file and ratio.

import { Unzip, UnzipInflate } from 'fflate';

export interface ArchivedFile {
  /** As the archive says; never used as a path on disk. */
  name: string;
  bytes: Uint8Array;
}

export interface Unzipped {
  files: ArchivedFile[];
  /** Why something was left out; empty when all wanted files are here. */
  left: string[];
}

export interface UnzipCaps {
  /** Bytes of the archive itself. */
  archive: number;
  files: number;
  /** Bytes of one file, unpacked. */
  file: number;
  /** Bytes of all wanted files, unpacked. */
  total: number;
  /** Unpacked bytes for each packed one, from the first megabyte on. */
  ratio: number;
}

export const CAPS: UnzipCaps = {
  archive: 30 * 1024 * 1024,
  files: 200,
  file: 20 * 1024 * 1024,
  total: 60 * 1024 * 1024,
  ratio: 200,
};
const RATIO_FROM = 1024 * 1024;
/** Inflated in small steps, so that a cap stops a bomb early. */
const STEP = 16 * 1024;

export async function unzipCapped(
  chunks: AsyncIterable<Uint8Array>,
  isWanted: (name: string) => boolean,
  caps: UnzipCaps = CAPS,
): Promise<Unzipped> {
  const files: ArchivedFile[] = [];
  const left: string[] = [];
  let packed = 0;
  let total = 0;
  let isFull = false;
  const unzip = new Unzip((entry) => {
    if (isFull || entry.name.endsWith('/') || !isWanted(entry.name)) return;
    if (files.length >= caps.files) {
      isFull = true;
      left.push(`only the first ${caps.files} files are read`);
      return;
    }
    const parts: Uint8Array[] = [];
    let size = 0;
    entry.ondata = (error, data, isLast) => {
      if (error) {
        left.push(`${entry.name}: ${error.message}`);
        return;
      }
      size += data.length;
      total += data.length;
      const isBomb = total > RATIO_FROM && total > packed * caps.ratio;
      if (size > caps.file || total > caps.total || isBomb) {
        left.push(`${entry.name}: too large when unpacked`);
        isFull = true;
        entry.terminate();
        return;
      }
      parts.push(data);
      if (isLast) files.push({ name: entry.name, bytes: joined(parts, size) });
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length && !isFull; at += STEP) {
        const part = chunk.subarray(at, at + STEP);
        packed += part.length;
        if (packed > caps.archive) {
          left.push('the archive is too large');
          isFull = true;
          break;
        }
        unzip.push(part, false);
      }
      if (isFull) break;
    }
    if (!isFull) unzip.push(new Uint8Array(0), true);
  } catch (error) {
    left.push(`not a readable archive: ${error instanceof Error ? error.message : String(error)}`);
  }
  return { files, left };
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
