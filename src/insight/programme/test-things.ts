import { isList } from '#domain/register/field';
import { kindOf, type KindName, type Values } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';

/** For tests: a thing of the register by its name, filled in as far as told and else empty. */
export function thing<K extends KindName>(kind: K, id: string, values: Partial<Values<K>> = {}, more: Partial<Seen<K>> = {}): Seen<K> {
  const empty = Object.entries(kindOf(kind).fields).map(([name, spec]) => [name, isList(spec) ? [] : spec.type === 'flag' ? false : null]);
  return {
    kind,
    id,
    programme: 'programme',
    version: 1,
    slug: kindOf(kind).hasPage ? id : null,
    createdBy: 'world',
    createdAt: '2026-01-01T08:00:00.000Z',
    changedBy: 'world',
    changedAt: '2026-01-01T08:00:00.000Z',
    asOf: '2026-01-01',
    withdrawnAt: null,
    withdrawnBecause: null,
    values: { ...Object.fromEntries(empty), ...values },
    ...more,
  } as Seen<K>;
}
