// Messages of all files in; what is answered and what is sent, each with the text of its pattern, as routes and calls out.

import type { FileFacts } from '../../model/facts';
import type { ClientCallFact, ImportedFrom, RouteFact } from '../../model/http';
import type { MessageCallFact, MessageHandlerFact, WrittenPattern } from '../../model/message';
import type { ServedRoute } from './answered-routes';
import type { Asked } from './asked-routes';
import type { HttpIndex } from './http-index';
import type { ModuleIndex } from './module-index';
import { isWildcard } from './topic';

/** Constants that hold constants. */
const DEEPEST = 6;
/** Of one pattern: constants may name each other many times over. */
const MOST_PARTS = 1000;

export interface MessageRoutes {
  served: ServedRoute[];
  asked: Asked[];
  /** What some handlers answer cannot be read: it may be anything. */
  open: boolean;
}

export function messageRoutes(facts: readonly FileFacts[], modules: ModuleIndex, index: HttpIndex): MessageRoutes {
  const textOf = patternReader(facts, modules);
  const found: MessageRoutes = { served: [], asked: [], open: false };
  for (const { path: file, facts: own } of facts) {
    for (const fact of own) {
      if (fact.kind !== 'message-handler' && fact.kind !== 'message-call') continue;
      const text = fact.pattern && textOf(file, fact.pattern);
      if (text === null) found.open ||= fact.kind === 'message-handler';
      else if (fact.kind === 'message-handler') found.served.push(servedBy(fact, file, text, index));
      else found.asked.push(askedBy(fact, file, text));
    }
  }
  return found;
}

function servedBy(fact: MessageHandlerFact, file: string, text: string, index: HttpIndex): ServedRoute {
  const path = [isWildcard(text) ? { name: text } : text];
  const { style, range, handler, responseType, bodyType } = fact;
  const route: RouteFact = {
    ...{ kind: 'route', framework: 'nestjs', method: style, path, owner: null, range, handler, version: null },
    ...{ responseType, bodyType, queryType: null, responseFields: [] },
  };
  return { fact: route, file, server: index.packageOf(file), method: style, path, floating: false };
}

function askedBy(fact: MessageCallFact, file: string, text: string): Asked {
  const { style, range, responseType, bodyFields } = fact;
  const path = [text];
  const call: ClientCallFact = {
    ...{ kind: 'client-call', library: 'nestjs', client: null, from: null, lead: null, method: style, path },
    ...{ external: false, open: false, range, within: null, responseType, readFields: [], bodyFields },
  };
  return { call, file, method: style, path, open: false, guessed: false };
}

// ---------------------------------------------------------------- constants

/** null where a constant on the way is not known. */
function patternReader(
  facts: readonly FileFacts[],
  modules: ModuleIndex,
): (path: string, pattern: WrittenPattern) => string | null {
  const constants = new Map<string, { path: string; pattern: WrittenPattern } | null>();
  for (const { path, facts: own } of facts) {
    for (const fact of own) {
      if (fact.kind !== 'message-pattern') continue;
      const key = `${path}\0${fact.name}`;
      // Two of a name may mean either.
      constants.set(key, constants.has(key) ? null : { path, pattern: fact.pattern });
    }
  }
  return (path, pattern) => {
    const value = writtenOut(path, pattern, 0, { parts: 0 });
    return value === null || typeof value === 'string' ? value : JSON.stringify(value);
  };

  function writtenOut(
    path: string,
    pattern: WrittenPattern,
    depth: number,
    work: { parts: number },
  ): PatternValue | null {
    if (depth > DEEPEST || work.parts++ > MOST_PARTS) return null;
    if (pattern.kind === 'text') return pattern.text;
    if (pattern.kind === 'name') {
      const constant = constants.get(keyOf(path, pattern.name, pattern.from)) ?? null;
      return constant && writtenOut(constant.path, constant.pattern, depth + 1, work);
    }
    const value: { [key: string]: PatternValue } = Object.create(null);
    const sorted = [...pattern.entries].sort((a, b) => (a.key < b.key ? -1 : 1));
    for (const entry of sorted) {
      const inner = writtenOut(path, entry.value, depth + 1, work);
      if (inner === null) return null;
      value[entry.key] = inner;
    }
    return value;
  }

  function keyOf(path: string, name: string, from: ImportedFrom | null): string {
    if (!from) return `${path}\0${name}`;
    const to = modules.resolveImport(path, from.specifier);
    if (to === null) return '';
    const [, ...members] = name.split('.');
    const exported = from.name === '*' ? (members.shift() ?? '') : from.name;
    const origin = modules.resolveExport(to, exported);
    return `${origin?.path ?? to}\0${[origin?.name ?? exported, ...members].join('.')}`;
  }
}

type PatternValue = string | { [key: string]: PatternValue };
