// One change of one member, and what a compiler says about it.

export interface Edit {
  path: string;
  /** 1-based, columns in UTF-16 units. */
  line: number;
  column: number;
  old: string;
  new: string;
}

export interface Mutation {
  id: string;
  op: 'drop' | 'rename' | 'retype' | 'harmless';
  names: string[];
  asset: string;
  column: string;
  edits: Edit[];
  /** `PATH:FIRST-LAST`: where the member is declared. */
  decl: string[];
}

/** Of each line what it stands in (`spans`), where that is more than the line. */
export interface JudgedMutation extends Mutation {
  truth: { errors: string[]; references: string[] };
  spans: Record<string, [number, number]>;
}

export interface Truth {
  repo: string;
  commit: string;
  stack: string;
  judged: string[];
  mutations: JudgedMutation[];
}

/** A text with the edits of one path in it. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const lines = text.split('\n');
  const starts: number[] = [0];
  for (const line of lines) starts.push(starts.at(-1)! + line.length + 1);
  const placed = edits.map((edit) => ({ ...edit, at: starts[edit.line - 1]! + edit.column - 1 }));
  let changed = text;
  for (const { at, old, new: now } of placed.sort((a, b) => b.at - a.at)) {
    if (!changed.startsWith(old, at)) throw new Error(`not what was expected: ${old}`);
    changed = changed.slice(0, at) + now + changed.slice(at + old.length);
  }
  return changed;
}
