import type { Values } from '#domain/register/kinds';

/** The share of what was planned that may be missing before anybody is asked about it: 45 of 46 is done. */
export const SHORT_BY = 0.05;

/** What was planned and delivered of an output, and how exactly its source knows that. */
type Told = Partial<Pick<Values<'output'>, 'planned' | 'delivered' | 'precision'>>;

/**
 * How an output stands against its plan. Null where that can't be told: a number is missing, or who wrote `less than 5` where 3 were
 * planned, or `more than 40` of 100, does not say on which side it is. `Less than 100` of 100 is short for certain.
 */
export function againstPlan({ planned, delivered, precision }: Told): 'on-plan' | 'short' | null {
  if (typeof planned !== 'number' || typeof delivered !== 'number') return null;
  if (precision === 'less-than') return delivered <= planned ? 'short' : null;
  if (precision === 'more-than') return delivered >= planned ? 'on-plan' : null;
  return fallsShort(delivered, planned) ? 'short' : 'on-plan';
}

/** Whether so much less was delivered than planned that somebody should look at it: 5 % or more. */
function fallsShort(delivered: number, planned: number): boolean {
  return planned - delivered >= planned * SHORT_BY && delivered < planned;
}
