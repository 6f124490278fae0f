import type { ChallengeTension, InterestTold } from '#domain/plan/plans-page';

/**
 * How interests in one challenge stand to each other: who supports it and with whom that clashes. Null where nobody took
 * a side; interests that are neutral, or of which no side is filled in, take none.
 */
export function challengeTension(interests: readonly InterestTold[]): ChallengeTension | null {
  const who = (stance: 'supports' | 'clashes'): string[] => [
    ...new Set(interests.filter(({ interest }) => interest.values.stance === stance).flatMap(({ organisation }) => organisation ?? [])),
  ];
  const [supports, clashes] = [who('supports'), who('clashes')];
  if (supports.length === 0 && clashes.length === 0) return null;
  return { sort: supports.length > 0 && clashes.length > 0 ? 'meets' : supports.length > 0 ? 'supports' : 'clashes', supports, clashes };
}
