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

/** The decisions that were held against not one check, by id, of a programme that has checks; as everybody may know. */
export async function loadUnlooked(programme: string, decisions: readonly Seen<'decision'>[]): Promise<string[]> {
  if (decisions.length === 0) return [];
  const { register } = await (await getApp()).workshop();
  const [checks, { things }] = await Promise.all([
    register.list(RESIDENT, 'commitmentCheck', { programmes: [programme], limit: 1 }),
    register.list(RESIDENT, 'assessment', { programmes: [programme] }),
  ]);
  if (checks.total === 0) return [];
  const judged = new Set(things.map(({ values }) => values.decision));
  return decisions.map(({ id }) => id).filter((id) => !judged.has(id));
}
