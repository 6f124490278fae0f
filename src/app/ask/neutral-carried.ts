import type { CarriedValue } from '#analysis/crosswalk/carry-over';

interface CarriedOutcome {
  /** Whether any figure could be carried over. */
  answered: boolean;
  /** Why figures were refused, each reason once; a part that is missing is no refusal but an answer per area. */
  refusing: string[];
  head: { status: 'ok' | 'refused'; reasons?: string[] };
}

/** What a question of carrying over is answered with as a whole: refused when nothing went over and it could not. */
export function carriedOutcome(carried: readonly Pick<CarriedValue, 'value' | 'reason'>[]): CarriedOutcome {
  const answered = carried.some(({ value }) => value !== null);
  const refusing = [...new Set(carried.flatMap(({ reason }) => (reason === null || reason === 'missing-data' ? [] : [reason])))];
  const isRefused = !answered && refusing.length > 0;
  return { answered, refusing, head: isRefused ? { status: 'refused', reasons: refusing } : { status: 'ok' } };
}
