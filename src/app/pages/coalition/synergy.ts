import type { Synergy } from '#domain/synergy/synergy';
import { areaReach } from '#insight/area/area-reach';
import { placeRefs } from '#insight/programme/refs';
import { closeClashes } from '#insight/synergy/close-clashes';
import { synergy } from '#insight/synergy/synergy';
import type { ProgrammeWorkspace } from '../work/programme-workspace.ts';

/** How the work of a programme hangs together. */
export async function loadSynergy({ register, app, viewer, programme }: ProgrammeWorkspace): Promise<Synergy> {
  const programmes = { programmes: [programme.id] };
  const [intervention, objective, contribution] = await Promise.all([
    register.list(viewer, 'intervention', programmes),
    register.list(viewer, 'objective', programmes),
    register.list(viewer, 'contribution', programmes),
  ]);
  const found = synergy({ intervention: intervention.things, objective: objective.things, contribution: contribution.things });
  const meeting = new Set(found.clashes.flatMap(({ helps, against }) => [...helps, ...against]).map(({ id }) => id));
  const codes = intervention.things.filter(({ id }) => meeting.has(id)).flatMap(({ values }) => values.areas ?? []);
  const places = await placeRefs(app.figures, [...new Set(codes)]);
  return { ...found, closeClashes: closeClashes(found.clashes, intervention.things, places, await areaReach(places, app.figures)) };
}
