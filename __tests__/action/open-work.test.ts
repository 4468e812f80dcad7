import { expect, it } from 'vitest';
import { STORE_VERSION } from '../../src/action/open-work';
import { STORE_SCHEMA } from '../../src/edges/store/store-file';

it('caches under the version of the store', () => {
  expect(STORE_VERSION).toBe(STORE_SCHEMA);
});
