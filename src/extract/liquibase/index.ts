import type { Stack } from '../stack';

export const liquibase: Stack = {
  id: 'liquibase',
  title: 'Liquibase',
  version: 1,
  claims: () => [],
  extract: async (file) => ({ path: file.path, facts: [], problems: [] }),
};
