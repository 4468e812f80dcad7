// Liquibase: XML, YAML, JSON and formatted SQL changelogs, in the order of their includes.

import type { Stack } from '../stack';
import { arrange } from './arrange';
import { claims } from './claims';
import { extract } from './extract';

export const liquibase: Stack = {
  id: 'liquibase',
  title: 'Liquibase',
  version: 2,
  claims,
  extract,
  arrange,
};
