import { describe, expect, it } from 'vitest';
import { orchestrators } from '../../../src/failures/tools/orchestrators';
import { firstCause, HOSTILE } from './first-cause';

describe('orchestrators', () => {
  it('reads a failed task of Airflow', () => {
    const log = [
      '[2026-05-06, 13:24:28 UTC] {taskinstance.py:3311} ERROR - Task failed with exception',
      'Traceback (most recent call last):',
      '  File "/home/airflow/.local/lib/python3.12/site-packages/airflow/models/taskinstance.py", line 767, in _execute_task',
      '    result = _execute_callable(context=context)',
      '  File "/opt/airflow/dags/load_orders.py", line 31, in load',
      '    raise ValueError("no rows")',
      'ValueError: no rows',
      '[2026-05-06, 13:24:28 UTC] {taskinstance.py:1225} INFO - Marking task as FAILED. dag_id=orders, task_id=load, run_id=manual, execution_date=20260506',
      '[2026-05-06, 13:24:28 UTC] {local_task_job_runner.py:266} INFO - Task exited with return code 1',
    ];
    expect(firstCause(orchestrators, log)).toMatchObject({
      tool: 'airflow',
      code: 'ValueError',
      message: 'no rows',
      test: 'orders, task_id=load',
      place: { path: '/opt/airflow/dags/load_orders.py', line: 31 },
    });
  });

  it('reads a DAG that cannot be imported', () => {
    const log = [
      'Broken DAG: [/opt/airflow/dags/load_orders.py] Traceback (most recent call last):',
      '  File "/opt/airflow/dags/load_orders.py", line 3, in <module>',
      '    from shop import orders',
      "ModuleNotFoundError: No module named 'shop'",
    ];
    expect(firstCause(orchestrators, log)).toMatchObject({
      kind: 'compile',
      code: 'ModuleNotFoundError',
      message: "No module named 'shop'",
    });
  });

  it('reads a failed task of Prefect by its task, not by the run that names are made up for', () => {
    const log = [
      "13:24:28.123 | ERROR   | Task run 'load-a1b' - Task run encountered an exception KeyError: 'email'",
      'Traceback (most recent call last):',
      '  File "/app/flows/orders.py", line 12, in load',
      "KeyError: 'email'",
      "13:24:28.200 | ERROR   | Task run 'load-a1b' - Finished in state Failed(\"Task run encountered an exception KeyError: 'email'\")",
      "13:24:28.300 | ERROR   | Flow run 'swift-lion' - Finished in state Failed('1/3 states failed.')",
    ];
    expect(firstCause(orchestrators, log)).toMatchObject({
      tool: 'prefect',
      test: 'load',
      code: 'KeyError',
      message: "'email'",
    });
    expect(orchestrators.read(log).map(({ role }) => role)).toEqual(['cause', 'summary', 'summary']);
  });

  it('is not hurt by hostile logs', () => {
    for (const log of HOSTILE) expect(Array.isArray(orchestrators.read(log))).toBe(true);
  });
});
