// All paths of a tree in; the settings files that may name a database out.

import { baseName, isForeign } from '../syntax/tree-places';

const NAMES =
  /^(?:migration_lock\.toml|.+\.prisma|_journal\.json|drizzle\.config\.\w+|profiles\.ya?ml|dbt_project\.ya?ml|sqlc\.(?:ya?ml|json)|(?:docker-)?compose[\w.-]*\.ya?ml|package\.json|go\.mod|Cargo\.toml|Gemfile|requirements[\w.-]*\.txt|pyproject\.toml|Pipfile|composer\.json|pom\.xml|[\w-]+\.gradle(?:\.kts)?|application(?:-(?:prod|production))?\.(?:ya?ml|properties)|\.env\.(?:example|sample|template|dist|defaults?)|env\.example|database\.yml|sqitch\.conf|flyway\.(?:conf|toml)|liquibase\.properties|wrangler\.(?:toml|jsonc?)|atlas\.hcl|dbconfig\.ya?ml)$/i;

/** What is not under a folder of dependencies and has a telling name. */
export function hintPaths(paths: readonly string[]): string[] {
  return paths.filter((path) => NAMES.test(baseName(path)) && !isForeign(path));
}
