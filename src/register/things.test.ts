import { expect, it } from 'vitest';
import { instant } from './things.ts';

it.each([
  '2026-11-22T08:00:00+00:00',
  '2026-11-22T08:00:00.1+00:00',
  '2026-11-22T08:00:00.123456+00:00',
  '2026-11-22T08:00:00.999999+00:00',
  '2026-11-22T08:00:00+01:00',
])('instant() spells %s as every other moment', (text) => {
  expect(instant(text)).toBe(new Date(text).toISOString());
});
