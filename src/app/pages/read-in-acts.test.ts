import { expect, it } from 'vitest';
import type { LogEntry } from '#domain/register/register';
import { fileOfAct } from './read-in-acts.ts';

const line = (cameFrom: unknown) => ({ cameFrom }) as LogEntry;

it('fileOfAct() names the file of a reading for who may know it, and says where its name was erased', () => {
  const known = line({ file: 'partners 2026.csv', rows: [4] });
  expect(fileOfAct([line(null), known], 'nl')).toEqual({ text: 'partners 2026.csv', isErased: false });
  const erased = line({ file: { erased: { at: '2026-11-22T08:00:00Z', because: 'asked' } }, rows: [4] });
  const told = fileOfAct([erased], 'nl');
  expect(told?.isErased).toBe(true);
  expect(told?.text).toContain('22 november 2026');
  // The log leaves it out for who may not know it.
  expect(fileOfAct([line(null)], 'nl')).toBeNull();
});
