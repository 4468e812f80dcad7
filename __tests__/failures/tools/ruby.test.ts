import { describe, expect, it } from 'vitest';
import { ruby } from '../../../src/failures/tools/ruby';
import { firstCause, HOSTILE } from './first-cause';

describe('ruby', () => {
  it('reads failed examples of RSpec', () => {
    const log = [
      'Failures:',
      '',
      '  1) Order#total adds up its lines',
      '     Failure/Error: expect(order.total).to eq(42)',
      '',
      '       expected: 42',
      '            got: 41',
      '',
      '       (compared using ==)',
      "     # ./spec/models/order_spec.rb:12:in `block (3 levels) in <top (required)>'",
      '',
      '  2) Order#ship needs an address',
      '     Failure/Error: order.ship',
      '',
      '     NoMethodError:',
      "       undefined method `street' for nil:NilClass",
      "     # ./app/models/order.rb:31:in `ship'",
      '',
      'Finished in 1.2 seconds (files took 3 seconds to load)',
      '14 examples, 2 failures',
    ];
    const [one, two] = ruby.read(log);
    expect(one).toMatchObject({
      tool: 'rspec',
      kind: 'test',
      test: 'Order#total adds up its lines',
      message: 'expected: 42',
      locations: [{ path: 'spec/models/order_spec.rb', line: 12 }],
    });
    expect(two).toMatchObject({
      code: 'NoMethodError',
      message: "undefined method `street' for nil:NilClass",
      locations: [{ path: 'app/models/order.rb', line: 31 }],
    });
  });

  it('reads failures of Minitest', () => {
    const log = [
      'Failure:',
      'OrderTest#test_total [test/models/order_test.rb:12]:',
      'Expected: 42',
      '  Actual: 41',
      '',
      'bin/rails test test/models/order_test.rb:10',
    ];
    expect(firstCause(ruby, log)).toMatchObject({
      tool: 'minitest',
      test: 'OrderTest#test_total',
      message: 'Expected: 42',
      place: { path: 'test/models/order_test.rb', line: 12 },
    });
  });

  it('reads errors of Minitest', () => {
    const log = [
      '  3) Error:',
      'OrderTest#test_ship:',
      "NoMethodError: undefined method `street' for nil",
      "    app/models/order.rb:31:in `ship'",
    ];
    expect(firstCause(ruby, log)).toMatchObject({
      code: 'NoMethodError',
      message: "undefined method `street' for nil",
      place: { path: 'app/models/order.rb', line: 31 },
    });
  });

  it.each([
    [
      "The dependencies in your gemfile changed, but the lockfile can't be updated because frozen mode is set",
      'dependency-conflict',
    ],
    ['Your Ruby version is 3.1.4, but your Gemfile specified 3.3.0', 'dependency-conflict'],
    [
      "Could not find gem 'rails (~> 9.0)' in rubygems repository https://gems.example.com/ or installed locally.",
      'missing-dependency',
    ],
    ['An error occurred while installing nokogiri (1.16.0), and Bundler cannot continue.', 'missing-dependency'],
  ])('reads %s', (line, kind) => {
    expect(firstCause(ruby, ['Fetching gem metadata', line])).toMatchObject({ tool: 'bundler', kind, message: line });
  });

  it('reads an uncaught exception', () => {
    const log = [
      "lib/shop/cart.rb:9:in `total': undefined method `sum' for nil (NoMethodError)",
      "\tfrom bin/report.rb:3:in `<main>'",
      'next',
    ];
    expect(firstCause(ruby, log)).toMatchObject({
      code: 'NoMethodError',
      place: { path: 'lib/shop/cart.rb', line: 9 },
      region: [0, 1],
    });
  });

  it('leaves numbered lists alone', () => {
    for (const log of HOSTILE) expect(Array.isArray(ruby.read(log))).toBe(true);
  });
});
