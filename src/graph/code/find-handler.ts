// Handlers of all files in; the one that a route names, wherever it is declared, out.

import type { FileFacts } from '../../model/facts';
import type { HandlerFact, ImportedFrom } from '../../model/http';
import type { NameFollower } from './follow-name';

export interface FoundHandler {
  file: string;
  fact: HandlerFact;
}

export type HandlerFinder = (file: string, name: string, from: ImportedFrom | null) => FoundHandler | null;

export function handlerFinder(facts: readonly FileFacts[], follow: NameFollower): HandlerFinder {
  const handlers = new Map<string, FoundHandler>();
  for (const { path, facts: own } of facts) {
    for (const fact of own)
      if (fact.kind === 'http-handler') handlers.set(`${path}\0${fact.name}`, { file: path, fact });
  }
  return (file, name, from) => {
    const at = follow(file, name, from, (one) => handlers.has(`${one.path}\0${one.name}`));
    return at ? (handlers.get(`${at.path}\0${at.name}`) ?? null) : null;
  };
}
