import { expect, it } from 'vitest';
import { advancedOf } from './advanced-of.ts';

it('advancedOf() takes what a grant says, else the sum of its advances, and knows nothing where neither says it', () => {
  const advances = [{ values: { amount: 200 } }, { values: { amount: null } }, { values: { amount: 50 } }];
  expect(advancedOf({ values: { advanced: 0 } }, advances)).toBe(0);
  expect(advancedOf({ values: {} }, advances)).toBe(250);
  expect(advancedOf({ values: { advanced: null } }, [{ values: {} }])).toBeNull();
});
