import { isId } from '#domain/register/check-value';
import type { KindName } from '#domain/register/kinds';
import { ATTACHABLE } from './attachment.ts';

/** The thing that an attachment belongs to, by what its fields say; null where they name none. */
export function attachedThing(values: Readonly<Record<string, unknown>>): { kind: KindName; id: string } | null {
  const kind = ATTACHABLE.find((one) => one === values.of);
  return kind !== undefined && isId(values.thing) ? { kind, id: values.thing } : null;
}

/** Whether files can be attached to things of a kind. */
export function isAttachable(kind: KindName): boolean {
  return (ATTACHABLE as readonly KindName[]).includes(kind);
}
