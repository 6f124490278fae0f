import { firstDayOf, lastDayOf, whenParts } from '#domain/register/when';
import type { GrantState } from './money.ts';

/**
 * What about a grant can be, and seldom is: told to who keeps it, and not refused. More determined than granted is refused
 * where the grant is one amount: of one by year, and of what stood there before, it is told.
 */
export const GRANT_DOUBTS = [
  'applied-late',
  'granted-undecided',
  'advance-before-decision',
  'advanced-above-granted',
  'determined-above-granted',
] as const;
export type GrantDoubt = (typeof GRANT_DOUBTS)[number];

/** Those that come of its advances. */
export const OF_ADVANCES: readonly GrantDoubt[] = ['advance-before-decision', 'advanced-above-granted'];

interface Doubted {
  state?: GrantState | null;
  granted?: number | null;
  determined?: number | null;
  perYear?: boolean;
  appliedOn?: string | null;
  decidedOn?: string | null;
}

/** The field at which a doubt is looked into. */
export const DOUBT_FIELDS = {
  'applied-late': 'appliedOn',
  'granted-undecided': 'granted',
  'advance-before-decision': 'decidedOn',
  'advanced-above-granted': 'advanced',
  'determined-above-granted': 'determined',
} as const satisfies Record<GrantDoubt, string>;

/**
 * What is unlikely about a grant. A moment that is not certain, or may lie in time, gives no doubt; nor does a yearly
 * amount, which is of each year while others are of all.
 *
 * @param advanced advances in all, in cents; null where that is not known
 * @param paidOn the days of its advances
 * @param closes the last day on which could be applied in its round
 */
export function grantDoubts(
  values: Doubted,
  { advanced, paidOn, closes }: { advanced: number | null; paidOn: readonly string[]; closes: string | null },
): GrantDoubt[] {
  const { state, granted, determined, perYear, appliedOn, decidedOn } = values;
  const isAbove = (amount: number | null | undefined) =>
    perYear !== true && typeof granted === 'number' && typeof amount === 'number' && amount > granted;
  const found: Record<GrantDoubt, boolean> = {
    'applied-late': closes !== null && isAfter(appliedOn, closes),
    'granted-undecided': state === 'applied' && typeof granted === 'number' && granted > 0,
    'advance-before-decision': paidOn.some((day) => isAfter(decidedOn, day)),
    'advanced-above-granted': isAbove(advanced),
    'determined-above-granted': isAbove(determined),
  };
  return GRANT_DOUBTS.filter((doubt) => found[doubt]);
}

/** Whether a moment lies wholly after a day. */
function isAfter(moment: string | null | undefined, day: string): boolean {
  if (!moment || whenParts(moment)?.uncertain !== false) return false;
  return firstDayOf(moment)! > (lastDayOf(day) ?? day);
}
