// All rules, one line each, in alphabetical order. The conformity test holds this list to the folder.

import { noChangedDefaultInUse } from './no-changed-default-in-use';
import { noDanglingForeignKey } from './no-dangling-foreign-key';
import { noIncompatibleColumnType } from './no-incompatible-column-type';
import { noMigrationOutOfOrder } from './no-migration-out-of-order';
import { noOmittedRequiredColumn } from './no-omitted-required-column';
import { noRemovedColumnInUse } from './no-removed-column-in-use';
import { noRemovedEnumValueInUse } from './no-removed-enum-value-in-use';
import { noRemovedFunctionInUse } from './no-removed-function-in-use';
import { noRemovedTableInUse } from './no-removed-table-in-use';
import { noRenamedColumnInUse } from './no-renamed-column-in-use';
import { noRenamedTableInUse } from './no-renamed-table-in-use';
import { noUnapplicableMigration } from './no-unapplicable-migration';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [
  noChangedDefaultInUse,
  noDanglingForeignKey,
  noIncompatibleColumnType,
  noMigrationOutOfOrder,
  noOmittedRequiredColumn,
  noRemovedColumnInUse,
  noRemovedEnumValueInUse,
  noRemovedFunctionInUse,
  noRemovedTableInUse,
  noRenamedColumnInUse,
  noRenamedTableInUse,
  noUnapplicableMigration,
];
