// A type as written in; the one name that it is about out: `Order[]`, `Array<Order>` and `Order` are about `Order`.

export function namedType(written: string | null): { name: string; list: boolean } | null {
  if (written === null) return null;
  const list =
    /^(?:readonly\s+)?([A-Z_$][\w$]*)(?:\[\])+$/i.exec(written) ??
    /^(?:Array|ReadonlyArray)<\s*([A-Z_$][\w$]*)\s*>$/i.exec(written);
  if (list) return { name: list[1]!, list: true };
  return /^[A-Z_$][\w$]*$/i.test(written) ? { name: written, list: false } : null;
}
