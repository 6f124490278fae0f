import { steers } from '#access/layers';
import type { LookBack } from '#domain/meeting/look-back';
import { lookBack } from '#insight/meeting/look-back';
import type { ProgrammeWorkspace } from '../work/programme-workspace.ts';

/** The questions of successive meetings beside each other; null for who does not steer, as meetings are not for them. */
export async function loadLookBack(
  { register, viewer, programme, today }: ProgrammeWorkspace,
  from: string | null,
): Promise<LookBack | null> {
  if (!steers(viewer, programme.id)) return null;
  const { things } = await register.list(viewer, 'meeting', { programmes: [programme.id] });
  return lookBack(things, today, from);
}
