// The text of a registry in, the same with one more entry out.

/** `no-removed-column` → `noRemovedColumn`. */
export function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Puts the import where the others of its kind (`./…`) are, in alphabetical order. */
export function addImport(text: string, name: string, from: string): string {
  const line = `import { ${name} } from '${from}';`;
  const lines = text.split('\n');
  const imports = lines.flatMap((other, index) => (/^import \{ \w+ \} from '\.\//.test(other) ? [index] : []));
  const next = imports.find((index) => lines[index]! > line);
  const last = imports.at(-1);
  lines.splice(next ?? (last === undefined ? 0 : last + 1), 0, line);
  return lines.join('\n');
}

/** Puts the name before the first entry that `comesAfter` accepts, else at the end of the list. */
export function addEntry(text: string, name: string, comesAfter: (entry: string) => boolean): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => /^export const \w+: readonly \w+\[\] = \[$/.test(line));
  if (start < 0) throw new Error('the registry has no list that an entry could be added to');
  let at = start + 1;
  while (!lines[at]!.startsWith(']') && !comesAfter(lines[at]!.trim().replace(/,$/, ''))) at += 1;
  lines.splice(at, 0, `  ${name},`);
  return lines.join('\n');
}
