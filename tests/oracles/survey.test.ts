import { expect, it } from 'vitest';
import { describeShared } from '../shared-data.ts';
import { failures, runCase, valueAt } from './run-case.ts';

describeShared('the oracle cases of surveys', () => {
  it.each(['e1-rake-cluster', 'e4-rake-empty-category', 'e5-rake-extreme-weights', 'e7-representativity-balanced'])(
    '%s: every number that must agree does',
    async (name) => {
      expect(failures(await runCase(name))).toEqual([]);
    },
  );

  it('e1-rake-cluster: the weights meet every margin, and the error is that of clusters', async () => {
    const { question, answer, programs } = await runCase('e1-rake-cluster');
    const weights = answer['weights'] as Record<string, number>;
    const rows = question['rows'] as Record<string, unknown>[];
    expect(programs.map(({ fn }) => fn)).toEqual(['margins_met']);
    for (const [factor, totals] of Object.entries(question['margins'] as Record<string, Record<string, number>>)) {
      for (const [category, people] of Object.entries(totals)) {
        const sum = rows.filter((row) => row[factor] === category).reduce((all, row) => all + (weights[String(row['id'])] ?? 0), 0);
        expect(Math.abs(sum / people - 1)).toBeLessThanOrEqual(1e-6);
      }
    }
    expect(valueAt(answer, 'mean.se')).toBeCloseTo(23.7036, 3);
  });

  it('e5-rake-extreme-weights: never a number without a warning', async () => {
    const { answer } = await runCase('e5-rake-extreme-weights');
    expect([answer['status'], answer['warnings']]).toEqual(['refused', expect.arrayContaining(['extreme-weights'])]);
    expect(answer).not.toHaveProperty('mean');
  });
});
