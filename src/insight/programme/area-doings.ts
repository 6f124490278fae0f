import type { Area } from '#domain/area/area';
import { goesOn } from '#domain/intervention/state-groups';
import type { AreaDoings } from '#domain/programme-page/area-doings';
import type { InterventionCard, ThingRef } from '#domain/programme-page/told';
import type { AreaFamily } from '#domain/profile/profile';
import { firstDayOf } from '#domain/register/when';
import { byName } from '#insight/by-name';
import { byMoment } from '#insight/programme/order';
import type { PublicDoings } from '#insight/programme/public-doings';
import { datedDoings } from '#insight/programme/timeline';

/**
 * What is being done in an area. `here` names the area or a part of it; `around` is for something larger that the area
 * is part of: what is there for a whole city is not told as if it were for one street.
 *
 * @param today what is still to come is no history of the area
 */
export function areaDoings(
  { interventions, byArea, strengths, events, reach }: Pick<PublicDoings, 'interventions' | 'byArea' | 'strengths' | 'events' | 'reach'>,
  area: Area,
  family: Pick<AreaFamily, 'parents' | 'partOf' | 'children'>,
  today: string,
): AreaDoings {
  const larger = new Set([area.parent, area.municipality, ...[...family.parents, ...family.partOf].map(({ code }) => code)]);
  const parts = new Set(family.children.flatMap(({ areas }) => areas.map(({ code }) => code)));
  const isHere = (code: string): boolean => code === area.code || parts.has(code) || (reach.get(code)?.within.has(area.code) ?? false);
  const isAround = (code: string): boolean => larger.has(code) || (reach.get(code)?.holds.has(area.code) ?? false);
  const cardsWhere = (isIt: (code: string) => boolean): Set<InterventionCard> =>
    new Set([...byArea].flatMap(([code, cards]) => (isIt(code) ? cards : [])));
  const going = ({ state }: InterventionCard): boolean => goesOn(state);
  const everHere = [...cardsWhere(isHere)];
  const here = new Set(everHere.filter(going));
  const around = [...cardsWhere(isAround)].filter((card) => going(card) && !here.has(card)).sort(byCardName);
  const exactly = (card: InterventionCard): number => (card.places.some(({ code }) => code === area.code) ? 0 : 1);
  const near = [...here].sort((one, other) => exactly(one) - exactly(other) || byCardName(one, other));
  const programmes = distinct([...near, ...around].map(({ programme }) => programme));
  const theirs = new Set(programmes.map(({ id }) => id));
  return {
    here: near,
    around,
    unplaced: interventions.filter(({ places, state, programme }) => places.length === 0 && goesOn(state) && theirs.has(programme.id)),
    strengths: [...near, ...around].flatMap((card) =>
      (strengths.get(card.id) ?? []).map(({ values, asOf }) => ({
        name: values.name ?? '',
        lesson: values.lesson ?? '',
        source: values.source ?? null,
        asOf,
        intervention: { id: card.id, name: card.name, slug: card.slug },
      })),
    ),
    history: events
      .filter(({ event: { values } }) => values.areas?.some(isHere) && (firstDayOf(values.at ?? '') ?? today) <= today)
      .sort(byMoment(({ event }) => event.values.at))
      .reverse(),
    programmes,
    ...inTime(everHere, exactly),
    themes: mostFirst(everHere.flatMap(({ catalogueThemes }) => catalogueThemes)),
  };
}

/** Each once, what is there most often first. */
function mostFirst(all: readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const one of all) count.set(one, (count.get(one) ?? 0) + 1);
  return [...count].sort(([, one], [, other]) => other - one).map(([one]) => one);
}

/** A whole city does more than one drawing can hold. */
const MOST_IN_TIME = 24;

/** What is told of in time: of what has a beginning the nearest, and of those the newest. */
function inTime(
  all: readonly InterventionCard[],
  exactly: (card: InterventionCard) => number,
): Pick<AreaDoings, 'dated' | 'undated' | 'left'> {
  const begun = all.filter(({ begins }) => begins !== null);
  const newest = byMoment<InterventionCard>(({ begins }) => begins);
  const shown = begun.sort((one, other) => exactly(one) - exactly(other) || newest(other, one)).slice(0, MOST_IN_TIME);
  return { dated: datedDoings(shown.map(whenDone)), undated: all.length - begun.length, left: begun.length - shown.length };
}

/** An intervention as far as a timeline tells of it. */
function whenDone({ id, slug, name, state, asOf, begins, ends }: InterventionCard): Parameters<typeof datedDoings>[0][number] {
  return { id, slug, name, state, asOf, begins, ends };
}

const byCardName = byName<InterventionCard>(({ name }) => name);

function distinct(refs: readonly ThingRef[]): ThingRef[] {
  return [...new Map(refs.map((ref) => [ref.id, ref])).values()];
}
