import { RESIDENT } from '#domain/account/viewer';
import type { FiguresReader } from '#domain/figures/reader';
import type { ProgrammeCard } from '#domain/programme-page/programme-page';
import type { InterventionCard, PlaceRef, ThingRef } from '#domain/programme-page/told';
import type { Register, Seen } from '#domain/register/register';
import { byName } from '#insight/by-name';
import { areaReach, type AreaReach } from '#insight/area/area-reach';
import { interventionCard } from '#insight/programme/intervention-card';
import { placeRefs, thingRef } from '#insight/programme/refs';

/** What residents may know of every programme, in short: small enough to be kept in memory, so that pages of figures ask no database. */
export interface PublicDoings {
  /** Programmes that are no part of another, A to Z, with their parts below them. */
  programmes: ProgrammeCard[];
  /** Every intervention, A to Z. */
  interventions: InterventionCard[];
  /** The same by the codes of the areas that they name: an area's page looks at areas, not at every intervention. */
  byArea: ReadonlyMap<string, InterventionCard[]>;
  /** What was celebrated of an intervention, by its id. */
  strengths: ReadonlyMap<string, Seen<'lesson'>[]>;
  /** What happened in areas, as programmes wrote it down; what names no area stands with its programme only. */
  events: readonly { event: Seen<'timelineEvent'>; programme: ThingRef }[];
  /** For each area that an intervention or an event names: every code that it lies in or holds, its own first. */
  reach: AreaReach;
}

/** Reads what residents may know of every published programme. */
export async function publicDoings(register: Register, figures: FiguresReader): Promise<PublicDoings> {
  const [programmes, themes, interventions, lessons, timelineEvents] = await Promise.all([
    register.list(RESIDENT, 'programme'),
    register.list(RESIDENT, 'programmeTheme'),
    register.list(RESIDENT, 'intervention'),
    register.list(RESIDENT, 'lesson', { where: { isSuccess: [true] } }),
    register.list(RESIDENT, 'timelineEvent'),
  ]);
  const programmeOf = new Map(programmes.things.map((one) => [one.id, one]));
  const themesOf = Map.groupBy(themes.things, ({ programme }) => programme);
  const cards = interventions.things.flatMap((one) => {
    const programme = programmeOf.get(one.programme ?? '');
    return programme ? [interventionCard(figures, one, { programme, programmeTheme: themesOf.get(programme.id) ?? [] })] : [];
  });
  const events = timelineEvents.things.flatMap((event) => {
    const programme = programmeOf.get(event.programme ?? '');
    return programme && (event.values.areas ?? []).length > 0 ? [{ event, programme: thingRef(programme) }] : [];
  });
  const all = (await Promise.all(cards)).sort(byName(({ name }) => name));
  return {
    programmes: await programmeCards(programmes.things, all, figures),
    interventions: all,
    byArea: byArea(all),
    strengths: Map.groupBy(
      lessons.things.filter(({ values }) => values.intervention),
      ({ values }) => values.intervention!,
    ),
    events,
    reach: await areaReach([...all.flatMap(({ places }) => places), ...(await placesOf(events, figures))], figures),
  };
}

/** Interventions by the codes of the areas that they name. */
export function byArea(cards: readonly InterventionCard[]): Map<string, InterventionCard[]> {
  const named = cards.flatMap((card) => card.places.map(({ code }) => ({ code, card })));
  return new Map([...Map.groupBy(named, ({ code }) => code)].map(([code, all]) => [code, all.map(({ card }) => card)]));
}

async function programmeCards(
  all: readonly Seen<'programme'>[],
  interventions: readonly InterventionCard[],
  figures: FiguresReader,
): Promise<ProgrammeCard[]> {
  const count = new Map([...Map.groupBy(interventions, ({ programme }) => programme.id)].map(([id, own]) => [id, own.length]));
  const known = new Set(all.map(({ id }) => id));
  const cardOf = async (programme: Seen<'programme'>): Promise<ProgrammeCard> => ({
    programme,
    places: await placeRefs(figures, programme.values.areas),
    interventions: count.get(programme.id) ?? 0,
    children: await cardsOf(all.filter(({ values }) => values.parent === programme.id)),
  });
  const cardsOf = async (programmes: readonly Seen<'programme'>[]) =>
    (await Promise.all(programmes.map(cardOf))).sort(byName(({ programme }) => programme.values.name ?? ''));
  return cardsOf(all.filter(({ values }) => !known.has(values.parent ?? '')));
}

function placesOf(events: PublicDoings['events'], figures: FiguresReader): Promise<PlaceRef[]> {
  return placeRefs(figures, [...new Set(events.flatMap(({ event }) => event.values.areas ?? []))]);
}
