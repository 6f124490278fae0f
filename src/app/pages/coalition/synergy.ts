import type { Synergy } from '#domain/synergy/synergy';
import { synergy } from '#insight/synergy/synergy';
import type { ProgrammeWorkspace } from '../work/programme-workspace.ts';

/** How the work of a programme hangs together. */
export async function loadSynergy({ register, viewer, programme }: ProgrammeWorkspace): Promise<Synergy> {
  const programmes = { programmes: [programme.id] };
  const [intervention, objective, contribution] = await Promise.all([
    register.list(viewer, 'intervention', programmes),
    register.list(viewer, 'objective', programmes),
    register.list(viewer, 'contribution', programmes),
  ]);
  return synergy({ intervention: intervention.things, objective: objective.things, contribution: contribution.things });
}
