import type { Measured, OwnFigureRule, ToldState } from '#domain/intervention/own-figure-ledger';
import { plainPeriod } from '#insight/own-figure/due-measured';
import { THRESHOLD } from '#insight/own-figure/threshold';

/**
 * Leaves a number as it was told where it changed by a few people: the difference would tell of those few. Nobody is
 * told that it changed, so that the mark does not tell it either.
 */
export function keepTold(due: readonly Measured[], rule: OwnFigureRule, told: readonly ToldState[]): Measured[] {
  if (rule.counts === 'things') return [...due];
  return due.map((now) => {
    const before = told.findLast(({ values }) => values.some((one) => one.period === now.period && one.showsValue));
    const seen = before?.values.find(({ period }) => period === plainPeriod(now.period));
    if (!seen) return now;
    const was = { ...seen, base: seen.showsBase ? seen.base : null };
    const isSmall = pairs(was, now, rule).some(([one, other]) => one !== other && Math.abs(one - other) < THRESHOLD);
    return isSmall ? { period: now.period, value: seen.value, base: seen.base } : now;
  });
}

/** Numbers of people that can be laid beside each other: those who are, all, and those who are not. */
function pairs(was: Measured, now: Measured, { counts }: OwnFigureRule): [number, number][] {
  const people = ({ value, base }: Measured): (number | null)[] => {
    if (counts === 'mean') return [null, base, null];
    const count = counts === 'people' ? value : base === null || value === null ? null : Math.round((value * base) / 100);
    return [count, base, base === null || count === null ? null : base - count];
  };
  const then = people(was);
  return people(now).flatMap((number, at) =>
    number === null || then[at] === null ? [] : [[then[at]!, number] satisfies [number, number]],
  );
}
