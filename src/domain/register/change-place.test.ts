import { describe, expect, it } from 'vitest';
import type { Issue } from '#base/issue';
import { changePlace, faultsByChange } from './change-place.ts';

const fault = (at?: string): Issue => ({ code: 'not-allowed', level: 'error', ...(at !== undefined && { at }) });

describe('faultsByChange()', () => {
  it('gives each change its own faults at their fields, and keeps what belongs to none of them', () => {
    const [first, second, whole, field, beyond] = [fault('0.duration'), fault('1'), fault(), fault('duration'), fault('7.name')];
    expect(faultsByChange([whole, second, field, first, beyond], 2)).toEqual({
      byChange: [[fault('duration')], [fault()]],
      rest: [whole, field, beyond],
    });
  });

  it('gives a single change everything', () => {
    expect(faultsByChange([fault(), fault('duration')], 1)).toEqual({ byChange: [[fault(), fault('duration')]], rest: [] });
  });

  it.each([1, 2, 12])('reads back each place of a write of %d changes', (count) => {
    const last = count - 1;
    const there = ['name', undefined].map((field) => fault(changePlace(last, count, field)));
    expect(faultsByChange(there, count).byChange[last]).toEqual([fault('name'), fault()]);
  });
});
