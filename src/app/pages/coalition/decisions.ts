import { RESIDENT } from '#domain/account/viewer';
import type { Seen } from '#domain/register/register';
import { decisionsMade } from '#insight/meeting/decisions-made';
import { getApp } from '#app/open-app';

/** What a programme decided, as far as everybody may know, whoever looks; the newest first. */
export async function loadPublicDecisions(programme: string): Promise<Seen<'decision'>[]> {
  const { register } = await (await getApp()).workshop();
  const { things } = await register.list(RESIDENT, 'decision', { programmes: [programme], where: { state: ['adopted'] } });
  return decisionsMade(things);
}
