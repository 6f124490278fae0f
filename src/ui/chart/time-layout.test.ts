import { describe, expect, it } from 'vitest';
import { barOf, markOf, timeAxis, yearsOf } from './time-layout.ts';

const TODAY = '2026-07-01';
const axis = timeAxis(['2024', '2027'], TODAY);

describe('timeAxis()', () => {
  it('runs over whole years from the first to the last moment, with today in it', () => {
    expect(axis.labels).toEqual([2024, 2025, 2026, 2027]);
    expect([axis.at(2024), axis.at(2026), axis.at(2028), axis.cut]).toEqual([0, 0.5, 1, false]);
    expect(timeAxis([], TODAY).labels).toEqual([2026]);
  });

  it('keeps what is far away at its edge and says so, with at most five labels', () => {
    const wide = timeAxis(['1950', '2199'], TODAY);
    expect(wide.cut).toBe(true);
    expect(wide.labels.length).toBeLessThanOrEqual(5);
    expect([wide.at(1950), wide.at(2199)]).toEqual([0, 1]);
  });
});

describe('barOf()', () => {
  it('is sure only between the last possible begin and the first possible end', () => {
    expect(barOf('2024', '2027', axis)).toEqual({
      sure: { from: 0.25, to: 0.75 },
      soft: [
        { from: 0, to: 0.25, uncertain: false },
        { from: 0.75, to: 1, uncertain: false },
      ],
      open: false,
    });
    expect(barOf('2025', '2025', axis)?.sure).toBeNull();
  });

  it('marks a doubtful begin, runs on without an end, and is not there without a begin', () => {
    expect(barOf('2024?', null, axis)).toEqual({ sure: { from: 0.25, to: 1 }, soft: [{ from: 0, to: 0.25, uncertain: true }], open: true });
    expect(barOf(null, '2027', axis)).toBeNull();
  });
});

describe('markOf()', () => {
  it('stands in the middle of what its moment can mean', () => {
    expect(markOf('2025?', axis)).toEqual({ at: 0.375, uncertain: true });
    expect(markOf(null, axis)).toBeNull();
    expect(yearsOf('2025-13')).toBeNull();
  });
});
