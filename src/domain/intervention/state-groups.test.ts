import { expect, it } from 'vitest';
import { INTERVENTION_STATES } from './intervention.ts';
import { goesOn, isCarriedOut, isUndertaken } from './state-groups.ts';

it.each([
  ['goesOn()', goesOn, ['idea', 'prepared', 'running', 'scaled-up', 'embedded']],
  ['isCarriedOut()', isCarriedOut, ['running', 'scaled-up', 'embedded']],
  ['isUndertaken()', isUndertaken, ['idea', 'prepared', 'running', 'scaled-up']],
] as const)('%s holds of these states and no other', (_, holds, wanted) => {
  expect(INTERVENTION_STATES.filter(holds)).toEqual(wanted);
});

it('takes a state that nobody filled in for one that may go on, and for nothing more', () => {
  expect([goesOn(null), isCarriedOut(null), isUndertaken(null)]).toEqual([true, false, false]);
});
