import { describe, expect, it } from 'vitest';
import { readRoughly } from './read-roughly.ts';

describe('readRoughly()', () => {
  it.each([
    ['01-03-25', '2025-03-01'],
    ['1/3/98', '1998-03-01'],
    ['mrt 25', '2025-03'],
    ["mrt '25", '2025-03'],
    ['30 nov 23', '2023-11-30'],
  ])('reads the short year of %s', (typed, value) => {
    expect(readRoughly(typed)).toEqual({ value, saysMore: false });
  });

  it.each([
    ['eind 2027', '2027'],
    ['Q2 2026', '2026'],
    ['2026 Q2', '2026'],
    ['voorjaar 2025', '2025'],
    ["najaar '25", '2025'],
    ['1e kwartaal 2026', '2026'],
    ['tweede helft van 2026', '2026'],
  ])('keeps the year of %s, and says that the words say more', (typed, value) => {
    expect(readRoughly(typed)).toEqual({ value, saysMore: true });
  });

  it.each(['z.s.m.', '31-02-25', 'doorlopend', '2025', 'fase 12', ''])('reads nothing in "%s"', (typed) => {
    expect(readRoughly(typed)).toBeNull();
  });
});
