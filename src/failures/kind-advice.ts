// A kind of failure in; whose trouble it usually is and what to do, out. For failures whose cause nobody wrote down.

import type { FailureAction, FailureKind, FailureOrigin } from '../model/failure';

export interface KindAdvice {
  origin: FailureOrigin;
  action: FailureAction;
  advice: string;
}

export const KIND_ADVICE: Record<FailureKind, KindAdvice> = {
  compile: { origin: 'change', action: 'patch', advice: 'Mend the code at the place that the compiler names.' },
  type: { origin: 'change', action: 'patch', advice: 'Mend the types at the place that the checker names.' },
  test: {
    origin: 'change',
    action: 'patch',
    advice: 'Run this test alone; mend the code, or the test if it expects the old behaviour.',
  },
  snapshot: {
    origin: 'change',
    action: 'patch',
    advice: 'Look at the difference; update the snapshot if it is wanted.',
  },
  lint: { origin: 'change', action: 'patch', advice: 'Run the linter or formatter locally and commit what it mends.' },
  'dependency-conflict': {
    origin: 'change',
    action: 'patch',
    advice: 'Choose versions that fit together and commit the lockfile.',
  },
  'missing-dependency': {
    origin: 'change',
    action: 'patch',
    advice: 'Declare and install what is imported, under the name that exists.',
  },
  'missing-file': {
    origin: 'change',
    action: 'patch',
    advice: 'Commit the file, make it in an earlier step, or mend the path.',
  },
  container: { origin: 'change', action: 'patch', advice: 'Build the image locally and mend the failing instruction.' },
  'workflow-config': { origin: 'change', action: 'patch', advice: 'Mend the workflow file.' },
  permission: {
    origin: 'unknown',
    action: 'human',
    advice: 'Give the token or account the permission that the line names.',
  },
  network: {
    origin: 'infrastructure',
    action: 'rerun',
    advice: 'Run the job again; if it fails again, see whether the service is up.',
  },
  'rate-limit': {
    origin: 'infrastructure',
    action: 'rerun',
    advice: 'Wait and run again; authenticate the requests if they are anonymous.',
  },
  timeout: {
    origin: 'unknown',
    action: 'human',
    advice: 'See what hung before the limit; run again only if nothing of yours was waiting.',
  },
  'out-of-memory': {
    origin: 'unknown',
    action: 'human',
    advice: 'Give the process or runner more memory, or do less at once.',
  },
  disk: {
    origin: 'infrastructure',
    action: 'human',
    advice: 'Free space on the runner before this step, or use a larger one.',
  },
  runner: { origin: 'infrastructure', action: 'rerun', advice: 'Run the job again: the runner failed, not the work.' },
  migration: {
    origin: 'change',
    action: 'patch',
    advice: 'Mend the migration, and try it on a database that has the earlier ones.',
  },
  'data-test': {
    origin: 'unknown',
    action: 'human',
    advice: 'Look at the failing rows: the data changed, or the test is wrong.',
  },
  'security-scan': {
    origin: 'unknown',
    action: 'patch',
    advice: 'Mend what the scanner names, or accept it with a reason.',
  },
  performance: {
    origin: 'change',
    action: 'patch',
    advice: 'Measure the change alone; mend it or raise the budget on purpose.',
  },
  cancelled: {
    origin: 'unknown',
    action: 'rerun',
    advice: 'Somebody, a newer run or a limit stopped it; run again if it is still wanted.',
  },
  unknown: { origin: 'unknown', action: 'human', advice: 'Read the quoted lines: the tool is not one we know.' },
};
