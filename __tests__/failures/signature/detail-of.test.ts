import { describe, expect, it } from 'vitest';
import { detailOf, functionFrameOf } from '../../../src/failures/signature/detail-of';

describe('detailOf', () => {
  it('takes what a message leaves to the lines below', () => {
    expect(detailOf(['  symbol:   method total(int)', '  location: class Cart', '    ^'])).toBe(
      'symbol:   method total(int)\nlocation: class Cart',
    );
    expect(detailOf(['npm error While resolving: react-dom@18.2.0'])).toContain('react-dom@18.2.0');
  });

  it('leaves out frames, code and everything that is no such detail', () => {
    expect(detailOf(['    at total (src/order.ts:12:3)', '12 | const x = 1', '', 'with:', 'a b c'])).toBe('');
    expect(detailOf(Array.from({ length: 5000 }, () => `error: ${'x'.repeat(5000)}`))).toBe('');
  });
});

describe('functionFrameOf', () => {
  it("takes the first function of one's own", () => {
    const lines = [
      'goroutine 7 [running]:',
      'runtime.panicmem(...)',
      'github.com/acme/orders.(*Store).Load(0x1b7)',
      '\t/src/store.go:12',
    ];
    expect(functionFrameOf(lines)).toBe('github.com/acme/orders.(*Store).Load');
    expect(functionFrameOf(['nothing here'])).toBeNull();
  });
});
