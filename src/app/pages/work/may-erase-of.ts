import { mayErase } from '#access/may-erase';
import { programmeFor } from '#access/layers';
import type { KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import type { Workspace } from './workspace.ts';

/** Whether to offer erasing texts of a thing; the register itself decides when it is asked to. */
export function mayEraseOf({ viewer }: Pick<Workspace, 'viewer'>, { kind, thing }: { kind: KindName; thing: Seen }): boolean {
  return mayErase(viewer, kind, programmeFor(kind, thing));
}
