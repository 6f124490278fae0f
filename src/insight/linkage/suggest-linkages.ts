import type { FiguresReader } from '#domain/figures/reader';
import type { LinkSuggestion } from '#domain/linkage/suggestion';
import type { Seen, Stemmed } from '#domain/register/register';
import { areaTies } from '#insight/linkage/area-ties';
import { likenesses } from '#insight/linkage/likeness';
import { nearPairs } from '#insight/linkage/near-pairs';
import type { Linkable } from '#insight/linkage/read-linkable';
import { sidesOf } from '#insight/linkage/side';
import { tellPair } from '#insight/linkage/tell-pair';
import { withoutPlaces } from '#insight/linkage/without-places';
import { namesOf } from '#insight/names-of';
import { goesOn } from '#insight/programme/standing';

/** What interventions say, as the register stems it: of whom they are for, and in all. */
export interface Said {
  people: readonly Stemmed[];
  words: readonly Stemmed[];
}

/** What may do more together. */
export interface Suggested {
  /** How many pairs there are in all. */
  found: number;
  /** The nearest of them, the very nearest first; at most a hundred, of which a page shows few. */
  nearest: LinkSuggestion[];
}

/** More are not told: who has answered some of these gets others. */
const MOST = 100;

/**
 * Pairs of interventions that may do more together, by the points of what they share (`LINK_POINTS`). Nothing is
 * suggested that stands on the board already, in whichever state: what was rejected never returns.
 */
export async function suggestLinkages(figures: Pick<FiguresReader, 'area' | 'place'>, content: Linkable, said: Said): Promise<Suggested> {
  // What is over can't be joined with anything.
  const sides = sidesOf(content.intervention.filter(goesOn), content);
  const codes = [...new Set(sides.flatMap(({ areas }) => areas))];
  const [ties, places] = await Promise.all([areaTies(figures, codes), Promise.all(codes.map((code) => figures.area(code)))]);
  const names = places.flatMap((area) => (area ? [area.name] : []));
  const around = {
    ties,
    people: likenesses(withoutPlaces(said.people, names)),
    words: likenesses(withoutPlaces(said.words, names)),
    names: namesOf([...content.objective, ...content.programmeTheme, ...content.organisations.values()]),
    known: putTogether(content.linkage),
  };
  const { found, nearest } = nearPairs(sides, around, MOST);
  return { found, nearest: nearest.map((pair) => tellPair(pair, around)) };
}

/** By an intervention: with which it was put together once, the two alone or among others. */
function putTogether(linkages: readonly Seen<'linkage'>[]): Map<string, Set<string>> {
  const together = new Map<string, Set<string>>();
  for (const { values } of linkages) {
    for (const id of values.interventions ?? []) {
      const own = together.get(id) ?? new Set<string>();
      for (const other of values.interventions ?? []) own.add(other);
      together.set(id, own);
    }
  }
  return together;
}
