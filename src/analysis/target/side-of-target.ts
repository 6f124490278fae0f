import type { Bounded } from './shortfall.ts';

/**
 * On which side of a target a figure lies, as far as its margin lets that be said: `reached` or `short` where both ends of
 * its interval lie on that side, `unclear` where the target lies between them. On the target is reached. Without a margin the
 * figure itself speaks. One figure at one moment: no test of a change, and nothing about why.
 *
 * @param wanted whether the goal asks for `more` or for `less`
 * @param target in the unit of the figure
 */
export function sideOfTarget({ value, lower, upper }: Bounded, target: number, wanted: 'more' | 'less'): 'reached' | 'short' | 'unclear' {
  const [worst, best] = wanted === 'more' ? [lower ?? value, upper ?? value] : [upper ?? value, lower ?? value];
  const isShort = (end: number): boolean => (wanted === 'more' ? end < target : end > target);
  if (isShort(best)) return 'short';
  return isShort(worst) ? 'unclear' : 'reached';
}
