import { describe, expect, it } from 'vitest';
import { codeMargin } from '#analysis/survey/code-margin';
import { surveyMean } from '#analysis/survey/survey-mean';
import { weighSurvey } from '#analysis/survey/weigh';
import { AGE_GROUPS, makePanel, PANEL, panelCsv } from './respondents.ts';
import { SEED } from './waterwolde.ts';

describe('makePanel()', () => {
  const { rows, truth } = makePanel(SEED);

  it('draws about 900 people, a street at most as many as were invited, and few of the young', () => {
    expect(rows.length).toBeGreaterThan(850);
    expect(rows.length).toBeLessThan(950);
    const streets = Map.groupBy(rows, ({ street }) => street);
    expect(Math.max(...[...streets.values()].map(({ length }) => length))).toBeLessThanOrEqual(PANEL.invitedPerStreet);
    const of = (age: string) => rows.filter((row) => row.age === age).length;
    const [young = 0, , , old = 0] = AGE_GROUPS.map(of);
    expect(old).toBeGreaterThan(3 * young);
  });

  it('is crooked without weights, in the direction that was planted: older people are more satisfied', () => {
    const answers = rows.flatMap(({ satisfied }) => (satisfied === null ? [] : [satisfied]));
    expect(answers.reduce((sum, one) => sum + one, 0) / answers.length).toBeGreaterThan(truth.satisfied + 0.03);
  });

  it('gives the same file for the same seed, and another for another', () => {
    expect(panelCsv(makePanel(SEED).rows)).toBe(panelCsv(rows));
    expect(panelCsv(makePanel(SEED + 1).rows)).not.toBe(panelCsv(rows));
  });

  it('tells the truth once it is weighted: its interval holds it as often as it says, and bare answers are off', () => {
    const seeds = Array.from({ length: 60 }, (_, at) => 100 + at);
    const found = seeds.map((seed) => {
      const panel = makePanel(seed);
      const margins = [
        codeMargin(
          'age',
          panel.people.ages,
          panel.rows.map(({ age }) => age),
        ).margin,
        codeMargin(
          'district',
          panel.people.districts,
          panel.rows.map(({ district }) => district),
        ).margin,
      ];
      const streets = [...new Set(panel.rows.map(({ street }) => street))];
      const psu = Int32Array.from(panel.rows, ({ street }) => streets.indexOf(street));
      const weighting = weighSurvey(
        panel.rows.map(({ adults }) => adults),
        margins,
      );
      const answer = surveyMean(
        weighting,
        panel.rows.map(({ satisfied }) => satisfied),
        { design: { psu, stratum: null, populationOf: [null] } },
      );
      if (answer.status !== 'ok' || answer.estimate === null || answer.interval === null) throw new Error('refused');
      const { satisfied } = panel.truth;
      return {
        holds: answer.interval.lower <= satisfied && satisfied <= answer.interval.upper,
        off: answer.estimate - satisfied,
        bare: answer.detail.unweighted - satisfied,
      };
    });
    const mean = (pick: (one: (typeof found)[number]) => number): number => found.reduce((all, one) => all + pick(one), 0) / found.length;
    expect(mean(({ holds }) => Number(holds))).toBeGreaterThanOrEqual(0.88);
    expect(Math.abs(mean(({ off }) => off))).toBeLessThan(0.006);
    expect(mean(({ bare }) => bare)).toBeGreaterThan(0.04);
  });
});
