// dbt projects: models, sources, seeds, snapshots, tests, macros and what is shown from them.

import type { Stack } from '../stack';
import { claimDbt, dbtSupports } from './claims';
import { extractDbt } from './extract';

export const dbt: Stack = {
  id: 'dbt',
  title: 'dbt projects',
  version: 7,
  claims: claimDbt,
  supports: dbtSupports,
  extract: extractDbt,
};
