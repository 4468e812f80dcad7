import { describe, expect, it } from 'vitest';
import type { FailureIdentity } from '../../../src/model/failure';
import { setSignature } from '../../../src/failures/signature/set-signature';
import { signatureOf } from '../../../src/failures/signature/signature-of';

const FAILURE: FailureIdentity = {
  tool: 'vitest',
  kind: 'test',
  code: 'AssertionError',
  test: 'Order > adds up its lines',
  message: 'expected 41 to be 42',
  frame: 'src/orders/order.ts total',
};

function variant(changed: Partial<FailureIdentity>) {
  return signatureOf({ ...FAILURE, ...changed });
}

describe('signatureOf', () => {
  it.each([
    ['tool', { tool: 'jest' }],
    ['kind', { kind: 'snapshot' as const }],
    ['code', { code: 'TypeError' }],
    ['message', { message: 'expected one to be two' }],
  ])('another %s is another failure and another template', (_, changed) => {
    expect(variant(changed).exact).not.toBe(variant({}).exact);
    expect(variant(changed).template).not.toBe(variant({}).template);
  });

  it.each([
    ['test', { test: 'Order > applies the voucher' }],
    ['frame', { frame: 'src/orders/voucher.ts apply' }],
  ])('another %s is another failure of the same template', (_, changed) => {
    expect(variant(changed).exact).not.toBe(variant({}).exact);
    expect(variant(changed).template).toBe(variant({}).template);
  });

  it('is equal for a later run', () => {
    expect(variant({ message: 'expected 43 to be 42' })).toEqual(variant({}));
  });

  it('does not confuse fields that are written together', () => {
    expect(variant({ tool: 'a', code: 'b' }).exact).not.toBe(variant({ tool: 'ab', code: '' }).exact);
    expect(variant({ code: null }).exact).not.toBe(variant({ code: 'null' }).exact);
  });
});

describe('setSignature', () => {
  it('counts neither order nor repetition', () => {
    const [one, two] = [variant({}), variant({ test: 'another' })];
    expect(setSignature([one, two, one])).toEqual(setSignature([two, one]));
    expect(setSignature([one, two])?.exact).not.toBe(setSignature([one])?.exact);
  });

  it('is not that of a single failure, and none for none', () => {
    expect(setSignature([variant({})])?.exact).not.toBe(variant({}).exact);
    expect(setSignature([])).toBeNull();
  });
});

describe('the frame', () => {
  it('does not tell machines apart', () => {
    const one = variant({ frame: '/opt/agent/work/1f3a9c/src/order.ts' });
    expect(variant({ frame: 'D:\\ci\\jobs\\77\\src\\order.ts' }).exact).toBe(one.exact);
    expect(variant({ frame: 'src/order.ts' }).exact).toBe(one.exact);
    expect(variant({ frame: '/opt/agent/work/1f3a9c/src/cart.ts' }).exact).not.toBe(one.exact);
    expect(variant({ frame: '/opt/agent/work/1f3a9c/order.ts' }).exact).toBe(
      variant({ frame: '/ci/77/order.ts' }).exact,
    );
  });

  it('tells numbered files of the repository apart', () => {
    expect(variant({ frame: 'db/migrate/0042_users.sql' }).exact).not.toBe(
      variant({ frame: 'db/migrate/0043_users.sql' }).exact,
    );
  });
});
