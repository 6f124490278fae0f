import { expect, it } from 'vitest';
import type { Role, Viewer } from '#domain/account/viewer';
import type { Seen } from '#domain/register/register';
import { knows } from './still-so.ts';

const as = (role: Role, organisation: string | null = null, theme: string | null = null) => ({
  person: 'me',
  viewer: { person: 'me', isAdministrator: false, takesPart: [{ programme: 'p', role, organisation, theme }] } satisfies Viewer,
});
const thing = (values: object) =>
  ({ programme: 'p', values: { owner: null, lead: 'theirs', organisations: ['ours'], themes: ['home'], ...values } }) as unknown as Seen;

it('knows() lets a state be confirmed by who keeps it, who leads it or who manages, and not by who only takes part', () => {
  expect(knows(as('programme-manager'), thing({}))).toBe(true);
  expect(knows(as('theme-lead', null, 'home'), thing({}))).toBe(true);
  expect(knows(as('theme-lead', null, 'work'), thing({}))).toBe(false);
  expect(knows(as('partner-member', 'theirs'), thing({}))).toBe(true);
  expect(knows(as('partner-member', 'ours'), thing({}))).toBe(false);
  expect(knows(as('partner-member', 'ours'), thing({ lead: null }))).toBe(true);
  expect(knows(as('partner-member', 'ours'), thing({ owner: 'me' }))).toBe(true);
  expect(knows(as('programme-manager'), { ...thing({}), programme: 'other' })).toBe(false);
});
