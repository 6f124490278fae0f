import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { checkRegistration, registrationWarnings } from '#analysis/contribution/registration';
import { registerPlan, type AnalysisPlan } from '#domain/registration/plan';

const plan: AnalysisPlan = {
  intervention: 'buddies',
  start: 2025,
  indicator: 'social_assistance_share',
  treated: ['BU2', 'BU1'],
  comparisonAreas: ['BU9', 'BU8'],
  method: 'sdid',
};
const at = '2025-01-10T08:00:00Z';

it('registerPlan() hashes the plan and the moment in one spelling, whatever the order of areas and keys', () => {
  const { hash, plan: kept } = registerPlan(plan, at);
  const text = `{"plan":{"comparisonAreas":["BU8","BU9"],"indicator":"social_assistance_share","intervention":"buddies","method":"sdid","start":2025,"treated":["BU1","BU2"]},"registeredAt":"${at}"}`;
  expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
  expect(kept.treated).toEqual(['BU1', 'BU2']);
  expect(registerPlan({ ...plan, treated: ['BU1', 'BU2'] }, at).hash).toBe(hash);
  expect(registerPlan(plan, '2025-01-11T08:00:00Z').hash).not.toBe(hash);
});

it('checkRegistration() lists what was changed since, and sees a record that was tampered with', () => {
  const registration = registerPlan(plan, at);
  expect(checkRegistration(registration, plan, '2026-03-01T00:00:00Z')).toEqual({ intact: true, beforeLooking: true, changes: [] });
  expect(checkRegistration(registration, plan, '2025-01-10T07:59:00Z').beforeLooking).toBe(false);
  expect(checkRegistration(registration, plan, null).beforeLooking).toBeNull();
  expect(checkRegistration(registration, { ...plan, start: 2026, comparisonAreas: ['BU8'] }, null).changes).toEqual([
    { part: 'comparisonAreas', registered: ['BU8', 'BU9'], now: ['BU8'] },
    { part: 'start', registered: 2025, now: 2026 },
  ]);
  expect(checkRegistration({ ...registration, registeredAt: '2024-01-10T08:00:00Z' }, plan, null).intact).toBe(false);
});

it('registrationWarnings() says that nothing was registered in time, or what was chosen since', () => {
  const registration = registerPlan(plan, at);
  const codes = (now: AnalysisPlan, seen: string | null) =>
    registrationWarnings(checkRegistration(registration, now, seen)).map(({ code }) => code);
  expect(registrationWarnings(null)).toEqual([{ code: 'not-preregistered' }]);
  expect(codes(plan, '2024-12-31T00:00:00Z')).toEqual(['not-preregistered']);
  expect(codes(plan, '2026-01-01T00:00:00Z')).toEqual([]);
  expect(registrationWarnings(checkRegistration(registration, { ...plan, start: 2026 }, null))).toEqual([
    { code: 'chosen-after-looking', params: { parts: ['start'] } },
  ]);
});
