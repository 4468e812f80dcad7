// The failure causes, sorted by hand: the first that fits a line wins, so what is special stands before what is general.

import type { FailureCause } from './cause';
import { actionNotFound } from './action-not-found';
import { budgetExceeded } from './budget-exceeded';
import { cacheOrArtifact } from './cache-or-artifact';
import { certificate } from './certificate';
import { checkoutFailed } from './checkout-failed';
import { commandNotFound } from './command-not-found';
import { connectionLost } from './connection-lost';
import { connectionRefused } from './connection-refused';
import { containerUnhealthy } from './container-unhealthy';
import { coverageTooLow } from './coverage-too-low';
import { crash } from './crash';
import { databaseLogin } from './database-login';
import { dbtError } from './dbt-error';
import { dbtTestFailed } from './dbt-test-failed';
import { dockerInstruction } from './docker-instruction';
import { downloadNotFound } from './download-not-found';
import { dubiousOwnership } from './dubious-ownership';
import { failedNeeds } from './failed-needs';
import { fileNotFound } from './file-not-found';
import { filePermission } from './file-permission';
import { generatedFilesStale } from './generated-files-stale';
import { hostKeyOrSsh } from './host-key-or-ssh';
import { integrityMismatch } from './integrity-mismatch';
import { jobCancelled } from './job-cancelled';
import { jobTimeout } from './job-timeout';
import { kubernetesError } from './kubernetes-error';
import { lockfileDrift } from './lockfile-drift';
import { mergeConflict } from './merge-conflict';
import { missingScript } from './missing-script';
import { moduleNotFound } from './module-not-found';
import { nameResolution } from './name-resolution';
import { noTestsFound } from './no-tests-found';
import { notFormatted } from './not-formatted';
import { outOfDisk } from './out-of-disk';
import { outOfMemory } from './out-of-memory';
import { portInUse } from './port-in-use';
import { rateLimited } from './rate-limited';
import { registryDeniesAccess } from './registry-denies-access';
import { runnerLost } from './runner-lost';
import { runtimeVersion } from './runtime-version';
import { schemaMismatch } from './schema-mismatch';
import { secretMissing } from './secret-missing';
import { serviceUnavailable } from './service-unavailable';
import { sqlRefused } from './sql-refused';
import { terraformError } from './terraform-error';
import { tokenLacksPermission } from './token-lacks-permission';
import { versionConflict } from './version-conflict';
import { vulnerabilityFound } from './vulnerability-found';
import { workflowSyntax } from './workflow-syntax';

export const failureCauses: readonly FailureCause[] = [
  workflowSyntax,
  actionNotFound,
  failedNeeds,
  tokenLacksPermission,
  secretMissing,
  databaseLogin,
  registryDeniesAccess,
  hostKeyOrSsh,
  filePermission,
  runnerLost,
  jobCancelled,
  jobTimeout,
  cacheOrArtifact,
  dubiousOwnership,
  outOfDisk,
  outOfMemory,
  crash,
  rateLimited,
  serviceUnavailable,
  nameResolution,
  connectionRefused,
  connectionLost,
  certificate,
  downloadNotFound,
  lockfileDrift,
  versionConflict,
  runtimeVersion,
  integrityMismatch,
  moduleNotFound,
  commandNotFound,
  missingScript,
  fileNotFound,
  notFormatted,
  generatedFilesStale,
  coverageTooLow,
  budgetExceeded,
  vulnerabilityFound,
  dockerInstruction,
  containerUnhealthy,
  portInUse,
  terraformError,
  kubernetesError,
  schemaMismatch,
  sqlRefused,
  dbtError,
  dbtTestFailed,
  noTestsFound,
  mergeConflict,
  checkoutFailed,
];
