import { expect, it } from 'vitest';
import type { KindName } from '#domain/register/kinds';
import type { Typed } from '#domain/register/write-value';
import { askedOf } from './asked-of.ts';

const asked = (kind: KindName, field: string, opened: Record<string, Typed>, allowed: Record<string, string[]> = {}) =>
  askedOf(kind, field, { opened, typed: opened, allowed }, 'nl');

it('askedOf() asks of an action the day by which it is done, as long as it is open and did not lack it', () => {
  const open = { state: 'open', owner: 'p', due: '01-12-2026' };
  expect(asked('action', 'due', open)).toEqual({ needed: true, at: [] });
  expect(asked('action', 'due', { ...open, due: '' })).toEqual({ needed: false, at: [] });
  expect(asked('action', 'due', { ...open, state: 'done' })).toEqual({ needed: false, at: ['open'] });
  expect(asked('action', 'note', open)).toEqual({ needed: false, at: [] });
  // Of who does it, an account or an organisation is enough.
  expect(asked('action', 'owner', { ...open, state: 'done' })).toEqual({ needed: false, at: [] });
});

it('askedOf() says in which state that may be chosen a field must be filled in', () => {
  const running = { state: 'running', stopReason: '' };
  expect(asked('intervention', 'stopReason', running, { state: ['running', 'stopped'] })).toEqual({ needed: false, at: ['gestopt'] });
  expect(asked('intervention', 'stopReason', running, { state: ['running'] })).toEqual({ needed: false, at: [] });
  const fresh = askedOf('intervention', 'stopReason', { opened: null, typed: { state: 'idea' }, allowed: {} }, 'nl');
  expect(fresh).toEqual({ needed: false, at: ['gestopt'] });
});

it('askedOf() asks for how long hours are where there are hours', () => {
  expect(asked('activity', 'hoursPer', { hours: '200', hoursPer: 'year' }).needed).toBe(true);
  expect(asked('activity', 'hoursPer', { hours: '', hoursPer: '' }).at).toHaveLength(1);
});
