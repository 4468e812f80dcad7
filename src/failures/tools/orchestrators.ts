// Lines in; tasks that failed in Airflow and Prefect, and DAGs that cannot be imported, out.

import type { ToolReader } from '../sighting';
import { readBlocks, type Block } from './blocks';

const SIGN =
  /Task failed with exception|Broken DAG|Failed to import|state Failed|encountered an exception|Crash detected|Marking task as FAILED/;
const EXCEPTION =
  /^(?:\s*\S+ \| )?(?<code>(?:[a-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Timeout|Failed|Exit|Interrupt|NotFound|Skip\w*)): (?<message>\S.*)$/;
const FRAME = /^\s*File "(?<path>[^"]+\.py)", line (?<line>\d+)/;
const AIRFLOW = String.raw`^\[?\d{4}-\d\d-\d\d[T, ][^\]{]*\]?\s?`;
const PREFECT = String.raw`^(?:[\d:.T-]{8,30}Z?\s+)?\|\s*(?:ERROR|CRITICAL)\s*\|\s*`;

const BLOCKS: readonly Block[] = [
  {
    tool: 'airflow',
    kind: 'unknown',
    head: new RegExp(String.raw`${AIRFLOW}(?:\{[^}]*\} )?ERROR - Task failed with exception`),
    details: [EXCEPTION, FRAME, /Marking task as (?:FAILED|UP_FOR_RETRY)\. dag_id=(?<test>[\w.-]+, task_id=[\w.-]+)/],
    until: /exited with return code/,
    look: 120,
    blanks: 2,
  },
  {
    tool: 'airflow',
    kind: 'unknown',
    role: 'summary',
    head: new RegExp(String.raw`${AIRFLOW}.*Marking task as FAILED\. dag_id=(?<test>[\w.-]+, task_id=[\w.-]+)`),
  },
  {
    tool: 'airflow',
    kind: 'compile',
    head: /^.*(?:Broken DAG: \[|Failed to import: )(?<path>[^\]\s]+\.py).*$/,
    details: [EXCEPTION, FRAME],
    look: 60,
  },
  {
    tool: 'prefect',
    kind: 'unknown',
    head: new RegExp(
      String.raw`${PREFECT}Task run '(?<test>[\w -]+?)(?:-\w{1,4})?' - (?:Task run )?[Ee]ncountered (?:an )?exception(?: during execution)?:? ?(?:(?<code>\w+): ?)?(?<message>.*)$`,
    ),
    details: [EXCEPTION, FRAME],
    until: new RegExp(String.raw`${PREFECT}|\| (?:INFO|WARNING) `),
    look: 80,
    blanks: 1,
  },
  {
    tool: 'prefect',
    kind: 'unknown',
    head: new RegExp(
      `${PREFECT}Flow run '[^']*' - (?:Encountered (?:an )?exception during execution|Crash detected!).*$`,
    ),
    details: [EXCEPTION, FRAME],
    until: new RegExp(String.raw`${PREFECT}|\| (?:INFO|WARNING) `),
    look: 80,
    blanks: 1,
  },
  {
    tool: 'prefect',
    kind: 'unknown',
    role: 'summary',
    head: new RegExp(
      String.raw`${PREFECT}(?:Task|Flow) run '[^']*' - Finished in state (?<message>(?:Failed|Crashed)\(.*\))$`,
    ),
  },
];

export const orchestrators: ToolReader = {
  id: 'orchestrators',
  read: (lines) => readBlocks(lines, SIGN, BLOCKS),
};
