import { expect, it } from 'vitest';
import { CODES_ONLY, readValue } from './read-value.ts';

const read = (raw: unknown) => {
  const result = readValue('meeting', 'from', raw, CODES_ONLY);
  return result.ok ? result.value : result.issues.map(({ code }) => code);
};

it.each([
  ['14:00', '14:00'],
  ['9.30', '09:30'],
  ['14u30', '14:30'],
  ['14 uur', '14:00'],
  ['9', '09:00'],
  [0.5625, '13:30'],
  ['', null],
  ['25:99', ['field-no-time']],
  ['24:00', ['field-no-time']],
  ['half drie', ['field-no-time']],
  ['12:5', ['field-no-time']],
])('readTime() reads %j', (raw, wanted) => {
  expect(read(raw)).toEqual(wanted);
});
