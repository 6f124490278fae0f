import { expect, it } from 'vitest';
import { localMoment } from './local-moment.ts';

it('localMoment() tells the time of the Netherlands, in winter and in summer', () => {
  expect(localMoment('2026-11-22T23:30:05.123Z')).toBe('2026-11-23 00:30:05');
  expect(localMoment('2026-07-01T08:00:00Z')).toBe('2026-07-01 10:00:00');
});
