import { expect, it } from 'vitest';
import { fixedClock } from '#base/clock';
import { today } from './today.ts';

it('today() is the day in the Netherlands, also when it is still yesterday in UTC', () => {
  expect(today(fixedClock('2024-06-30T22:30:00Z'))).toBe('2024-07-01');
  expect(today(fixedClock('2024-12-31T22:30:00Z'))).toBe('2024-12-31');
});
