import type { Viewer } from '#domain/account/viewer';
import { addressName } from '#domain/address/address-name';
import type { PlanBeside, ProgrammeBeside } from '#domain/plan/plans-around';
import type { PlaceRef } from '#domain/programme-page/told';
import type { Seen } from '#domain/register/register';
import { liesIn, sharedAreas, type AreaReach } from '#insight/area/area-reach';
import { byName } from '#insight/by-name';
import { namesOf } from '#insight/names-of';
import type { PlansRead } from '#insight/plan/read-plans-elsewhere';

/** Where a programme works, and which of all areas lie in which. */
interface Around {
  /** Every area that is named, and the parts of those that are sets. */
  places: readonly PlaceRef[];
  worksIn: readonly PlaceRef[];
  reach: AreaReach;
}

/** Plans of other programmes as they stand beside those of one: those in its own area first, then A to Z. */
export function plansBeside(
  { plans, programmes, themes }: PlansRead,
  viewer: Viewer,
  { places, worksIn, reach }: Around,
  organisations: ReadonlyMap<string, string>,
): PlanBeside[] {
  const opened = new Set(viewer.takesPart.map(({ programme }) => programme));
  const byId = new Map(programmes.map((programme) => [programme.id, programmeBeside(programme, opened)]));
  const themeNames = namesOf(themes);
  const own = worksIn.map(({ code }) => code);
  const told = plans.flatMap((plan): PlanBeside[] => {
    const programme = byId.get(plan.programme ?? '');
    if (!programme) return [];
    const shared = sharedAreas(reach, plan.values.areas ?? [], own);
    return [
      {
        plan,
        organisation: organisations.get(plan.values.organisation ?? '') ?? null,
        programme,
        themes: (plan.values.themes ?? []).flatMap((id) => themeNames.get(id) ?? []),
        places: places.filter(({ code }) => shared.includes(code)),
        isForAll: own.length > 0 && own.every((code) => plan.values.areas?.some((area) => liesIn(reach, code, area))),
      },
    ];
  });
  const isFar = ({ places: here }: PlanBeside) => Number(here.length === 0);
  return told.sort((one, other) => isFar(one) - isFar(other) || byPlanName(one, other));
}

const byPlanName = byName<PlanBeside>(
  ({ plan }) => plan.values.name ?? '',
  ({ programme }) => programme.name,
);

function programmeBeside(programme: Seen<'programme'>, opened: ReadonlySet<string>): ProgrammeBeside {
  return { id: programme.id, name: programme.values.name ?? '', place: addressName(programme), isOpen: opened.has(programme.id) };
}
