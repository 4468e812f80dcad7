// Modules and what they run of each other in; the groups that lead back to themselves, and the shortest way back, out.

/** Number of the group of each module; modules that lead to each other share one. */
export function groupsOf(imports: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const group = new Map<string, number>();
  const open: string[] = [];
  let groups = 0;
  // Tarjan's algorithm with a list instead of recursion: chains of imports are longer than the stack.
  for (const start of imports.keys()) {
    if (order.has(start)) continue;
    const work: { module: string; next: Iterator<string> }[] = [];
    const enter = (module: string) => {
      order.set(module, order.size);
      low.set(module, order.get(module)!);
      open.push(module);
      work.push({ module, next: (imports.get(module) ?? new Set<string>()).values() });
    };
    enter(start);
    while (work.length > 0) {
      const { module, next } = work[work.length - 1]!;
      const { value: target, done } = next.next();
      if (!done) {
        if (!order.has(target)) enter(target);
        else if (!group.has(target)) low.set(module, Math.min(low.get(module)!, order.get(target)!));
        continue;
      }
      work.pop();
      const parent = work[work.length - 1]?.module;
      if (parent !== undefined) low.set(parent, Math.min(low.get(parent)!, low.get(module)!));
      if (low.get(module) !== order.get(module)) continue;
      for (let member = open.pop()!; ; member = open.pop()!) {
        group.set(member, groups);
        if (member === module) break;
      }
      groups++;
    }
  }
  return group;
}

/** From `start` to `end`, both included, within one group; null when there is no way. */
export function shortestWay(
  imports: ReadonlyMap<string, ReadonlySet<string>>,
  group: ReadonlyMap<string, number>,
  start: string,
  end: string,
): string[] | null {
  const from = new Map<string, string | null>([[start, null]]);
  let edge = [start];
  while (edge.length > 0) {
    const next: string[] = [];
    for (const module of edge) {
      if (module === end) {
        const way: string[] = [];
        for (let at: string | null = end; at !== null; at = from.get(at) ?? null) way.unshift(at);
        return way;
      }
      for (const target of imports.get(module) ?? []) {
        if (from.has(target) || group.get(target) !== group.get(start)) continue;
        from.set(target, module);
        next.push(target);
      }
    }
    edge = next;
  }
  return null;
}
