import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { attack, widthOf } from '#analysis/disclosure/attack';
import { openSolver } from '#analysis/optimise/solver';
import { numberTable, type Table } from '#analysis/disclosure/table';
import { describeShared, sharedPath } from '../shared-data.ts';
import { failures, runCase } from './run-case.ts';

describeShared('oracles of carrying over, scores and readability', () => {
  it.each([
    'g4-merge-rate',
    'g7-missing-part',
    'g8-unknown-code',
    'g9-median-refused',
    'h1-flesch-douma-from-counts',
    'i1-composite-hdi',
    'i3-composite-sensitivity',
    'f9-audit-known-ranges',
  ])('%s: every number that must agree does', async (name) => {
    const ran = await runCase(name);
    expect(ran.checks.length).toBeGreaterThan(0);
    expect(failures(ran)).toEqual([]);
  });

  it('h2-syllables: 98 of 100 words have the right number', async () => {
    const { answer } = await runCase('h2-syllables');
    const path = sharedPath('oracles', 'cases', 'h2-syllables', 'reference.json');
    const known = Object.entries((JSON.parse(readFileSync(path, 'utf8')) as { syllables: Record<string, number> }).syllables);
    const counted = answer['syllables'] as Record<string, number>;
    const wrong = known.filter(([word, count]) => counted[word] !== count);
    expect(wrong.length / known.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.02);
  });
});

describeShared('oracles of small numbers', () => {
  it.each([
    ['f1-list-with-total', 2],
    ['f3-two-way', 4],
    ['f4-hierarchy', 14],
  ])('%s: nothing can be computed, with the fewest hidden', async (name, fewest) => {
    const { question, answer } = await runCase(name);
    const table = question as unknown as Table;
    const published = answer['published'] as Record<string, number | null>;
    const numbered = numberTable(table);
    const shown = Float64Array.from(numbered.ids, (id) => published[id] ?? Number.NaN);
    const small = table.cells.flatMap(({ value }, cell) => (value! > 0 && value! < 5 ? [cell] : []));
    expect(small.length).toBeGreaterThan(0);
    const ranges = attack(await openSolver(), numbered, shown, small);
    expect(Math.min(...[...ranges.values()].map(widthOf))).toBeGreaterThanOrEqual(5 - 1e-6);
    for (const { id, value } of table.cells) expect([null, value]).toContain(published[id]);
    expect(Object.values(published).filter((value) => value === null)).toHaveLength(fewest);
  });
});
