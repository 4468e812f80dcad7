// A narrow, typed view of the JSON tree that the parser gives: every reader asks through these questions.

export type PgNode = { readonly [key: string]: unknown };

/** `{"SelectStmt": {…}}` taken apart. An absent node has the tag ''. */
export interface Tagged {
  tag: string;
  node: PgNode;
}

export const NOTHING: Tagged = { tag: '', node: {} };

export function isNode(value: unknown): value is PgNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function untag(value: unknown): Tagged {
  if (!isNode(value)) return NOTHING;
  for (const tag in value) {
    const node = value[tag];
    return isNode(node) ? { tag, node } : NOTHING;
  }
  return NOTHING;
}

/** A tagged child: `{"whereClause": {"A_Expr": {…}}}`. */
export function tagged(node: PgNode, key: string): Tagged {
  return untag(node[key]);
}

/** A child whose type the grammar fixes, so that it carries no tag: `relation`, `typeName`, `larg`. */
export function child(node: PgNode, key: string): PgNode | null {
  const value = node[key];
  return isNode(value) ? value : null;
}

export function list(node: PgNode, key: string): Tagged[] {
  const value = node[key];
  return Array.isArray(value) ? value.map(untag) : [];
}

export function text(node: PgNode, key: string): string {
  const value = node[key];
  return typeof value === 'string' ? value : '';
}

/** Numbers that are 0 are left out of the tree. */
export function number(node: PgNode, key: string): number {
  const value = node[key];
  return typeof value === 'number' ? value : 0;
}

export function flag(node: PgNode, key: string): boolean {
  return node[key] === true;
}

export function stringOf(item: Tagged): string {
  return item.tag === 'String' ? text(item.node, 'sval') : '';
}

export function strings(node: PgNode, key: string): string[] {
  return list(node, key)
    .filter((item) => item.tag === 'String')
    .map(stringOf);
}

export function items(item: Tagged): Tagged[] {
  return item.tag === 'List' ? list(item.node, 'items') : [item];
}
