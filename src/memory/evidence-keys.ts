// What two failures can share, written as keys that an index finds: signatures, the test, the places.

import type { IncidentEvent } from '../model/memory';

/** Places that very many failures name tell little; more are not looked for. */
const MOST_PATHS = 40;

export function exactKey(signature: string): string {
  return `exact:${signature}`;
}

export function templateKey(signature: string): string {
  return `template:${signature}`;
}

export function testKey(test: string): string {
  return `test:${test.slice(0, 300)}`;
}

export function pathKey(path: string): string {
  return `path:${path.slice(0, 300)}`;
}

export function keysOfIncident({ exact, template, test, paths }: IncidentEvent): string[] {
  return [
    ...new Set([
      ...exact.map(exactKey),
      ...(template === '' ? [] : [templateKey(template)]),
      ...(test === null ? [] : [testKey(test)]),
      ...paths.slice(0, MOST_PATHS).map(pathKey),
    ]),
  ];
}

export function wordsOfIncident({ text, test, tool, paths }: IncidentEvent): string {
  return [text, test ?? '', tool ?? '', ...paths.slice(0, MOST_PATHS)].join('\n').slice(0, 8000);
}
