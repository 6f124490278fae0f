import { describe, expect, it } from 'vitest';
import type { Indicator } from '#domain/indicator/indicator';
import type { Fact } from '#domain/profile/profile';
import { targetStanding } from './target-standing.ts';

const TODAY = '2026-11-22';
const fact = (value: number | null, more: Partial<Fact> = {}) =>
  ({ period: '2024', value, lower: null, upper: null, flag: 'final', quality: 'exact', ...more }) as Fact;
const stands = (
  values: { target?: number | null; direction?: 'more' | 'less' | 'smaller-gap' | null; by?: string | null },
  latest: Fact | null,
  sampling: 'register' | 'survey' | 'model' = 'register',
  reference: Fact | null = null,
  more: Partial<Pick<Indicator, 'direction' | 'kind'>> = {},
) => targetStanding(values, latest, { sampling, direction: 'less', kind: 'share', ...more }, TODAY, reference);

describe('targetStanding()', () => {
  it('holds a count of a register against its target as it is, either way', () => {
    expect(stands({ target: 12, direction: 'less' }, fact(12))).toMatchObject({ side: 'reached', doubt: null, value: 12, period: '2024' });
    expect(stands({ target: 12, direction: 'less' }, fact(12.1))).toMatchObject({ side: 'short' });
    expect(stands({ target: 12, direction: 'more' }, fact(12))).toMatchObject({ side: 'reached' });
    expect(stands({ target: 12, direction: 'more' }, fact(11.9))).toMatchObject({ side: 'short' });
  });

  it.each([
    ['more', 10, 14, 'unclear'],
    ['more', 12, 16, 'reached'],
    ['more', 8, 11.9, 'short'],
    ['less', 10, 14, 'unclear'],
    ['less', 8, 12, 'reached'],
    ['less', 12.1, 16, 'short'],
  ] as const)('says of a survey, to be %s, with a margin of %d to %d around 12: %s', (direction, lower, upper, side) => {
    expect(stands({ target: 12, direction }, fact((lower + upper) / 2, { lower, upper }), 'survey')).toMatchObject({ side });
  });

  it('says nothing by what does not bear it: a model, an estimate, a survey without a margin', () => {
    const values = { target: 12, direction: 'more' } as const;
    expect(stands(values, fact(50, { lower: 49, upper: 51 }), 'model')).toMatchObject({ side: 'unclear', doubt: 'model' });
    expect(stands(values, fact(50, { quality: 'estimated' }))).toMatchObject({ side: 'unclear', doubt: 'estimate' });
    expect(stands(values, fact(50), 'survey')).toMatchObject({ side: 'unclear', doubt: 'no-margin' });
  });

  it.each([
    ['2027', 'ahead'],
    ['2026-11-22', 'ahead'],
    ['2024', 'passed'],
    ['2025', 'passed-unseen'],
    ['2025?', null],
    [null, null],
  ] as const)('says of what must be so by %s, with a figure of 2024: %s', (by, moment) => {
    expect(stands({ target: 12, direction: 'more', by }, fact(10))!.moment).toBe(moment);
  });

  const gap = { target: 5, direction: 'smaller-gap' } as const;

  it('holds a gap against its target by how much the area is behind, which it is not where it is further', () => {
    expect(stands(gap, fact(14), 'register', fact(9))).toMatchObject({ of: 'gap', side: 'reached', value: 5, target: 5 });
    expect(stands(gap, fact(14.5), 'register', fact(9))).toMatchObject({ side: 'short', value: 5.5 });
    expect(stands(gap, fact(3), 'register', fact(9))).toMatchObject({ side: 'reached', value: 0 });
    expect(stands(gap, fact(3), 'register', fact(9), { direction: 'more' })).toMatchObject({ side: 'short', value: 6 });
    expect(stands(gap, fact(3), 'register', fact(9), { direction: 'neutral' })).toMatchObject({ side: 'short', value: 6 });
    expect(stands({ target: 12, direction: 'less' }, fact(12))).toMatchObject({ of: 'figure' });
  });

  it('says of a gap of a survey only what lies beyond the margins of both together', () => {
    const around = (value: number, half: number) => fact(value, { lower: value - half, upper: value + half });
    expect(stands(gap, around(20, 3), 'survey', around(9, 4))).toMatchObject({ side: 'short' });
    expect(stands(gap, around(18, 3), 'survey', around(9, 4))).toMatchObject({ side: 'unclear', doubt: 'margin' });
    expect(stands(gap, around(9, 3), 'survey', around(10, 4))).toMatchObject({ side: 'reached' });
    expect(stands(gap, around(20, 3), 'survey', fact(9))).toMatchObject({ doubt: 'no-margin' });
    expect(stands(gap, fact(20), 'register', fact(9, { flag: 'estimate' }))).toMatchObject({ doubt: 'estimate' });
  });

  it('is silent without a target, a direction or a figure, and of a gap without what it is compared with, or of a count', () => {
    expect(stands(gap, fact(14), 'register', fact(null))).toBeNull();
    expect(stands(gap, fact(14), 'register', fact(9), { kind: 'count' })).toBeNull();
    expect(stands({ direction: 'more' }, fact(1))).toBeNull();
    expect(stands({ target: 0 }, fact(1))).toBeNull();
    expect(stands({ target: 0, direction: 'smaller-gap' }, fact(1))).toBeNull();
    expect(stands({ target: 0, direction: 'more' }, null)).toBeNull();
    expect(stands({ target: 0, direction: 'more' }, fact(null))).toBeNull();
  });
});
