import { expect, it } from 'vitest';
import type { Seen } from '#domain/register/register';
import { muchShorter } from './shorter-texts.ts';

const row = (was: string | null, is: string | null) => ({ thing: { values: { why: was } } as Seen, fields: ['why'], values: { why: is } });

it('muchShorter() names what would lose more than half of a long text', () => {
  expect(muchShorter(row('a'.repeat(200), 'Kort gezegd.'))).toEqual(['why']);
});

it.each([
  ['a text that was short itself', 'a'.repeat(80), 'Kort.'],
  ['a text that stays long', 'a'.repeat(200), 'b'.repeat(150)],
  ['what was not filled in', null, 'Kort.'],
  ['what is no text any more', 'a'.repeat(200), null],
])('muchShorter() passes over %s', (_, was, is) => {
  expect(muchShorter(row(was, is))).toEqual([]);
});
