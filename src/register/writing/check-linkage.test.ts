import { expect, it } from 'vitest';
import { checkWidens } from './check-linkage.ts';
import type { Step } from './step.ts';

const codes = (before: object | null, values: object) => {
  const after = { kind: 'linkage', values: { state: 'running', widensChances: 'not-asked', ...values } };
  const step = { before, after, changed: ['state'], at: (field?: string) => field } as unknown as Step;
  return checkWidens(step).map(({ code, at }) => `${at} ${code}`);
};

it('checkWidens() lets what was agreed before say that nobody looked yet, with since when it is so or where that stands', () => {
  expect(codes(null, { since: '2019' })).toEqual([]);
  expect(codes(null, { source: 'Gebiedsplan, hoofdstuk 2' })).toEqual([]);
  expect(codes(null, {})).toEqual(['since widens-not-asked-then']);
  // Who says that somebody looked, says what they saw.
  expect(codes(null, { widensChances: 'yes', since: '2019' })).toEqual(['widensBecause widens-without-reason']);
  expect(codes(null, { state: 'considered' })).toEqual([]);
});

it('checkWidens() asks the one test of what is taken further here, also of what was agreed before', () => {
  expect(codes({}, { since: '2019' })).toEqual(['widensChances widens-not-asked', 'widensBecause widens-without-reason']);
});
