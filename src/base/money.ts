import { fault } from './fault.ts';

/**
 * Whole euro cents. Every sum is of whole numbers, so that totals agree to the cent in whatever order they are made.
 */
export type Cents = number;

/**
 * The largest amount that is taken from people: a hundred billion euros. Hundreds of them can be added up; what is larger is
 * a typing error, and would make sums fail on pages of others.
 */
export const MOST_CENTS = 1e13;

/**
 * The sum of amounts, exact.
 *
 * @returns 0 for no amounts; whether there are any is for the caller to know: missing is never zero
 * @throws Fault `sum-too-large` as soon as the sum can't be told apart from its neighbours
 */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let sum = 0;
  for (const amount of amounts) sum = addCents(sum, amount);
  return sum;
}

/** Two amounts added up, exact. @throws Fault `sum-too-large` */
export function addCents(one: Cents, other: Cents): Cents {
  const sum = one + other;
  if (!Number.isSafeInteger(sum) || !Number.isSafeInteger(one) || !Number.isSafeInteger(other)) throw fault('sum-too-large');
  // Not the negative zero that -0 + -0 makes.
  return sum + 0 || 0;
}
