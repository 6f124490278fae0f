import { describe, expect, it } from 'vitest';
import type { Issue } from '#base/issue';
import { faultsByRow } from './faults-by-row.ts';

const fault = (at?: string): Issue => ({ code: 'not-allowed', level: 'error', ...(at !== undefined && { at }) });

describe('faultsByRow', () => {
  it('gives each change its own faults, and keeps what belongs to none of them', () => {
    const [first, second, whole, field, beyond] = [fault('0.duration'), fault('1'), fault(), fault('duration'), fault('7.name')];
    expect(faultsByRow([whole, second, field, first, beyond], 2)).toEqual({ rows: [[first], [second]], rest: [whole, field, beyond] });
  });

  it('gives a single change everything', () => {
    expect(faultsByRow([fault(), fault('duration')], 1)).toEqual({ rows: [[fault(), fault('duration')]], rest: [] });
  });
});
