import { expect, it } from 'vitest';
import { missingOfPromise } from './action-promise.ts';

it('missingOfPromise() asks of an action who does it, an account or an organisation, and by when', () => {
  expect(missingOfPromise({ owner: null, organisation: null, due: null })).toEqual(['owner', 'due']);
  expect(missingOfPromise({ owner: 'tineke', due: '2027-01-01' })).toEqual([]);
  expect(missingOfPromise({ organisation: 'woldewonen', due: '2027-01-01' })).toEqual([]);
  expect(missingOfPromise({ organisation: 'woldewonen' })).toEqual(['due']);
});
