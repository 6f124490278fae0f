import { LINK_GROUNDS, type LinkGround, type LinkReason, type LinkSuggestion } from '#domain/linkage/suggestion';
import { tieOf } from '#insight/linkage/area-ties';
import { pointsOf, sharedBy } from '#insight/linkage/shared-grounds';
import type { NearPair, Surroundings } from '#insight/linkage/near-pairs';
import type { Intervention } from '#insight/linkage/side';
import { wordsOf } from '#insight/linkage/words-of-stems';
import { thingRef } from '#insight/programme/refs';

type Known = Pick<Surroundings, 'ties' | 'people' | 'words'> & {
  /** Names of objectives, themes and organisations by id. */
  names: ReadonlyMap<string, string>;
};

/** Two interventions as they are put before people: each reason with what is shared, by its name. */
export function tellPair(pair: NearPair, known: Known): LinkSuggestion {
  const { one, other, degrees } = pair;
  const reasons = LINK_GROUNDS.flatMap((ground): LinkReason[] => {
    const degree = degrees[ground];
    return degree === null ? [] : [{ ground, degree, points: pointsOf(ground, degree), shared: sharedOn(ground, pair, known) }];
  });
  const union = (first: readonly string[], second: readonly string[]) => [...new Set([...first, ...second])];
  return {
    interventions: [thingRef(one.thing), thingRef(other.thing)],
    points: reasons.reduce((sum, { points }) => sum + points, 0),
    reasons,
    organisations: union(one.organisations, other.organisations),
    themes: union(one.themes, other.themes),
    areas: reasons.find(({ ground }) => ground === 'place')?.shared ?? [],
  };
}

function sharedOn(ground: LinkGround, { one, other, degrees }: NearPair, { ties, people, words, names }: Known): string[] {
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id)).filter((name) => name !== undefined);
  switch (ground) {
    case 'place':
      return tieOf(ties, one.areas, other.areas)?.codes ?? [];
    case 'people':
      return wordsOf(people.shared(one.thing.id, other.thing.id), `${one.thing.values.forWhom ?? ''} ${other.thing.values.forWhom ?? ''}`);
    case 'partners':
      return named(sharedBy(one.joining, other.joining));
    case 'goals':
      return named(degrees.goals === 'same' ? sharedBy(one.helps, other.helps) : sharedBy(one.themes, other.themes));
    case 'words':
      return wordsOf(words.shared(one.thing.id, other.thing.id), `${textsOf(one.thing)} ${textsOf(other.thing)}`);
    case 'time':
      return [];
  }
}

function textsOf({ values: { name, what, why, progress, couldSpreadTo } }: Intervention): string {
  return [name, what, why, progress, couldSpreadTo].filter((text) => typeof text === 'string').join(' ');
}
