import type { Seen } from '#domain/register/register';

/** The scheme that a grant belongs to: that of its call, also where only the call is filled in; null for one without a scheme. */
export function schemeOfGrant(calls: readonly Seen<'grantCall'>[]): (grant: Seen<'grant'>) => string | null {
  const schemes = new Map(calls.map(({ id, values }) => [id, values.scheme]));
  return ({ values }) => schemes.get(values.call ?? '') ?? values.scheme ?? null;
}
