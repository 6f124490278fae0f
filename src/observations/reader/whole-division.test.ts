import { describe, expect, it } from 'vitest';
import { newestWholeDivision } from './whole-division.ts';

const counts = (of: Record<number, number>) => new Map(Object.entries(of).map(([year, count]) => [Number(year), count]));

describe('newestWholeDivision()', () => {
  it('passes over a handful of areas of a newer year', () => {
    expect(newestWholeDivision(counts({ 2018: 94, 2020: 150, 2024: 15 }))).toBe(2020);
    expect(newestWholeDivision(counts({ 2020: 150, 2024: 140 }))).toBe(2024);
  });

  it('takes a coarser division of a municipality when the country has it whole', () => {
    const own = counts({ 2020: 150, 2024: 40 });
    expect(newestWholeDivision(own, () => counts({ 2020: 13_808, 2024: 14_574 }))).toBe(2024);
    expect(newestWholeDivision(own, () => counts({ 2020: 13_808, 2024: 40 }))).toBe(2020);
  });

  it('gives -1 for nothing, and for areas without a division year', () => {
    expect(newestWholeDivision(counts({}))).toBe(-1);
    expect(newestWholeDivision(counts({ [-1]: 4 }))).toBe(-1);
  });
});
