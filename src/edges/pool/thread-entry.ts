// The folder of a program's entry in; the file that the extracting thread starts from out: beside the bundle or the sources.

import { existsSync } from 'node:fs';
import { join } from 'node:path';

export function threadEntry(here: string): string {
  const places = [
    join(here, 'extract-worker.js'),
    join(here, 'extract-worker.ts'),
    join(here, '..', 'extract-worker.ts'),
  ];
  return places.find((place) => existsSync(place)) ?? places[0]!;
}
