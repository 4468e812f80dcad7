// Asset ids in, the short names that people use out: `table:public.users` is `users`.

/** Schemas that nobody writes because unqualified names live there. */
const SILENT_SCHEMA = /^(?:([^/]*\/))?(?:public|dbo|main|PUBLIC)\.(?=.)/;

/** Declared in a file, with `#NAME` behind its path. */
const DECLARED: ReadonlySet<string> = new Set(['entity', 'type', 'component', 'provider', 'module']);

/** `table:public.users` with column `email`: `users.email`. Files keep their path, types of code lose it. */
export function assetName(asset: string, column: string | null = null): string {
  const kind = assetKind(asset);
  const rest = kind === '' ? asset : asset.slice(kind.length + 1);
  const isCode = DECLARED.has(kind);
  const name = isCode ? rest.slice(rest.lastIndexOf('#') + 1) : isFile(kind) ? rest : rest.replace(SILENT_SCHEMA, '$1');
  return column === null || column === '' ? name : `${name}.${column}`;
}

/** `table`, `view`, …, `dbt-model` of `dbt:model.stg_users`; empty when the id has no kind. */
export function assetKind(asset: string): string {
  const dbt = /^dbt:([a-z][a-z-]*)\./.exec(asset);
  if (dbt) return `dbt-${dbt[1]}`;
  return /^[a-z][a-z-]*(?=:)/.exec(asset)?.[0] ?? '';
}

export function isFile(kind: string): boolean {
  return kind === 'migration' || kind === 'sql-file' || kind === 'sql' || kind === 'code';
}
