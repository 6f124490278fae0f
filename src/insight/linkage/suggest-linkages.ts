import type { FiguresReader } from '#domain/figures/reader';
import type { LinkSuggestion } from '#domain/linkage/suggestion';
import type { Seen, Stemmed } from '#domain/register/register';
import { areaTies } from '#insight/linkage/area-ties';
import { likenesses } from '#insight/linkage/likeness';
import { EVERYWHERE, LEAST_GROUNDS } from '#insight/linkage/link-points';
import { meetingGrounds, organisationsOf, pairKey, type Surroundings } from '#insight/linkage/meeting-grounds';
import { namesOf } from '#insight/names-of';
import type { ProgrammeContent } from '#insight/programme/programme-content';
import { thingRef } from '#insight/programme/refs';
import { goesOn } from '#insight/programme/standing';

type Intervention = Seen<'intervention'>;
type Content = Pick<ProgrammeContent, 'intervention' | 'linkage' | 'contribution' | 'objective' | 'programmeTheme' | 'organisations'>;

/** What interventions say, as the register stems it: of whom they are for, and in all. */
export interface Said {
  people: readonly Stemmed[];
  words: readonly Stemmed[];
}

/**
 * Pairs of interventions that may do more together, the nearest first: by the points of what they share (`LINK_POINTS`).
 * Nothing is suggested that stands on the board already, in whichever state: what was rejected never returns.
 */
export async function suggestLinkages(
  figures: Pick<FiguresReader, 'area' | 'place'>,
  content: Content,
  said: Said,
): Promise<LinkSuggestion[]> {
  // What is over can't be joined with anything.
  const going = content.intervention.filter(goesOn);
  const around = await surroundings(figures, going, content, said);
  const known = new Set(content.linkage.flatMap(({ values }) => pairsOf(values.interventions ?? [])));
  const found = going.flatMap((one, at) =>
    going.slice(at + 1).flatMap((other) => {
      if (known.has(pairKey(one.id, other.id)) || isOneParty(one, other)) return [];
      const suggestion = suggestionOf(one, other, around);
      return suggestion ? [suggestion] : [];
    }),
  );
  return found.sort((one, other) => other.points - one.points || other.reasons.length - one.reasons.length || byIds(one, other));
}

function suggestionOf(one: Intervention, other: Intervention, around: Surroundings): LinkSuggestion | null {
  const reasons = meetingGrounds(one, other, around);
  const meetsResidents = reasons.some(({ ground }) => ground === 'place' || ground === 'people');
  if (!meetsResidents || reasons.length < LEAST_GROUNDS) return null;
  const union = (pick: (thing: Intervention) => readonly string[]) => [...new Set([...pick(one), ...pick(other)])];
  return {
    interventions: [thingRef(one), thingRef(other)],
    points: reasons.reduce((sum, { points }) => sum + points, 0),
    reasons,
    organisations: union(organisationsOf),
    themes: union(({ values }) => values.themes ?? []),
    areas: reasons.find(({ ground }) => ground === 'place')?.shared ?? [],
  };
}

/** Every two of a linkage: who were put together once, together or with others, are known. */
function pairsOf(ids: readonly string[]): string[] {
  return ids.flatMap((one, at) => ids.slice(at + 1).map((other) => pairKey(one, other)));
}

/** One party alone on both sides has nobody to link with: that is its own work. */
function isOneParty(one: Intervention, other: Intervention): boolean {
  return new Set([...organisationsOf(one), ...organisationsOf(other)]).size <= 1;
}

/** Equal on everything else, so that the same programme always gives the same list. */
function byIds({ interventions: one }: LinkSuggestion, { interventions: other }: LinkSuggestion): number {
  return pairKey(one[0].id, one[1].id) < pairKey(other[0].id, other[1].id) ? -1 : 1;
}

async function surroundings(
  figures: Pick<FiguresReader, 'area' | 'place'>,
  going: readonly Intervention[],
  content: Content,
  said: Said,
): Promise<Surroundings> {
  const served = (sign: string) => {
    const own = content.contribution.filter(({ values }) => values.sign === sign && values.intervention && values.objective);
    const groups = Map.groupBy(own, ({ values }) => values.intervention!);
    return new Map([...groups].map(([id, all]) => [id, new Set(all.map(({ values }) => values.objective!))]));
  };
  const byPair = (stemmed: readonly Stemmed[]) => new Map(likenesses(stemmed).map((one) => [pairKey(one.one, one.other), one]));
  return {
    ties: await areaTies(
      figures,
      going.flatMap(({ values }) => values.areas ?? []),
    ),
    people: byPair(said.people),
    words: byPair(said.words),
    helps: served('helps'),
    against: served('works-against'),
    names: namesToTell(going, content),
  };
}

function namesToTell(going: readonly Intervention[], { objective, programmeTheme, organisations }: Content): Map<string, string> {
  const times = Map.groupBy(going.flatMap(organisationsOf), (id) => id);
  const telling = [...organisations.values()].filter(({ id }) => (times.get(id)?.length ?? 0) <= Math.max(going.length * EVERYWHERE, 2));
  return namesOf([...objective, ...programmeTheme, ...telling]);
}
