import { describe, expect, it } from 'vitest';
import { createBackOff } from './back-off.ts';

describe('createBackOff()', () => {
  it('waits twice as long after each quick death, and gives up at the sixth', () => {
    const backOff = createBackOff();
    expect(Array.from({ length: 6 }, () => backOff.ended(500))).toEqual([100, 200, 400, 800, 1600, null]);
  });

  it('forgets quick deaths when a process lived well', () => {
    const backOff = createBackOff();
    for (let count = 0; count < 5; count += 1) backOff.ended(0);
    expect(backOff.ended(10_000)).toBe(100);
    expect(backOff.ended(0)).toBe(200);
  });
});
