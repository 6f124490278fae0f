import { describe, expect, it } from 'vitest';
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
});
