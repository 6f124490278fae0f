import { describe, expect, it } from 'vitest';
import type { Fact } from '#domain/profile/profile';
import { targetStanding } from './target-standing.ts';

const TODAY = '2026-11-22';
const fact = (value: number | null, more: Partial<Fact> = {}) =>
  ({ period: '2024', value, lower: null, upper: null, flag: 'final', quality: 'exact', ...more }) as Fact;
const stands = (
  values: { target?: number | null; direction?: 'more' | 'less' | 'smaller-gap' | null; by?: string | null },
  latest: Fact | null,
  sampling: 'register' | 'survey' | 'model' = 'register',
) => targetStanding(values, latest, { sampling }, TODAY);

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

  it('is silent without a target, a direction or a figure, and of a target for a gap', () => {
    expect(stands({ direction: 'more' }, fact(1))).toBeNull();
    expect(stands({ target: 0 }, fact(1))).toBeNull();
    expect(stands({ target: 0, direction: 'smaller-gap' }, fact(1))).toBeNull();
    expect(stands({ target: 0, direction: 'more' }, null)).toBeNull();
    expect(stands({ target: 0, direction: 'more' }, fact(null))).toBeNull();
  });
});
