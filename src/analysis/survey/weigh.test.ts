import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeMargin } from './code-margin.ts';
import { kishEffect } from './kish.ts';
import { type Margin, sumByCode } from './margin.ts';
import { rake } from './rake.ts';
import { BASE, sampleMargins } from './test-survey.ts';
import { weighSurvey } from './weigh.ts';

const codes = (remarks: readonly { code: string }[]) => remarks.map(({ code }) => code);
const margin = (name: string, totals: Record<string, number>, values: (string | null)[]) => codeMargin(name, totals, values).margin;
const repeat = (value: string, times: number) => Array.from({ length: times }, () => value);

describe('weighSurvey()', () => {
  // R survey 4.1-1: weights(calibrate(des, ~age + sex, totals, calfun = "raking")), first six; Kish by hand from them.
  it('gives the weights of R survey, and their price', () => {
    const { weights, kish } = weighSurvey(BASE, sampleMargins());
    const wanted = [3.54939999, 9.13830298, 8.58923574, 10.96596357, 11.45231433, 2.93636992];
    wanted.forEach((weight, row) => expect(weights?.[row]).toBeCloseTo(weight, 4));
    expect(kish?.deff).toBeCloseTo(1.18276371, 6);
    expect(kish?.nEff).toBeCloseTo(120 / 1.18276371, 4);
  });

  it('refuses a register group without a respondent, naming each', () => {
    const { reasons, weights } = weighSurvey([1, 1], [margin('age', { young: 10, old: 20, oldest: 5, none: 0 }, ['young', 'young'])]);
    expect(weights).toBeNull();
    expect(reasons.map(({ params }) => params?.['category'])).toEqual(['old', 'oldest']);
  });

  it('refuses margins that cannot both be met', () => {
    // Everybody young is a man and everybody old a woman, but the register says otherwise.
    const pairs = [...repeat('y', 40), ...repeat('o', 40)];
    const { reasons, rounds } = weighSurvey(
      pairs.map(() => 1),
      [
        margin('age', { y: 300, o: 700 }, pairs),
        margin(
          'sex',
          { m: 500, f: 500 },
          pairs.map((age) => (age === 'y' ? 'm' : 'f')),
        ),
      ],
    );
    expect(codes(reasons)).toEqual(['no-convergence']);
    expect(rounds).toBe(100);
  });

  it('refuses an effective n under 30, and warns of extreme weights and of few who carry much', () => {
    const people = [...repeat('common', 98), ...repeat('rare', 2)];
    const found = weighSurvey(
      people.map(() => 1),
      [margin('kind', { common: 300, rare: 700 }, people)],
    );
    expect(codes(found.reasons)).toEqual(['low-effective-n']);
    expect(codes(found.warnings)).toEqual(['extreme-weights', 'design-effect-high', 'too-few-in-category', 'heavy-group']);
    expect(found.trimming).toMatchObject({ trimmed: 2, reached: false });
  });

  it('trims at five times the median and still meets the margins', () => {
    const people = [...repeat('a', 150), ...repeat('b', 150)];
    const base = people.map((_, row) => (row === 0 || row === 150 ? 20 : 1));
    const margins = [margin('kind', { a: 500, b: 500 }, people)];
    const found = weighSurvey(base, margins);
    expect(codes(found.warnings)).toEqual(['extreme-weights', 'weights-trimmed']);
    expect(found.trimming).toMatchObject({ trimmed: 2, reached: true });
    const weights = found.weights ?? new Float64Array();
    expect(Math.max(...weights) / [...weights].sort((a, b) => a - b)[150]!).toBeLessThanOrEqual(5.00001);
    expect(sumByCode(margins[0]!.codes, weights, 2)[0]).toBeCloseTo(500, 3);
    const untouched = weighSurvey(base, margins, { trimAt: null });
    expect(untouched.kish?.deff).toBeGreaterThan(found.kish?.deff ?? 9);
    expect(codes(untouched.warnings)).toContain('extreme-weights');
  });

  it('takes the total of the first margin where totals differ, and says so', () => {
    const age = [...repeat('y', 50), ...repeat('o', 50)];
    const found = weighSurvey(
      age.map(() => 1),
      [
        margin('age', { y: 400, o: 600 }, age),
        margin(
          'sex',
          { f: 520, m: 520 },
          age.map((_, row) => (row % 2 ? 'f' : 'm')),
        ),
      ],
    );
    expect(found.total).toBe(1000);
    expect(found.warnings).toEqual([{ code: 'margins-differ', params: { margin: 'sex', total: 1040, used: 1000, from: 'age' } }]);
    expect(found.weights?.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1000, 3);
  });

  it('leaves out whom a margin does not know, and counts them', () => {
    const age = [...repeat('y', 40), ...repeat('o', 40), null, null];
    const found = weighSurvey(
      age.map(() => 1),
      [margin('age', { y: 1, o: 1 }, age)],
    );
    expect(found.rows.length).toBe(80);
    expect(found.warnings).toEqual([{ code: 'missing-data', params: { respondents: 2 } }]);
  });

  it('meets every margin with weights above zero, whatever the survey (property)', () => {
    const survey = fc.record({
      rows: fc.array(fc.tuple(fc.nat(3), fc.nat(2), fc.double({ min: 0.2, max: 5, noNaN: true })), { minLength: 40, maxLength: 120 }),
      a: fc.array(fc.integer({ min: 50, max: 900 }), { minLength: 4, maxLength: 4 }),
      b: fc.array(fc.integer({ min: 50, max: 900 }), { minLength: 3, maxLength: 3 }),
    });
    fc.assert(
      fc.property(survey, ({ rows, a, b }) => {
        const total = (list: number[]) => list.reduce((sum, part) => sum + part, 0);
        const scaled = b.map((part) => (part / total(b)) * total(a));
        const margins: Margin[] = [
          { name: 'a', categories: ['0', '1', '2', '3'], totals: a, codes: rows.map(([one]) => one) },
          { name: 'b', categories: ['0', '1', '2'], totals: scaled, codes: rows.map(([, other]) => other) },
        ];
        const found = weighSurvey(
          rows.map(([, , base]) => base),
          margins,
        );
        if (!found.weights) return;
        expect(Math.min(...found.weights)).toBeGreaterThan(0);
        for (const { codes: of, totals } of margins) {
          sumByCode(of, found.weights, totals.length).forEach((sum, at) =>
            expect(Math.abs(sum / (totals[at] ?? 1) - 1)).toBeLessThanOrEqual(1.01e-6),
          );
        }
        expect(found.kish?.nEff).toBeLessThanOrEqual(rows.length + 1e-9);
        // The size of the base weights is nothing, only their proportion.
        const larger = weighSurvey(
          rows.map(([, , base]) => base * 7),
          margins,
        );
        larger.weights?.forEach((weight, row) => expect(weight).toBeCloseTo(found.weights?.[row] ?? 0, 2));
      }),
      { numRuns: 60 },
    );
  });

  it('weighs a hundred thousand people in five margins within seconds', () => {
    const rows = 100_000;
    const margins = [7, 11, 13, 17, 19].map((size, at): Margin => {
      const of = Int32Array.from({ length: rows }, (_, row) => ((row * (2 * at + 3)) % 1009) % size);
      return {
        name: `m${at}`,
        categories: Array.from({ length: size }, (_, c) => `${c}`),
        totals: Array.from({ length: size }, (_, c) => 1000 + c * 40).map(
          (part, _, all) => (part / all.reduce((sum, one) => sum + one, 0)) * 1e6,
        ),
        codes: of,
      };
    });
    const { converged } = rake(new Float64Array(rows).fill(1), margins);
    expect(converged).toBe(true);
  });
});

describe('kishEffect()', () => {
  // Closed form: half the people with weight 1 and half with 3: n sum w^2 / (sum w)^2 = 2 x 10 / 16.
  it('is one for equal weights and 1.25 for halves of 1 and 3', () => {
    expect(kishEffect([2, 2, 2])).toEqual({ deff: 1, nEff: 3 });
    expect(kishEffect([1, 3]).deff).toBeCloseTo(1.25, 12);
    expect(() => kishEffect([0, 0])).toThrow(RangeError);
  });
});
