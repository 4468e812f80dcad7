// All rules, one line each, in alphabetical order. The conformity test holds this list to the folder.

import { noBrokenComponentProp } from './no-broken-component-prop';
import { noBrokenDbtContract } from './no-broken-dbt-contract';
import { noBrokenDbtUpstream } from './no-broken-dbt-upstream';
import { noChangedDefaultInUse } from './no-changed-default-in-use';
import { noCircularModule } from './no-circular-module';
import { noDanglingForeignKey } from './no-dangling-foreign-key';
import { noDriftedEntity } from './no-drifted-entity';
import { noDriftedSourceColumn } from './no-drifted-source-column';
import { noIncompatibleColumnType } from './no-incompatible-column-type';
import { noMigrationOutOfOrder } from './no-migration-out-of-order';
import { noNewImportCycle } from './no-new-import-cycle';
import { noOmittedRequiredColumn } from './no-omitted-required-column';
import { noOmittedRequiredField } from './no-omitted-required-field';
import { noRemovedColumnInUse } from './no-removed-column-in-use';
import { noRemovedDbtModelInUse } from './no-removed-dbt-model-in-use';
import { noRemovedEnumValueInUse } from './no-removed-enum-value-in-use';
import { noRemovedExportInUse } from './no-removed-export-in-use';
import { noRemovedFunctionInUse } from './no-removed-function-in-use';
import { noRemovedPropertyInUse } from './no-removed-property-in-use';
import { noRemovedRouteInUse } from './no-removed-route-in-use';
import { noRemovedTableInUse } from './no-removed-table-in-use';
import { noRenamedColumnInUse } from './no-renamed-column-in-use';
import { noRenamedTableInUse } from './no-renamed-table-in-use';
import { noReshapedDbtExposure } from './no-reshaped-dbt-exposure';
import { noRetypedPropertyInUse } from './no-retyped-property-in-use';
import { noStaleDbtColumn } from './no-stale-dbt-column';
import { noUnapplicableMigration } from './no-unapplicable-migration';
import { noUnavailableProvider } from './no-unavailable-provider';
import { noUndeclaredEnvKey } from './no-undeclared-env-key';
import { noUnresolvedDbtReference } from './no-unresolved-dbt-reference';
import { noUnresolvedImport } from './no-unresolved-import';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [
  noBrokenComponentProp,
  noBrokenDbtContract,
  noBrokenDbtUpstream,
  noChangedDefaultInUse,
  noCircularModule,
  noDanglingForeignKey,
  noDriftedEntity,
  noDriftedSourceColumn,
  noIncompatibleColumnType,
  noMigrationOutOfOrder,
  noNewImportCycle,
  noOmittedRequiredColumn,
  noOmittedRequiredField,
  noRemovedColumnInUse,
  noRemovedDbtModelInUse,
  noRemovedEnumValueInUse,
  noRemovedExportInUse,
  noRemovedFunctionInUse,
  noRemovedPropertyInUse,
  noRemovedRouteInUse,
  noRemovedTableInUse,
  noRenamedColumnInUse,
  noRenamedTableInUse,
  noReshapedDbtExposure,
  noRetypedPropertyInUse,
  noStaleDbtColumn,
  noUnapplicableMigration,
  noUnavailableProvider,
  noUndeclaredEnvKey,
  noUnresolvedDbtReference,
  noUnresolvedImport,
];
