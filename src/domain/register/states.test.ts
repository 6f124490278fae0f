import { expect, it } from 'vitest';
import { GRANT_MACHINE } from '#domain/money/money';
import { missingFor } from './states.ts';

it('missingFor() takes one of several fields for enough: an amount, or that it is not known; a flag that says no is no answer', () => {
  const decidedOn = '2023';
  expect(missingFor(GRANT_MACHINE, 'granted', { granted: 0, decidedOn })).toEqual([]);
  expect(missingFor(GRANT_MACHINE, 'granted', { amountUnknown: true, decidedOn })).toEqual([]);
  expect(missingFor(GRANT_MACHINE, 'granted', { amountUnknown: false, decidedOn })).toEqual(['granted']);
  expect(missingFor(GRANT_MACHINE, 'granted', {})).toEqual(['granted', 'decidedOn']);
});
