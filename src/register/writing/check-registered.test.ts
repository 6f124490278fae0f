import { describe, expect, it } from 'vitest';
import { registerPlan, registrationValues } from '#domain/registration/plan';
import type { ChangeOrigin } from '#domain/register/register';
import { checkRegistered } from './check-registered.ts';
import type { Step } from './step.ts';

const AT = '2026-11-22T08:00:00.000Z';
const plan = { intervention: 'x', start: 2027, indicator: 'homes', treated: ['BU1'], comparisonAreas: ['BU2'], method: 'contribution 2' };
const values = registrationValues(registerPlan(plan, AT));

function codes(action: Step['change']['action'], { now = AT, origin = 'form' as ChangeOrigin, own = {}, changed = ['begins'] } = {}) {
  const after = { kind: 'registration', values: { ...values, ...own } };
  const step = { change: { action, kind: 'registration' }, before: null, after, changed, at: () => undefined } as unknown as Step;
  return checkRegistered(step, { person: 'p', origin, now, today: now.slice(0, 10) }).map(({ code }) => code);
}

describe('checkRegistered()', () => {
  it('takes what is registered at the moment that it names, with its own hash', () => {
    expect(codes('create')).toEqual([]);
    expect(codes('create', { now: '2026-11-22T08:04:00.000Z' })).toEqual([]);
  });

  it('refuses a moment that is made up, and a hash of something else', () => {
    expect(codes('create', { now: '2027-03-01T08:00:00.000Z' })).toEqual(['registration-not-made-here']);
    expect(codes('create', { own: { registeredAt: 'gisteren' } })).toEqual(['registration-not-made-here']);
    expect(codes('create', { own: { promised: -3 } })).toEqual(['registration-not-made-here']);
    expect(codes('create', { own: { promised: -3 }, origin: 'sheet' })).toEqual(['registration-not-made-here']);
  });

  it('lets a world bring what was registered before', () => {
    expect(codes('create', { now: '2030-01-01T00:00:00.000Z', origin: 'world' })).toEqual([]);
  });

  it('is never changed, by nobody', () => {
    for (const origin of ['form', 'sheet', 'undo', 'world', 'command'] as const)
      expect(codes('change', { origin }), origin).toEqual(['registration-fixed']);
    expect(codes('change', { changed: [] })).toEqual([]);
  });

  it('is taken back or put back within a day, and not after', () => {
    expect(codes('withdraw', { now: '2026-11-23T07:00:00.000Z' })).toEqual([]);
    expect(codes('withdraw', { now: '2026-11-23T09:00:00.000Z' })).toEqual(['registration-stays']);
    expect(codes('restore', { now: '2026-11-23T07:00:00.000Z' })).toEqual([]);
    expect(codes('restore', { now: '2030-01-01T00:00:00.000Z' })).toEqual(['registration-stays']);
  });
});
