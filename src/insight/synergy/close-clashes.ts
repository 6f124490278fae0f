import type { Clash, CloseClash } from '#domain/synergy/synergy';
import type { PlaceRef } from '#domain/programme-page/told';
import type { Seen } from '#domain/register/register';
import { sharedAreas, type AreaReach } from '#insight/area/area-reach';
import { samePeople } from '#insight/synergy/same-people';

/**
 * Pairs of which one helps a goal and the other works against it, in the same area and for the same people: there the
 * same residents notice both. Areas and people that are not filled in make no pair.
 */
export function closeClashes(
  clashes: readonly Clash[],
  interventions: readonly Seen<'intervention'>[],
  places: readonly PlaceRef[],
  reach: AreaReach,
): CloseClash[] {
  const all = new Map(interventions.map((one) => [one.id, one.values]));
  return clashes.flatMap(({ objective, helps, against }) =>
    helps.flatMap((supporter) =>
      against.flatMap((opponent): CloseClash[] => {
        const [one, other] = [all.get(supporter.id), all.get(opponent.id)];
        const people = samePeople(one?.forWhom, other?.forWhom);
        const shared = sharedAreas(reach, one?.areas ?? [], other?.areas ?? []);
        if (people.length === 0 || shared.length === 0) return [];
        const where = shared.flatMap((code) => places.find((place) => place.code === code) ?? []);
        return [{ objective, helps: supporter, against: opponent, places: where, people }];
      }),
    ),
  );
}
