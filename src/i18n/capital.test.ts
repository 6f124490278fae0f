import { expect, it } from 'vitest';
import { capital } from './capital.ts';

it.each([
  ['het verschil', 'Het verschil'],
  ['één op de tien', 'Één op de tien'],
  ["'t Zandt", "'t Zandt"],
  ['’s avonds', '’s avonds'],
  ['12 van de 100', '12 van de 100'],
  ['', ''],
])('capital() makes of "%s" "%s"', (text, wanted) => {
  expect(capital(text)).toBe(wanted);
});
