import { describe, expect, it } from 'vitest';
import type { Indicator } from '#domain/indicator/indicator';
import type { Fact, IndicatorProfile } from '#domain/profile/profile';
import { fakeArea, fakeIndicator } from '#insight/figure/test-figures';
import { standsOut } from '#insight/area/area-stands-out';

const area = fakeArea('BU00141000', 'Selwerd', 'neighbourhood');

function figure(
  id: string,
  value: number,
  other: number,
  more: Partial<Indicator> = {},
  given: Partial<IndicatorProfile> & Partial<Pick<Fact, 'lower' | 'upper'>> = {},
): IndicatorProfile {
  const { lower = null, upper = null, ...rest } = given;
  const fact = (of: number): Fact => ({
    area,
    period: '2024',
    divisionYear: 2024,
    value: of,
    status: 'ok',
    flag: 'final',
    quality: 'exact',
    lower: null,
    upper: null,
    base: null,
    release: 'R1',
  });
  const lines = { facts: [], runs: [], breaks: [] };
  return {
    indicator: fakeIndicator(id, more),
    latest: { ...fact(value), lower, upper },
    reference: fact(other),
    age: { period: '2024', years: 2, old: false },
    missing: null,
    olderDivision: null,
    own: lines,
    comparator: lines,
    statement: null,
    ...rest,
  };
}

const ids = (figures: IndicatorProfile[]): string[] =>
  standsOut(figures, (theme) => theme !== 'samenstelling').map((one) => one.figure.indicator.id);

describe('standsOut', () => {
  it('tells two on each side at most, of different themes first, in proportion', () => {
    const figures = [
      figure('a', 40, 20, { themes: ['wonen'] }),
      figure('b', 90, 30, { themes: ['wonen'] }),
      figure('c', 30, 20, { themes: ['werken'] }),
      figure('d', 50, 20, { themes: ['leren'] }),
      figure('e', 10, 20, { themes: ['wonen'] }),
    ];
    expect(ids(figures)).toEqual(['b', 'd', 'e']);
  });

  it('takes a second of one theme only when there is no other', () => {
    expect(ids([figure('a', 40, 20), figure('b', 60, 20)])).toEqual(['b', 'a']);
  });

  it('opens with what goes well here, where a side was agreed to be better', () => {
    const figures = [
      figure('worse', 60, 20, { themes: ['werken'], direction: 'less' }),
      figure('neutral', 10, 25, { themes: ['wonen'] }),
      figure('better', 30, 20, { themes: ['leren'], direction: 'more' }),
    ];
    expect(ids(figures)).toEqual(['better', 'neutral', 'worse']);
  });

  it('does not compare counts, scores and classes, nor who lives here', () => {
    expect(
      ids([
        figure('count', 1, 9, { kind: 'count', unit: 'count' }),
        figure('score', 1, 9, { kind: 'score', unit: 'score' }),
        figure('who', 40, 20, { themes: ['samenstelling'] }),
      ]),
    ).toEqual([]);
  });

  it('calls no difference what can be rounding: under three points of a share, under two steps of a distance', () => {
    expect(ids([figure('share', 4, 2), figure('distance', 0.4, 0.5, { kind: 'distance', unit: 'km', decimals: 1 })])).toEqual([]);
    expect(ids([figure('share', 5, 2), figure('distance', 0.4, 0.6, { kind: 'distance', unit: 'km', decimals: 1 })])).toEqual([
      'share',
      'distance',
    ]);
  });

  it('is silent where the margins of a survey reach the comparator', () => {
    expect(ids([figure('survey', 40, 30, {}, { lower: 28, upper: 52 })])).toEqual([]);
  });

  it('leaves out figures of an earlier division and of more than ten years ago', () => {
    const age = (years: number) => ({ period: '2013', years, old: true });
    expect(ids([figure('division', 40, 20, {}, { olderDivision: 2013 }), figure('old', 40, 20, {}, { age: age(11) })])).toEqual([]);
    expect(ids([figure('ten', 40, 20, {}, { age: age(10) })])).toEqual(['ten']);
  });
});
