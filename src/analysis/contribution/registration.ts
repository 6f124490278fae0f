import { canonicalJson } from '#base/canonical-json';
import type { Remark } from '#domain/answer/answer';
import { inOrder, isIntact, type AnalysisPlan, type Registration } from '#domain/registration/plan';

/** One part of a plan that is otherwise now, in words of the plan itself. */
export interface PlanChange {
  part: keyof AnalysisPlan;
  /** Empty text where that side says nothing of it. */
  registered: string | number | readonly string[];
  now: string | number | readonly string[];
}

export interface RegistrationCheck {
  /** The record still has the bytes that were hashed. */
  intact: boolean;
  /** Whether it was made before the first figures after the start could be seen; null when that day is unknown. */
  beforeLooking: boolean | null;
  changes: readonly PlanChange[];
}

/**
 * Holds an analysis against its registration: what was changed since is listed, not forbidden.
 *
 * @param firstSeenAt the instant at which figures after the start first lay in the store; null when unknown
 */
export function checkRegistration(registration: Registration, plan: AnalysisPlan, firstSeenAt: string | null): RegistrationCheck {
  const now = inOrder(plan);
  const registered = registration.plan;
  const parts = [...new Set([...Object.keys(registered), ...Object.keys(now)])].sort() as (keyof AnalysisPlan)[];
  const said = (plan: AnalysisPlan, part: keyof AnalysisPlan) => plan[part] ?? '';
  return {
    intact: isIntact(registration),
    beforeLooking: firstSeenAt === null ? null : Date.parse(registration.registeredAt) < Date.parse(firstSeenAt),
    changes: parts
      .filter((part) => canonicalJson(said(registered, part)) !== canonicalJson(said(now, part)))
      .map((part) => ({ part, registered: said(registered, part), now: said(now, part) })),
  };
}

/**
 * What an answer must say of its registration: `not-preregistered` where there is none, its record is not the one
 * that was hashed, or it was made after figures could be seen; `chosen-after-looking` with the parts that were changed.
 */
export function registrationWarnings(check: RegistrationCheck | null): Remark[] {
  if (check === null || !check.intact || check.beforeLooking === false) return [{ code: 'not-preregistered' }];
  if (check.changes.length === 0) return [];
  return [{ code: 'chosen-after-looking', params: { parts: check.changes.map(({ part }) => part) } }];
}
