import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isIntact, registerPlan, registrationOf, registrationValues } from '#domain/registration/plan';

const codes = fc.uniqueArray(fc.constantFrom('BU00141000', 'BU00141001', 'WK001410', 'GM0014'), { maxLength: 4 });
const plans = fc.record(
  {
    intervention: fc.uuid(),
    start: fc.integer({ min: 1900, max: 2199 }),
    indicator: fc.constantFrom('homes', 'income'),
    treated: codes,
    comparisonAreas: codes,
    method: fc.constant('contribution 2'),
    promised: fc.double({ noNaN: true, noDefaultInfinity: true }),
    reached: fc.double({ min: 0, max: 1, noNaN: true }),
  },
  { requiredKeys: ['intervention', 'start', 'indicator', 'treated', 'comparisonAreas', 'method'] },
);

it('registrationOf() gives back what registrationValues() put down, and it is intact', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const registration = registerPlan(plan, '2026-11-22T08:00:00.000Z');
      const back = registrationOf(registrationValues(registration));
      expect(back).toEqual(registration);
      expect(isIntact(back)).toBe(true);
    }),
  );
});

it('isIntact() sees every part that is otherwise, and what says nothing at all', () => {
  const plan = { intervention: 'x', start: 2027, indicator: 'homes', treated: ['BU1'], comparisonAreas: [], method: 'contribution 2' };
  const values = registrationValues(registerPlan(plan, '2026-11-22T08:00:00.000Z'));
  const changes = { begins: '2026', indicator: 'income', areas: ['BU2'], promised: -1, reached: 0.5, registeredAt: '2020-01-01T00:00:00Z' };
  for (const [field, value] of Object.entries(changes)) expect(isIntact(registrationOf({ ...values, [field]: value })), field).toBe(false);
  const junk = { begins: 'ooit', promised: NaN, reached: Infinity, areas: 5 as never, comparisonAreas: null as never };
  for (const values of [{}, junk]) expect(isIntact(registrationOf({ ...values, hash: 'x' }))).toBe(false);
});
