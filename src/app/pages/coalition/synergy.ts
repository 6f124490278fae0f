import type { KindName } from '#domain/register/kinds';
import type { Query } from '#domain/register/register';
import type { Synergy } from '#domain/synergy/synergy';
import { areaReach } from '#insight/area/area-reach';
import { placeRefs } from '#insight/programme/refs';
import { closeClashes } from '#insight/synergy/close-clashes';
import { synergy } from '#insight/synergy/synergy';
import type { ProgrammeWorkspace } from '../work/programme-workspace.ts';

/**
 * How the work of a programme hangs together.
 *
 * @param page of the table, as the address says it
 */
export async function loadSynergy({ register, app, viewer, programme }: ProgrammeWorkspace, page: string | null): Promise<Synergy> {
  const ask = <K extends KindName>(kind: K, fields: Query<K>['fields']) =>
    register.list(viewer, kind, { programmes: [programme.id], ...(fields && { fields }) });
  const [intervention, objective, contribution] = await Promise.all([
    ask('intervention', ['name', 'state', 'areas', 'forWhom']),
    ask('objective', ['name']),
    ask('contribution', ['intervention', 'objective', 'sign', 'strength']),
  ]);
  const content = { intervention: intervention.things, objective: objective.things, contribution: contribution.things };
  const found = synergy(content, page);
  const meeting = new Set(found.clashes.flatMap(({ helps, against }) => [...helps, ...against]).map(({ id }) => id));
  const codes = intervention.things.filter(({ id }) => meeting.has(id)).flatMap(({ values }) => values.areas ?? []);
  const places = await placeRefs(app.figures, [...new Set(codes)]);
  return { ...found, closeClashes: closeClashes(found.clashes, intervention.things, places, await areaReach(places, app.figures)) };
}
