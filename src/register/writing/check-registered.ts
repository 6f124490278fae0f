import type { Issue } from '#base/issue';
import { isIntact, registrationOf } from '#domain/registration/plan';
import type { Values } from '#domain/register/kinds';
import { finding, isBrought, type Circumstances, type Step } from './step.ts';

/** Until so long after it was registered a question may be taken back: a slip of the pen, before anything came in. */
const TAKEN_BACK_WITHIN_MS = 24 * 3_600_000;
/** A registration is made at the moment that it names; clocks of two machines may differ a little. */
const CLOCKS_DIFFER_MS = 300_000;

/**
 * A registration is never changed, and after a day never taken back or put back: whoever could drop a question after its outcome
 * might keep only what came out well. It is made at the moment that it names, with the hash of what it says. Worlds and
 * commands bring registrations of before; whether those are intact is told where they are read.
 */
export function checkRegistered(step: Step, by: Circumstances): Issue[] {
  const { action } = step.change;
  if (action === 'change') return step.changed.length > 0 ? [finding(step, 'registration-fixed')] : [];
  const registration = registrationOf(step.after.values as Partial<Values<'registration'>>);
  const age = Date.parse(by.now) - Date.parse(registration.registeredAt);
  // Whoever could put one back later would put back those that came out well.
  if (action === 'withdraw' || action === 'restore') return age > TAKEN_BACK_WITHIN_MS ? [finding(step, 'registration-stays')] : [];
  if (isBrought(by)) return [];
  const isNow = Math.abs(age) <= CLOCKS_DIFFER_MS;
  return isNow && isIntact(registration) ? [] : [finding(step, 'registration-not-made-here', {}, 'hash')];
}
