import { expect, it } from 'vitest';
import { INTERVENTION_STATES } from './intervention.ts';
import { stateNow } from './state-now.ts';

const TODAY = '2026-11-22';

it.each(INTERVENTION_STATES)('stateNow() takes %s for what it is of the last year', (state) => {
  expect(stateNow(state, TODAY, TODAY)).toBe(state);
  expect(stateNow(state, '2025-11-22', TODAY)).toBe(state);
});

it.each(INTERVENTION_STATES)('stateNow() does not take %s of more than a year ago for what is so now, unless it ended', (state) => {
  expect(stateNow(state, '2025-11-21', TODAY)).toBe(state === 'completed' || state === 'stopped' ? state : 'long-ago');
});
