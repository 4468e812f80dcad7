// The parser's JSON tree (serde output of sqlparser-rs), read through narrow accessors; what is not there is null or empty.

export type Ast = null | undefined | string | number | boolean | bigint | Ast[] | { [key: string]: Ast };

export function field(node: Ast, key: string): Ast {
  if (node === null || typeof node !== 'object' || Array.isArray(node)) return null;
  return node[key] ?? null;
}

export function list(node: Ast): Ast[] {
  return Array.isArray(node) ? node : [];
}

export function text(node: Ast): string {
  return typeof node === 'string' ? node : '';
}

export function flag(node: Ast, key: string): boolean {
  return field(node, key) === true;
}

/** A Rust enum: `"Wildcard"` → ['Wildcard', null], `{ Nested: x }` → ['Nested', x]. */
export function variant(node: Ast): [name: string, payload: Ast] {
  if (typeof node === 'string') return [node, null];
  if (node === null || typeof node !== 'object' || Array.isArray(node)) return ['', null];
  const keys = Object.keys(node);
  const key = keys[0];
  return keys.length === 1 && key !== undefined ? [key, node[key]] : ['', null];
}
