import { attachedThing } from '#domain/attachment/attached-thing';
import { claimOf } from '#domain/evidence/evidence-fields';
import type { KindName } from '#domain/register/kinds';

/**
 * Kinds without a rule of their own for writing: who may change the thing that carries one, may add to it, change what was
 * added and take it away (`mayAttach`).
 */
export const CARRIED = ['attachment', 'evidence'] as const satisfies KindName[];

export function isCarried(kind: KindName): boolean {
  return (CARRIED as readonly KindName[]).includes(kind);
}

/** The thing that carries one of such a kind, by what its fields say: what a file belongs to, the claim of evidence. Null where they name none. */
export function carrierOf(kind: KindName, values: Readonly<Record<string, unknown>>): { kind: KindName; id: string } | null {
  if (kind === 'attachment') return attachedThing(values);
  return kind === 'evidence' ? claimOf(values) : null;
}
