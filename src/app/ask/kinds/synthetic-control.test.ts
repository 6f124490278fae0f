import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplePanel } from '#analysis/contribution/test-panel';
import { ask, askSchema } from '#app/ask/ask';
import { Fault } from '#base/fault';

const panel = samplePanel(1, { effect: -6 });
const question = { ask: 'synthetic-control', method: 'sdid', panel, treated: ['T0'], start: 2018, placebo: true };
const answerTo = async (part: object) => (await ask(JSON.stringify({ ...question, ...part }), 'en')).answer;

async function faultsOf(part: object): Promise<string[]> {
  try {
    await answerTo(part);
  } catch (error) {
    if (error instanceof Fault) return error.issues.map(({ at, params }) => `${at ?? params?.['path'] ?? ''}`);
    throw error;
  }
  return [];
}

describe('ask synthetic-control', () => {
  it('takes other spellings, years as text, one treated area as a word, and tells its steps in both languages', async () => {
    const { units, times, y } = panel;
    const other = {
      ask: 'sdid',
      estimator: 'sdid',
      data: { areas: units, years: times.map(String), values: y },
      treatedUnit: 'T0',
      startYear: '2018',
      placebo: true,
    };
    const { answer } = await ask(JSON.stringify(other), 'nl');
    expect(answer).toEqual(await answerTo({}));
    for (const language of ['nl', 'en'] as const) {
      const { steps } = await ask(JSON.stringify(question), language);
      expect(steps.length).toBeGreaterThan(3);
      expect(steps.join(' ')).toContain('24');
      expect(steps.join(' ')).not.toMatch(/undefined|null|NaN/);
    }
  });

  it('takes predictors by name or in order, with their weights by name or in order', async () => {
    const level = panel.y.map((row) => row[3]);
    const slope = panel.y.map((row) => row[8]! - row[0]!);
    const named = (values: unknown[]) => Object.fromEntries(panel.units.map((unit, i) => [unit, values[i]]));
    const base = { method: 'sc-predictors', placebo: false, samplingError: 5 };
    const inOrder = { ...base, predictors: [{ name: 'level', values: level }, { name: 'slope', values: slope }], predictorWeights: [0.85, 0.15] }; // prettier-ignore
    const byName = { ...base, predictors: [{ name: 'level', values: named(level) }, { name: 'slope', values: named(slope) }], predictorWeights: { slope: 0.15, level: 0.85 } }; // prettier-ignore
    const answer = await answerTo(inOrder);
    expect(answer['status']).toBe('ok');
    expect(await answerTo(byName)).toEqual(answer);
  });

  it('ends in a claim of the rule and gives gaps per time and weights per area', async () => {
    const answer = await answerTo({});
    expect(answer).toMatchObject({ status: 'ok', claim: 'effect', n: 24, placebo: { n: 24, rank: 1 } });
    expect(answer['gaps']).toHaveLength(panel.times.length);
    expect(Object.values(answer['weights'] as Record<string, number>).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
  });

  it.each<[string, object, string]>([
    ['a unit twice', { panel: { ...panel, units: panel.units.map((unit) => (unit === 'C1' ? 'C0' : unit)) } }, 'panel.units[1]'],
    ['a time twice', { panel: { ...panel, times: panel.times.map((time) => (time === 2009 ? 2008 : time)) } }, 'panel.times[1]'],
    ['a short row', { panel: { ...panel, y: panel.y.map((row, i) => (i === 2 ? row.slice(1) : row)) } }, 'panel.y[2]'],
    ['too few rows', { panel: { ...panel, y: panel.y.slice(1) } }, 'panel.y'],
    ['NaN as text', { panel: { ...panel, y: panel.y.map((row, i) => (i === 0 ? ['NaN', ...row.slice(1)] : row)) } }, 'panel.y[0][0]'],
    [
      'a number whose square is none',
      { panel: { ...panel, y: panel.y.map((row, i) => (i === 0 ? [1e200, ...row.slice(1)] : row)) } },
      'panel.y[0][0]',
    ],
    ['an unknown treated area', { treated: ['nowhere'] }, 'treated[0]'],
    ['nobody treated', { treated: [] }, 'treated'],
    ['fit years after the start', { fitTimes: [2010, 2019] }, 'fitTimes[1]'],
    ['fit years that are not there', { fitTimes: [1990] }, 'fitTimes[0]'],
    ['no predictors', { method: 'sc-predictors' }, 'predictors'],
    [
      'weights that sum to nothing',
      { predictors: [{ name: 'a', values: panel.y.map((row) => row[0]) }], predictorWeights: [0] },
      'predictorWeights',
    ],
    ['a share above one', { shareReached: 60 }, 'shareReached'],
    ['thousands of areas', { panel: samplePanel(1, { areas: 2000, years: 9 }) }, 'panel.units'],
    ['an unknown method', { method: 'magic' }, 'method'],
  ])('calls %s a fault, at its place', async (_, part, at) => expect(await faultsOf(part)).toContain(at));

  it('gives a number with few comparison areas where no claim is asked, and says why none may be made', async () => {
    const few = samplePanel(1, { areas: 16 });
    const answer = await answerTo({ panel: few, placebo: false });
    expect(answer).toMatchObject({ status: 'ok', claim: 'refused', reasons: ['too-few-comparisons'], placebo: null });
    expect(await answerTo({ panel: few })).toMatchObject({ status: 'refused', reasons: ['too-few-comparisons'] });
  });

  it('answers or refuses whatever panel it is given, with finite numbers and words', async () => {
    const cell = fc.option(fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 3 })), { freq: 40 });
    const shape = fc.record({
      areas: fc.integer({ min: 1, max: 24 }),
      years: fc.integer({ min: 2, max: 14 }),
      treated: fc.integer({ min: 1, max: 3 }),
      start: fc.integer({ min: -1, max: 15 }),
      method: fc.constantFrom('sc-outcome', 'sdid', 'did', 'sc-predictors'),
      placebo: fc.boolean(),
    });
    const questions = shape.chain(({ areas, years, treated, ...rest }) =>
      fc.array(fc.array(cell, { minLength: years, maxLength: years }), { minLength: areas, maxLength: areas }).map((y) => {
        const units = y.map((_, i) => `u${i}`);
        const predictors = [{ name: 'first', values: y.map((row) => row[0]) }];
        return {
          ask: 'synthetic-control',
          panel: { units, times: y[0]!.map((_, t) => t), y },
          treated: units.slice(0, treated),
          predictors,
          ...rest,
        };
      }),
    );
    await fc.assert(
      fc.asyncProperty(questions, async (asked) => {
        const { answer, steps } = await ask(JSON.stringify(asked), 'nl');
        expect(['ok', 'refused']).toContain(answer['status']);
        if (answer['status'] === 'refused') expect((answer['reasons'] as string[]).length).toBeGreaterThan(0);
        expect(steps.join(' ')).not.toMatch(/undefined|NaN|Infinity/);
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  it('publishes its schema', () => {
    expect(JSON.stringify(askSchema('synthetic-control'))).toContain('predictorWeights');
  });
});
