import { describe, expect, it } from 'vitest';
import { dbt } from '../../../src/failures/tools/dbt';
import { firstCause, HOSTILE } from './first-cause';

describe('dbt', () => {
  it('reads a database error of a model', () => {
    const log = [
      '09:12:40  3 of 40 ERROR creating sql table model analytics.orders ........ [ERROR in 0.31s]',
      '09:12:41  ',
      '09:12:41  Completed with 1 error, 0 partial successes, and 0 warnings:',
      '09:12:41  ',
      '09:12:41    Database Error in model orders (models/marts/orders.sql)',
      '  column "placed_on" does not exist',
      '  LINE 14:     placed_on,',
      '               ^',
      '  compiled code at target/run/shop/models/marts/orders.sql',
      '09:12:41  ',
      '09:12:41  Done. PASS=39 WARN=0 ERROR=1 SKIP=0 NO-OP=0 TOTAL=40',
    ];
    expect(firstCause(dbt, log)).toMatchObject({
      kind: 'migration',
      code: 'Database Error',
      message: 'column "placed_on" does not exist',
      place: { path: 'models/marts/orders.sql', line: null },
      said: '  column "placed_on" does not exist',
    });
  });

  it('reads a binder error', () => {
    const log = [
      '  Runtime Error in model customers (models/marts/customers.sql)',
      '  Binder Error: Referenced column "emial" not found in FROM clause!',
      '  Candidate bindings: "email", "name"',
    ];
    expect(firstCause(dbt, log)).toMatchObject({
      kind: 'migration',
      message: 'Binder Error: Referenced column "emial" not found in FROM clause!',
      place: { path: 'models/marts/customers.sql' },
    });
  });

  it('reads a failed test, and tells it from the next', () => {
    const log = [
      '10:00:01  Failure in test unique_orders_id (models/marts/schema.yml)',
      '10:00:01    Got 4 results, configured to fail if != 0',
      '10:00:01  ',
      '10:00:01    compiled code at target/compiled/shop/models/marts/schema.yml/unique_orders_id.sql',
      '10:00:01  ',
      '10:00:01  Failure in test not_null_orders_id (models/marts/schema.yml)',
      '10:00:01    Got 1 result, configured to fail if != 0',
    ];
    expect(dbt.read(log).map(({ kind, test }) => [kind, test])).toEqual([
      ['data-test', 'unique_orders_id'],
      ['data-test', 'not_null_orders_id'],
    ]);
    expect(firstCause(dbt, log)?.message).toBe('Got 4 results, configured to fail if != 0');
  });

  it('reads a compilation error with the macro it came from', () => {
    const log = [
      'Encountered an error:',
      'Compilation Error in model fct_orders (models/fct_orders.sql)',
      "  'surrogate_key' is undefined. This can happen when calling a macro that does not exist.",
      '  ',
      '  > in model fct_orders (models/fct_orders.sql)',
    ];
    expect(firstCause(dbt, log)).toMatchObject({ kind: 'compile', place: { path: 'models/fct_orders.sql' } });
  });

  it('reads a file that is not YAML, with its line', () => {
    const log = [
      'Parsing Error',
      '  Error reading shop: marts/schema.yml - Runtime Error',
      '    Syntax error near line 12',
      '    ------------------------------',
      '    12 |  - name: id',
    ];
    expect(firstCause(dbt, log)).toMatchObject({ kind: 'compile', place: { path: 'marts/schema.yml', line: 12 } });
  });

  it('reads a profile that is missing', () => {
    const log = ['Runtime Error', "  Could not find profile named 'shop'"];
    expect(firstCause(dbt, log)).toMatchObject({
      kind: 'workflow-config',
      message: "Could not find profile named 'shop'",
    });
  });

  it('is not fooled by other tools, nor hurt by hostile logs', () => {
    expect(dbt.read(['Error: boom', 'RuntimeError: no', 'Failure in general'])).toEqual([]);
    for (const log of HOSTILE) expect(Array.isArray(dbt.read(log))).toBe(true);
  });
});
