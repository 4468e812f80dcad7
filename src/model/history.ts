// The migrations of one database, in the order in which its tool applies them.

import type { Dialect } from './dialect';
import type { Problem } from './problem';

export interface MigrationStep {
  /** The file (and change set inside it, where a file holds many). */
  path: string;
  changeSet: string | null;
  /** As the tool compares it: `20240101120000`, `1.2`, `V3`; null for repeatable scripts and dumps. */
  version: string | null;
  kind: 'versioned' | 'repeatable' | 'baseline' | 'dump' | 'seed';
  /** Schema that unqualified names are created in, when the folder or tool says so (Flyway folders per schema). */
  defaultSchema: string | null;
}

export interface MigrationHistory {
  /** Stable name of the database: the settings' name or the project folder; `.` for the only one at the root. */
  database: string;
  /** Stack that found it: `flyway`, `prisma`, … */
  style: string;
  /** Folder that holds the migrations. */
  root: string;
  dialect: Dialect;
  steps: MigrationStep[];
  /** true: it starts on tables that none of its steps makes, so others than those known may exist. */
  partial?: boolean;
  problems: Problem[];
}
