import { describe, expect, it } from 'vitest';
import { monthsBefore } from './months-before.ts';

describe('monthsBefore()', () => {
  it('keeps the day, or takes the last one of a shorter month', () => {
    expect([monthsBefore('2026-11-22', 6), monthsBefore('2026-08-31', 6), monthsBefore('2024-03-31', 1)]).toEqual([
      '2026-05-22',
      '2026-02-28',
      '2024-02-29',
    ]);
  });
});
