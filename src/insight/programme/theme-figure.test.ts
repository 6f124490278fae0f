import { expect, it } from 'vitest';
import type { IndicatorProfile } from '#domain/profile/profile';
import { tellsHowItIs } from './theme-figure.ts';

const figure = (kind: string, reference: object | null, old: boolean) =>
  ({ indicator: { kind }, reference, age: { period: '2024', years: old ? 8 : 2, old } }) as unknown as IndicatorProfile;

it.each([
  ['a share of this time beside that of the municipality', figure('share', {}, false), true],
  ['a count, which says nothing by itself', figure('count', {}, false), false],
  ['a share without anything to stand beside', figure('share', null, false), false],
  ['a share of years ago', figure('share', {}, true), false],
])('tellsHowItIs(): %s', (_, one, wanted) => {
  expect(tellsHowItIs(one)).toBe(wanted);
});
