import { describe, expect, it } from 'vitest';
import type { Verdict } from '#domain/answer/codes';
import { seal } from '#domain/disclosure/seal';
import { NO_VERDICTS, type VerdictTable } from '#domain/figures/verdicts';
import type { Indicator } from '#domain/indicator/indicator';
import type { Fact, IndicatorProfile } from '#domain/profile/profile';
import { fakeArea, fakeIndicator } from '#insight/figure/test-figures';
import { figureStatement, judgedAgainst, placeVerdicts } from '#insight/figure/figure-statement';

const area = fakeArea('BU00141000', 'Selwerd', 'neighbourhood');
const catalogue = { theme: (id: string) => ({ id, judged: id !== 'samenstelling' }) as never };
const now = new Date('2026-06-01T00:00:00Z');

function figure(
  indicator: Partial<Indicator>,
  value: number | null = 54,
  margins: [number, number] | null = null,
  other: number | null = 64,
) {
  const fact = (of: number | null) => (of === null ? null : ({ area, period: '2024', value: of, lower: null, upper: null } as Fact));
  const latest = fact(value);
  return {
    indicator: fakeIndicator('a', { direction: 'more', kind: 'share', themes: ['wonen'], sampling: 'register', ...indicator }),
    latest: latest && margins ? { ...latest, lower: margins[0], upper: margins[1] } : latest,
    reference: fact(other),
  } satisfies Pick<IndicatorProfile, 'indicator' | 'latest' | 'reference'>;
}

function table(verdict: Verdict | null, more: Partial<VerdictTable> = {}): VerdictTable {
  const one = (value: number) => Float64Array.of(value);
  return {
    ...NO_VERDICTS,
    length: 1,
    area: [area.code],
    placeId: [area.placeId],
    indicator: ['a'],
    verdict: [verdict],
    verdictAlone: [verdict],
    familySize: Int32Array.of(12),
    familyThreshold: one(0.01),
    reasons: [[]],
    warnings: [[]],
    comparator: ['municipality'],
    factorToWhole: one(1),
    n: Int32Array.of(8),
    firstPeriod: ['2017'],
    lastPeriod: ['2024'],
    gapLast: one(-10),
    slope: one(0.4),
    se: one(0.1),
    lower: one(0.1),
    upper: one(0.7),
    p: one(0.002),
    pMannKendall: one(0.003),
    r1: one(0),
    areaChange: ['up'],
    referenceChange: ['flat'],
    ...more,
  };
}

const say = (given: ReturnType<typeof figure>, stored: VerdictTable) =>
  figureStatement(given, 'municipality', placeVerdicts(seal(stored)), { catalogue, now });

describe('figureStatement()', () => {
  it('tells a stored change, who moved, and whether what the area did is good', () => {
    expect(say(figure({}), table('closing'))).toMatchObject({
      level: 'two-facts',
      change: { verdict: 'closing', area: 'up', reference: 'flat', higherIsBetter: true },
      silence: null,
      turn: { value: 'up', good: true },
      span: null,
    });
    expect(say(figure({ direction: 'less' }), table('widening'))?.turn).toEqual({ value: 'up', good: false });
    expect(say(figure({}), table('widening', { areaChange: ['flat'] }))?.turn).toBeNull();
  });

  it('takes the verdict among all tests of the family, not the one by itself', () => {
    const stored = table('no-clear-change', { verdictAlone: ['closing'] });
    expect(say(figure({}), stored)).toMatchObject({ change: { verdict: 'no-clear-change' }, turn: null });
  });

  it.each([
    ['an indicator without direction', { direction: 'neutral' as const }],
    ['a count', { kind: 'count' as const }],
    ['a class', { kind: 'class' as const }],
    ['who lives here', { themes: ['samenstelling'] }],
    ['what also describes who lives here', { themes: ['wonen', 'samenstelling'] }],
  ])('never judges %s', (_, indicator) => {
    expect(say(figure(indicator), table('closing'))).toBeNull();
  });

  it('says nothing where there is no figure, or nothing to stand beside', () => {
    expect(say(figure({}, null), table('closing'))).toBeNull();
    expect(say(figure({}, 54, null, null), NO_VERDICTS)).toBeNull();
  });

  it('holds a survey against its margins, and tells no change of what is about the average', () => {
    const survey = { sampling: 'survey' as const, unit: 'percent' as const };
    expect(say(figure(survey, 54, [51, 57]), table('closing'))).toMatchObject({ level: 'lower', change: { verdict: 'closing' } });
    expect(say(figure(survey, 54, [50, 66]), table('closing'))).toMatchObject({
      level: 'unclear',
      change: null,
      silence: null,
      turn: null,
    });
  });

  it('never reads the margins of a model', () => {
    const stored = table(null, { reasons: [['model-based-figure']], slope: Float64Array.of(NaN) });
    expect(say(figure({ sampling: 'model' }, 54, [51, 57]), stored)).toMatchObject({ level: 'two-facts', change: null, silence: 'model' });
    expect(say(figure({ sampling: 'model' }), NO_VERDICTS)?.silence).toBe('model');
  });

  it.each([
    ['too-few', ['too-few-points'], 'too-few'],
    ['too-few', ['too-few-points', 'unresolved-break'], 'broken'],
    [null, ['reference-missing'], 'reference-missing'],
    [null, [], 'not-judged'],
  ] as const)('of %s for %j says why', (verdict, reasons, silence) => {
    expect(say(figure({}), table(verdict, { reasons: [[...reasons]] }))).toMatchObject({ change: null, silence, turn: null });
  });

  it('without a stored verdict has too few measurements', () => {
    expect(say(figure({}), NO_VERDICTS)).toMatchObject({ level: 'two-facts', silence: 'too-few', record: null });
  });

  it('names the years of a change that ended before the figure, or long ago', () => {
    expect(say(figure({}), table('closing', { lastPeriod: ['2023'] }))?.span).toEqual(['2017', '2023']);
    expect(say(figure({}), table('no-clear-change', { lastPeriod: ['2023'] }))?.span).toBeNull();
  });
});

it('judgedAgainst() is only what the verdicts were made against', () => {
  const choices = [
    { kind: 'municipality' as const, area },
    { kind: 'country' as const, area },
  ];
  const beside = (at: number) => ({ comparator: { ...choices[at]!, places: [] }, choices });
  expect([judgedAgainst(beside(0)), judgedAgainst(beside(1)), judgedAgainst({ comparator: null, choices })]).toEqual([
    'municipality',
    null,
    null,
  ]);
});
