import type { KindName } from '#domain/register/kinds';
import { KEPT_UP } from '#domain/work/kept-up';
import type { WriteAction } from './write-rules.ts';

/**
 * The fields that a right is asked for, of those that change. Who says only that a thing is still as it was keeps it up: that
 * asks what bringing its state up to date would.
 */
export function fieldsAsked(kind: KindName, action: WriteAction, changed: readonly string[]): string[] {
  const fields = changed.filter((field) => field !== 'asOf');
  const isOnlyDay = action === 'change' && fields.length === 0 && changed.length > 0;
  return isOnlyDay && isKeptUp(kind) ? [KEPT_UP[kind][0]] : fields;
}

function isKeptUp(kind: KindName): kind is keyof typeof KEPT_UP {
  return Object.hasOwn(KEPT_UP, kind);
}
