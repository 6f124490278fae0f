import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseComparisons, type CandidateArea, type ComparisonPool, MOST_COMPARISONS } from '#analysis/contribution/choose-comparisons';
import { CRITERIA } from '#domain/profile/area-contribution';

const area = (code: string, more: Partial<CandidateArea['context']> = {}, before: (number | null)[] = [10, 11]): CandidateArea => ({
  id: `place-${code}`,
  code,
  context: { people: 2000, urbanity: 2, socialRent: 60, ...more },
  before,
});
const pool = (candidates: CandidateArea[], more: Partial<ComparisonPool> = {}): ComparisonPool => ({
  treated: [area('T')],
  candidates,
  programmes: new Set(),
  leftOut: new Set(),
  adjacent: { ids: new Set(), by: 'borders' },
  contextYears: { people: '2018', urbanity: '2018', socialRent: '2018' },
  ...more,
});
const dropped = (found: ReturnType<typeof chooseComparisons>) =>
  Object.fromEntries(found.criteria.filter(({ dropped: count }) => count > 0).map(({ id, dropped: count }) => [id, count]));

describe('chooseComparisons', () => {
  it('drops an area by the first criterion that it does not meet, and counts each', () => {
    const found = chooseComparisons(
      pool(
        [
          area('A'),
          area('PROGRAMME', { people: 10 }),
          area('LEFT'),
          area('BESIDE'),
          area('SMALL', { people: 499 }),
          area('RURAL', { urbanity: 3 }),
          area('OWNERS', { socialRent: 44.9 }),
          area('HOLE', {}, [10, null]),
        ],
        {
          programmes: new Set(['place-PROGRAMME']),
          leftOut: new Set(['place-LEFT']),
          adjacent: { ids: new Set(['place-BESIDE']), by: 'district' },
        },
      ),
    );
    expect(found.chosen).toEqual(['place-A']);
    expect(found.criteria.map(({ id }) => id)).toEqual(CRITERIA);
    expect(dropped(found)).toEqual({
      'no-programme': 1,
      'not-left-out': 1,
      'not-adjacent': 1,
      size: 1,
      urbanity: 1,
      'social-rent': 1,
      'complete-before': 1,
    });
  });

  it('keeps what lies on a bound: 500 people, 15 points of social rent above and below the treated areas', () => {
    const edge = [
      area('A', { people: 500 }),
      area('B', { socialRent: 45 }),
      area('C', { socialRent: 85 }),
      area('D', { socialRent: 85.1 }),
    ];
    const found = chooseComparisons(pool(edge, { treated: [area('T'), area('U', { socialRent: 70 })] }));
    expect(found.chosen).toEqual(['place-A', 'place-B', 'place-C']);
    expect(found.criteria.find(({ id }) => id === 'social-rent')).toMatchObject({ least: 45, most: 85, year: '2018' });
  });

  it('takes nothing for granted: an unknown figure does not meet a criterion, and is counted as unknown', () => {
    const found = chooseComparisons(pool([area('A'), area('B', { people: null }), area('C', { socialRent: null })]));
    expect(found.chosen).toEqual(['place-A']);
    expect(found.criteria.filter(({ unknown }) => unknown > 0).map(({ id, unknown }) => [id, unknown])).toEqual([
      ['size', 1],
      ['social-rent', 1],
    ]);
  });

  it('says which criteria could not be applied, and why', () => {
    const nothing = { people: null, urbanity: null, socialRent: null };
    const found = chooseComparisons(
      pool([area('A', nothing)], { treated: [area('T', nothing)], programmes: null, adjacent: null, contextYears: nothing }),
    );
    expect(found.chosen).toEqual(['place-A']);
    expect(found.criteria.filter(({ applied }) => !applied).map(({ id, why }) => [id, why])).toEqual([
      ['no-programme', 'nothing-given'],
      ['not-left-out', 'nothing-given'],
      ['not-adjacent', 'no-borders-or-district'],
      ['size', 'no-figures'],
      ['urbanity', 'no-figures'],
      ['social-rent', 'no-figures'],
    ]);
  });

  it('keeps of too many the ones whose course before the start is nearest, never looking after it', () => {
    const many = Array.from({ length: MOST_COMPARISONS + 5 }, (_, i) => area(`A${String(i).padStart(3, '0')}`, {}, [10 + i, 11 + i]));
    const { chosen, criteria } = chooseComparisons(pool(many));
    expect(chosen).toHaveLength(MOST_COMPARISONS);
    expect(chosen).not.toContain(`place-A0${MOST_COMPARISONS}`);
    expect(criteria.at(-1)).toMatchObject({ id: 'most-alike', dropped: 5 });
  });

  it('is the same whatever the order of the areas, and accounts for each of them', () => {
    const anyArea = fc
      .record({
        people: fc.option(fc.integer({ min: 0, max: 2000 })),
        urbanity: fc.option(fc.integer({ min: 1, max: 5 })),
        socialRent: fc.option(fc.integer({ min: 0, max: 100 })),
      })
      .map((context) => context);
    fc.assert(
      fc.property(fc.array(anyArea, { maxLength: 80 }), fc.integer(), (contexts, seed) => {
        const areas = contexts.map((context, i) => area(`A${String(i).padStart(3, '0')}`, context, [i % 7, 3]));
        const shuffled = [...areas].sort((a, b) => ((a.code.charCodeAt(3) * 31 + seed) % 17) - ((b.code.charCodeAt(3) * 31 + seed) % 17));
        const [one, other] = [chooseComparisons(pool(areas)), chooseComparisons(pool(shuffled))];
        expect(other).toEqual(one);
        expect(one.chosen.length + one.criteria.reduce((sum, { dropped: count }) => sum + count, 0)).toBe(areas.length);
      }),
    );
  });
});
