// Facts of all files in; who uses a document through what a generator makes of it (`useOrdersQuery`, `OrdersDocument`), as
// edges from the file that imports it to the file of the document, out. Direct imports are edges of modules already.

import type { FileFacts } from '../../../model/facts';
import type { Edge } from '../../../model/graph';
import { codeId } from '../../../sql/fold/read-embedded-sql';
import type { ModuleIndex } from '../module-index';
import { edgeOf, placeOf } from './places';

const MADE =
  /^(?:use)?(\w+?)(?:(?:Lazy|Suspense)?Query|Mutation|Subscription)?(?:Document|DocumentNode|GQL|Query|Mutation|Subscription)?$/;
const LOOKS_MADE = /^use\w+(?:Query|Mutation|Subscription)$|(?:Document|DocumentNode|GQL)$/;

export function linkUsers(files: readonly FileFacts[], { modules }: ModuleIndex): Edge[] {
  const documents = new Map<string, string>();
  for (const { path, facts } of files) {
    for (const fact of facts) {
      if (fact.kind !== 'graphql-document' || fact.generated) continue;
      for (const { name } of fact.operations) if (name !== null) documents.set(plain(name), path);
    }
  }
  if (documents.size === 0) return [];
  const edges = new Map<string, Edge>();
  for (const { path, fact } of modules.values()) {
    for (const { names } of fact.imports) {
      for (const { name, at } of names) {
        if (!LOOKS_MADE.test(name)) continue;
        const document = documents.get(plain(MADE.exec(name)?.[1] ?? '')) ?? documents.get(plain(name));
        if (!document || document === path) continue;
        const edge = edgeOf(placeOf(path, at), codeId(path), codeId(document), null);
        edges.set(`${path}\0${document}`, { ...edge, clause: 'import', certainty: 'likely' });
      }
    }
  }
  return [...edges.values()];
}

/** A generator writes `getOrders` as `GetOrders`, and does not repeat `Query`. */
function plain(name: string): string {
  return name
    .replace(/_/g, '')
    .replace(/(?:Query|Mutation|Subscription)$/, '')
    .toLowerCase();
}
