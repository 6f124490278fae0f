import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panelContribution } from '#analysis/contribution/panel-contribution';
import type { PanelQuestion } from '#analysis/contribution/panel-question';
import { samplePanel } from '#analysis/contribution/test-panel';
import type { PanelDesign } from '#domain/answer/contribution';

const ask = (part: Partial<PanelQuestion> = {}) =>
  panelContribution({ panel: samplePanel(1), treated: ['T0'], start: 2018, design: 'sdid', placebo: true, ...part });
const okay = (part: Partial<PanelQuestion> = {}) => {
  const answer = ask(part);
  if (answer.status !== 'ok') throw new Error(`refused: ${answer.reasons.map(({ code }) => code).join()}`);
  return answer;
};
const reasonsOf = (part: Partial<PanelQuestion>) => {
  const answer = ask(part);
  return answer.status === 'refused' ? answer.reasons.map(({ code }) => code) : [];
};
const warningsOf = (part: Partial<PanelQuestion>) => ask(part).warnings.map(({ code }) => code);
const designs: PanelDesign[] = ['sc-outcome', 'sdid', 'did'];

describe('panelContribution', () => {
  it('claims a large planted effect and gives its size within the interval', () => {
    const { estimate, interval, detail } = okay({ panel: samplePanel(1, { effect: -6 }) });
    expect(detail.claim).toBe('effect');
    expect(interval!.lower).toBeLessThan(-6);
    expect(interval!.upper).toBeGreaterThan(-6);
    expect(interval!.upper - estimate!).toBeCloseTo(1.96 * detail.placebo!.se, 12);
    expect(detail.smallestDetectable).toBeCloseTo(2.8 * detail.placebo!.se, 12);
    expect(detail.placebo).toMatchObject({ n: 24, rank: 1, pValue: 1 / 25, exhaustive: true });
    expect(detail.second!.design).toBe('sc-outcome');
  });

  it('rarely claims what was not planted: 2 of 60 at most', () => {
    const claims = Array.from({ length: 60 }, (_, seed) => ask({ panel: samplePanel(500 + seed, { years: 12, from: 2010, areas: 20 }) }));
    expect(claims.filter((answer) => answer.status === 'ok' && answer.detail.claim === 'effect').length).toBeLessThanOrEqual(2);
  });

  it('takes the number of a wrong start for what it is: the placebo in time sees what began before', () => {
    const answers = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => ask({ panel: samplePanel(seed, { effect: -6, start: 2013 }) }));
    const given = answers.filter((answer) => answer.status === 'ok');
    expect(given.length).toBeGreaterThanOrEqual(4);
    for (const { warnings, detail } of given) {
      expect(warnings.map(({ code }) => code)).toContain('placebo-in-time-found');
      expect(detail.claim).toBe('inconclusive');
    }
    // Where the early start spoils the fit there is no number to take for anything.
    const others = answers.flatMap((answer) => (answer.status === 'refused' ? answer.reasons : []));
    expect(new Set(others.map(({ code }) => code))).toEqual(new Set(['poor-pre-fit']));
  });

  it.each(designs)('%s: adding to the treated area moves the answer by just that; order and level do nothing', (design) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (seed) => {
        const panel = samplePanel(seed, { areas: 8, years: 13 });
        const att = (part: Partial<PanelQuestion>) => okay({ design, placebo: false, panel, ...part }).detail.att;
        const shuffled = {
          units: [...panel.units].reverse(),
          times: [...panel.times].reverse(),
          y: panel.y.map((row) => [...row].reverse()).reverse(),
        };
        const plain = att({});
        expect(att({ panel: shuffled })).toBe(plain);
        expect(att({ panel: samplePanel(seed, { areas: 8, years: 13, effect: 3 }) })).toBeCloseTo(plain + 3, 5);
        expect(att({ panel: { ...panel, y: panel.y.map((row) => row.map((value) => value! + 500)) } })).toBeCloseTo(plain, 3);
      }),
      { numRuns: 15, seed: 4 },
    );
  });

  it('gives the same bytes twice and leaves the question as it was', () => {
    const panel = samplePanel(3);
    const before = JSON.stringify(panel);
    expect(JSON.stringify(ask({ panel, design: 'sc-outcome' }))).toBe(JSON.stringify(ask({ panel, design: 'sc-outcome' })));
    expect(JSON.stringify(panel)).toBe(before);
  });

  it('takes several treated areas together, with sets of that size as placebo', () => {
    const { detail } = okay({ panel: samplePanel(2, { treated: 3, effect: 4 }), treated: ['T0', 'T1', 'T2'] });
    expect(detail.placebo).toMatchObject({ n: 500, exhaustive: false });
    expect(detail.claim).toBe('effect');
    const one = okay({ panel: samplePanel(2, { treated: 3, effect: 4 }), treated: ['T0'], excluded: ['T1', 'T2'] });
    expect(detail.smallestDetectable!).toBeLessThan(one.detail.smallestDetectable!);
  });

  it('makes no claim without placebo', () => {
    expect(okay({ placebo: false }).detail).toMatchObject({ claim: null, placebo: null, smallestDetectable: null });
  });

  it('says no-evidence only beside a promise that would have been seen', () => {
    const still = { panel: samplePanel(12) };
    const { detail } = okay(still);
    expect(detail.placebo!.pValue).toBeGreaterThan(0.1);
    expect(detail.second!.pValue).toBeGreaterThan(0.1);
    expect(detail.claim).toBe('inconclusive');
    expect(okay({ ...still, promisedEffect: -detail.smallestDetectable! * 1.01 }).detail.claim).toBe('no-evidence');
    expect(okay({ ...still, promisedEffect: -detail.smallestDetectable! * 0.99 }).detail.claim).toBe('inconclusive');
  });
});

describe('panelContribution refuses', () => {
  it.each<[string, Partial<PanelQuestion>, string[]]>([
    ['an unknown start', { start: null }, ['start-unknown']],
    ['four years before', { start: 2012 }, ['too-few-pre-periods']],
    ['four years to fit on', { fitTimes: [2010, 2011, 2012, 2013] }, ['too-few-pre-periods']],
    ['a start before all figures', { start: 1990 }, ['too-few-pre-periods']],
    ['a start after all figures', { start: 2040 }, ['too-few-post-periods']],
    ['19 comparison areas', { panel: samplePanel(1, { areas: 19 }) }, ['too-few-comparisons']],
    ['everything at once', { panel: samplePanel(1, { areas: 3 }), start: 2009 }, ['too-few-pre-periods', 'too-few-comparisons']],
    ['work too small to see', { plausibleEffect: -2, shareReached: 0.02 }, ['effect-too-small-to-see']],
  ])('%s', (_, part, reasons) => expect(reasonsOf(part)).toEqual(reasons));

  it('a treated area far outside the others, for synthetic control and not for designs that allow a level', () => {
    const panel = samplePanel(1);
    const y = panel.y.map((row, i) => (panel.units[i] === 'T0' ? row.map((value) => value! + 100) : row));
    expect(reasonsOf({ panel: { ...panel, y }, design: 'sc-outcome' })).toEqual(['poor-pre-fit']);
    expect(reasonsOf({ panel: { ...panel, y } })).toEqual([]);
    expect(warningsOf({ panel: { ...panel, y } })).toContain('poor-pre-fit');
    expect(okay({ panel: { ...panel, y } }).detail.claim).not.toBe('effect');
    expect(reasonsOf({ panel: { ...panel, y }, design: 'sc-outcome', samplingError: 80 })).toEqual([]);
  });

  it('a treated value missing in the last year before the start, and all missing', () => {
    const panel = samplePanel(1);
    const hole = (years: (time: number) => boolean) => ({
      ...panel,
      y: panel.y.map((row, i) => (panel.units[i] === 'T0' ? row.map((value, t) => (years(panel.times[t]!) ? null : value)) : row)),
    });
    expect(reasonsOf({ panel: hole((time) => time === 2017) })).toEqual(['missing-data']);
    expect(reasonsOf({ panel: hole(() => true) })).toEqual(['missing-data', 'too-few-pre-periods', 'too-few-post-periods']);
    expect(warningsOf({ panel: hole((time) => time === 2012) })).toEqual(expect.arrayContaining(['missing-data', 'periods-dropped']));
    expect(okay({ panel: hole((time) => time === 2012) }).detail).toMatchObject({ droppedTimes: [2012], preYears: 9 });
    expect(okay({ panel: hole((time) => time === 2012) }).detail.gaps[4]).toBeNull();
  });

  it('a comparison that is one area with another programme, and warns where it has none', () => {
    const panel = samplePanel(1);
    const twin = panel.y[panel.units.indexOf('T0')]!;
    const y = panel.y.map((row, i) =>
      panel.units[i] === 'C5' ? twin.map((value) => value! + 0) : row.map((value) => value! + (panel.units[i] === 'T0' ? 0 : 60)),
    );
    expect(reasonsOf({ panel: { ...panel, y }, design: 'sc-outcome', otherProgrammes: ['C5'] })).toEqual(['weight-on-one-comparison']);
    expect(warningsOf({ panel: { ...panel, y }, design: 'sc-outcome' })).toContain('weight-on-one-comparison');
  });
});

describe('panelContribution warns', () => {
  it('of 5 to 7 years before: a number, and at most inconclusive', () => {
    for (let seed = 1; seed < 6; seed++) {
      const { detail, warnings } = okay({ panel: samplePanel(seed, { from: 2012, years: 12, effect: 9 }) });
      expect(warnings.map(({ code }) => code)).toContain('short-pre-period');
      expect(detail.claim).toBe('inconclusive');
    }
  });

  it('of one year after: at most inconclusive', () => {
    const { detail, warnings } = okay({ panel: samplePanel(1, { years: 11, effect: 9 }) });
    expect(warnings.map(({ code }) => code)).toContain('too-few-post-periods');
    expect(detail.claim).toBe('inconclusive');
  });

  it('of few comparison areas where no claim is asked', () => {
    expect(warningsOf({ panel: samplePanel(1, { areas: 16 }), placebo: false, design: 'sc-outcome' })).toContain('too-few-comparisons');
    expect(reasonsOf({ panel: samplePanel(1, { areas: 16 }), placebo: false })).toEqual([]);
    expect(okay({ panel: samplePanel(1, { areas: 16 }), placebo: false }).detail.claim).toBe('refused');
  });

  it('of equal predictor weights, dropped predictors and areas without one', () => {
    const panel = samplePanel(1);
    const values = panel.units.map((_, i) => i + (i % 3));
    const predictors = [
      { name: 'kept', values: values.map((value, i) => (i === 4 ? null : value)) },
      { name: 'unknown here', values: values.map((value, i) => (panel.units[i] === 'T0' ? null : value)) },
      { name: 'level', values: panel.y.map((row) => row[5]!) },
    ];
    const answer = ask({ design: 'sc-predictors', predictors, placebo: false, samplingError: 9 });
    expect(answer.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['predictor-weights-equal', 'predictors-dropped', 'comparisons-dropped']),
    );
    expect(answer.warnings.find(({ code }) => code === 'comparisons-dropped')!.params).toEqual({ areas: ['C4'] });
  });

  it('of an untouched outcome that moved: then the effect may be something else', () => {
    const panel = samplePanel(1, { effect: -6 });
    const moved = samplePanel(77, { effect: 8 }).y;
    expect(okay({ panel, untouched: samplePanel(31).y }).detail).toMatchObject({ claim: 'effect' });
    expect(okay({ panel, untouched: moved }).detail.claim).toBe('inconclusive');
    expect(warningsOf({ panel, untouched: moved })).toContain('untouched-outcome-moved');
    expect(warningsOf({ panel, untouched: panel.y.map((row) => row.map(() => null)) })).toContain('not-judged');
  });

  it('of one treated area and a gap that moved before, for plain difference-in-differences: no claim then', () => {
    const panel = samplePanel(1);
    const y = panel.y.map((row, i) => (panel.units[i] === 'T0' ? row.map((value, t) => value! + 2 * t) : row));
    expect(warningsOf({ panel: { ...panel, y }, design: 'did' })).toEqual(
      expect.arrayContaining(['one-treated-unit', 'pre-trend-differs']),
    );
    expect(okay({ panel: { ...panel, y }, design: 'did' }).detail.claim).toBe('refused');
  });

  it('stays finite on a panel in which nothing ever moves', () => {
    const flat = { ...samplePanel(1), y: samplePanel(1).y.map((row) => row.map(() => 5)) };
    for (const design of designs) {
      const { detail } = okay({ panel: flat, design });
      expect(detail.att).toBeCloseTo(0, 10);
      expect(detail.placebo!.pValue).toBe(1);
      expect(detail.claim).not.toBe('effect');
    }
  });
});
