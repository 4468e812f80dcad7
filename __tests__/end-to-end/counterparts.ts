// Nothing in; the servers that the jobs of one test file talk to out.

import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Counterparts, startCounterparts } from './start-counterparts';

export { type Counterparts, startCounterparts, TOKEN } from './start-counterparts';

/** The servers of one test file: fresh for every test, and each test fails when GitHub's description was broken. */
export function useCounterparts(): Counterparts {
  const there = {} as Counterparts;
  beforeAll(async () => void Object.assign(there, await startCounterparts()));
  afterEach(() => {
    const violations = [...there.github.violations];
    there.reset();
    expect(violations, 'requests or answers that GitHub would not know').toEqual([]);
  });
  afterAll(() => there.close());
  return there;
}
