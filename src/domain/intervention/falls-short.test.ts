import { expect, it } from 'vitest';
import { againstPlan } from './falls-short.ts';

const stands = (delivered: number, planned: number, precision: 'less-than' | 'about' | 'more-than' | null = null) =>
  againstPlan({ planned, delivered, precision });

it('againstPlan() passes over what is nearly done, and tells what is 5 % short or more', () => {
  expect([45, 46, 50].map((delivered) => stands(delivered, 46))).toEqual(['on-plan', 'on-plan', 'on-plan']);
  expect([95, 96].map((delivered) => stands(delivered, 100))).toEqual(['short', 'on-plan']);
  expect([stands(9, 10), stands(9, 10, 'about'), stands(0, 0)]).toEqual(['short', 'short', 'on-plan']);
});

it('againstPlan() says nothing where less or more than a number may be either side of the plan', () => {
  // Less than 45 of 46, and less than 5 of 5, are short however many it were.
  expect([45, 46, 47].map((delivered) => stands(delivered, 46, 'less-than'))).toEqual(['short', 'short', null]);
  expect([40, 99, 100].map((delivered) => stands(delivered, 100, 'more-than'))).toEqual([null, null, 'on-plan']);
  expect([againstPlan({ planned: 4, delivered: null }), againstPlan({ planned: null, delivered: 4 })]).toEqual([null, null]);
});
