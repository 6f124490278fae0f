import { expect, it } from 'vitest';
import { GRANT_MACHINE } from '#domain/money/money';
import { DECISION_MACHINE } from '#domain/meeting/meeting';
import { INTERVENTION_MACHINE } from '#domain/intervention/intervention';
import { mayBegin, missingAfter, missingFor } from './states.ts';

it('missingFor() takes one of several fields for enough: an amount, or that it is not known; a flag that says no is no answer', () => {
  const decidedOn = '2023';
  expect(missingFor(GRANT_MACHINE, 'granted', { granted: 0, decidedOn })).toEqual([]);
  expect(missingFor(GRANT_MACHINE, 'granted', { amountUnknown: true, decidedOn })).toEqual([]);
  expect(missingFor(GRANT_MACHINE, 'granted', { amountUnknown: false, decidedOn })).toEqual(['granted']);
  expect(missingFor(GRANT_MACHINE, 'granted', {})).toEqual(['granted', 'decidedOn']);
});

it('missingAfter() asks of a change what the state needs, but not what the thing lacked in it already', () => {
  const grants = (before: Record<string, unknown> | null, after: Record<string, unknown>) =>
    missingAfter(['state', GRANT_MACHINE], before, after);
  const accounted = { state: 'accounted', accounted: null, accountedOn: null };
  expect(grants(accounted, { ...accounted, name: 'anders' })).toEqual([]);
  expect(grants({ ...accounted, state: 'advanced' }, accounted)).toEqual(['accounted', 'accountedOn']);
  expect(grants({ ...accounted, accounted: 5 }, accounted)).toEqual(['accounted']);
  expect(grants(null, accounted)).toEqual(['accounted', 'accountedOn']);
});

it('mayBegin() takes work that ran before it was put in, and no decision that skips its proposal', () => {
  expect(mayBegin(INTERVENTION_MACHINE, 'running')).toBe(true);
  expect(mayBegin(INTERVENTION_MACHINE, 'embedded')).toBe(true);
  expect(mayBegin({ ...INTERVENTION_MACHINE, beginsAnywhere: false }, 'running')).toBe(false);
  expect(mayBegin(DECISION_MACHINE, 'proposed')).toBe(true);
  expect(DECISION_MACHINE.beginsAnywhere).toBeUndefined();
});
