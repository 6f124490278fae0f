import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeMargin } from './code-margin.ts';
import type { SurveyDesign } from './design.ts';
import { SIMPLE_DESIGN } from './design.ts';
import { AGE, BASE, FLAT, SEX, STRATUM, Y, sampleMargins } from './test-survey.ts';
import { surveyMean, type SurveyMeanOptions } from './survey-mean.ts';
import { weighSurvey } from './weigh.ts';

const weighting = weighSurvey(BASE, sampleMargins());
const YES = Y.map((value) => Number(value > 22));

function found(values: readonly (number | null)[], options: SurveyMeanOptions = {}, from = weighting) {
  const answer = surveyMean(from, values, options);
  if (answer.status !== 'ok') throw new Error(answer.reasons.map(({ code }) => code).join());
  return answer;
}
const design = (part: Partial<SurveyDesign>): SurveyDesign => ({ ...SIMPLE_DESIGN, ...part });

describe('surveyMean()', () => {
  // R survey 4.1-1: calibrate(svydesign(..., weights = ~base), ~age + sex, totals, calfun = "raking"), svymean, degf.
  it.each([
    ['each for themselves', design({}), 0.6413994988, 0.0453964113, 119],
    ['in clusters', design({ psu: FLAT }), 0.4640115671, 0.0262777722, 19],
    ['in strata', design({ psu: FLAT, stratum: STRATUM, populationOf: [null, null] }), 0.4612831751, 0.0269156459, 18],
    ['of 50 clusters', design({ psu: FLAT, populationOf: [50] }), 0.3594218144, 0.0203546748, 19],
    ['of 40 and 15 clusters', design({ psu: FLAT, stratum: STRATUM, populationOf: [40, 15] }), 0.363765696, 0.0195069097, 18],
  ])('is that of R survey, people drawn %s', (_, drawn, se, seShare, df) => {
    const mean = found(Y, { design: drawn });
    expect(mean.estimate).toBeCloseTo(23.4684924659, 8);
    expect(mean.detail.standardError).toBeCloseTo(se, 8);
    expect(mean.detail.degreesOfFreedom).toBe(df);
    const share = found(YES, { design: drawn });
    expect(share.estimate).toBeCloseTo(0.5478585073, 6);
    expect(share.detail.standardError).toBeCloseTo(seShare, 7);
  });

  // R: svyby(~y, ~sex, r, svymean); svymean(~y, r, na.rm = TRUE) with rows 4, 50, 51 unanswered.
  it('is that of R survey for a group, and where some did not answer', () => {
    const group = found(Y, { design: design({ psu: FLAT }), within: (row) => SEX[row] === 'm' });
    expect(group.estimate).toBeCloseTo(23.66976015, 5);
    expect(group.detail.standardError).toBeCloseTo(1.1430679754, 5);
    const some = found(
      Y.map((value, row) => ([3, 49, 50].includes(row) ? null : value)),
      { design: design({ psu: FLAT }) },
    );
    expect(some.estimate).toBeCloseTo(23.3352389221, 5);
    expect(some.detail.standardError).toBeCloseTo(0.5013417485, 5);
    expect(some).toMatchObject({ n: 117, warnings: [{ code: 'missing-data', params: { answers: 3 } }] });
  });

  // R: svymean(~y, postStratify(des, ~age + sex, cells)).
  it('is that of R survey after post-stratification to one cross-table', () => {
    const cells = { 'm:f': 150, 'o:f': 140, 'y:f': 230, 'm:m': 150, 'o:m': 120, 'y:m': 210 };
    const { margin } = codeMargin(
      'age:sex',
      cells,
      AGE.map((age, row) => `${age}:${SEX[row]}`),
    );
    const one = weighSurvey(BASE, [margin]);
    expect(one.rounds).toBe(1);
    const mean = found(Y, { design: design({ psu: FLAT }) }, one);
    expect(mean.estimate).toBeCloseTo(23.2722698438, 6);
    expect(mean.detail.standardError).toBeCloseTo(0.494412916, 7);
  });

  it('draws its interval by Student with clusters less strata, not by 1.96', () => {
    const { estimate, interval, detail } = found(Y, { design: design({ psu: FLAT }) });
    expect(((interval?.upper ?? 0) - (estimate ?? 0)) / detail.standardError).toBeCloseTo(2.093, 3);
  });

  it("gives shares Wilson's interval, never 0 +- 0, and a wider one where clusters leave less", () => {
    const none = found(Y.map(() => 0));
    expect(none.interval?.lower).toBe(0);
    expect(none.interval?.upper).toBeCloseTo(3.8415 / (none.detail.nEff + 3.8415), 4);
    const alike = Array.from(FLAT, (flat) => flat % 2);
    const width = (answer: ReturnType<typeof found>) => (answer.interval?.upper ?? 0) - (answer.interval?.lower ?? 0);
    expect(width(found(alike, { design: design({ psu: FLAT }) }))).toBeGreaterThan(2 * width(found(alike)));
  });

  it('refuses groups under 10 people, areas under an effective 30, no answers, one cluster', () => {
    const why = (values: (number | null)[], options: SurveyMeanOptions) => {
      const answer = surveyMean(weighting, values, options);
      return answer.status === 'refused' ? answer.reasons.map(({ code }) => code) : [];
    };
    expect(why(Y, { within: (row) => row < 9 })).toEqual(['too-few-in-category']);
    expect(why(Y, { within: (row) => row < 20 })).toEqual([]);
    expect(why(Y, { within: (row) => row < 20, isAreaFigure: true })).toEqual(['low-effective-n']);
    expect(
      why(
        Y.map(() => null),
        {},
      ),
    ).toEqual(['missing-data']);
    expect(why(Y, { design: design({ psu: FLAT.map(() => 0) }) })).toEqual(['too-few-points']);
  });

  it('measures a stratum of one cluster from the mean of all, and says so', () => {
    const lone = found(Y, { design: design({ psu: FLAT, stratum: FLAT.map((flat) => Number(flat === 19)), populationOf: [null, null] }) });
    expect(lone.warnings).toContainEqual({ code: 'lone-stratum', params: { strata: 1 } });
  });

  it('moves with the variable: a constant leaves the error, a factor multiplies it, and the order is nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: -100, max: 100, noNaN: true }), fc.integer({ min: 2, max: 50 }), fc.nat(119), (add, times, turn) => {
        const plain = found(Y);
        const changed = found(Y.map((value) => value * times + add));
        expect(changed.estimate).toBeCloseTo((plain.estimate ?? 0) * times + add, 6);
        expect(changed.detail.standardError).toBeCloseTo(plain.detail.standardError * times, 6);
        const order = Y.map((_, row) => (row + turn) % Y.length);
        const codesOf = (values: string[], totals: Record<string, number>) =>
          codeMargin(
            'x',
            totals,
            order.map((row) => values[row] ?? ''),
          ).margin;
        const turned = weighSurvey(
          order.map((row) => BASE[row] ?? 1),
          [codesOf(AGE, { m: 300, o: 260, y: 440 }), codesOf(SEX, { f: 520, m: 480 })],
        );
        const other = found(
          order.map((row) => Y[row] ?? 0),
          {},
          turned,
        );
        expect(other.detail.standardError).toBeCloseTo(plain.detail.standardError, 8);
      }),
      { numRuns: 25 },
    );
  });
});
