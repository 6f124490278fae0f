import { LINK_GROUNDS, type LinkDegree } from '#domain/linkage/suggestion';
import { tieOf, type AreaTies } from '#insight/linkage/area-ties';
import type { Likenesses } from '#insight/linkage/likeness';
import { LEAST_GROUNDS } from '#insight/linkage/link-points';
import { isOneParty, mayMeet, noGrounds, pointsOf, sharedGrounds, type Degrees, type Near } from '#insight/linkage/shared-grounds';
import { sharedGoals, sharing, type BySides } from '#insight/linkage/sharing';
import type { Side } from '#insight/linkage/side';

/** Two sides that meet, in the order in which they were given, and on what. */
export interface NearPair {
  one: Side;
  other: Side;
  degrees: Degrees;
}

/** What is known of all sides together. */
export interface Surroundings {
  ties: AreaTies;
  people: Likenesses;
  words: Likenesses;
  /** By an intervention: those that it was put together with before. */
  known: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Every two sides that may do more together: how many there are, and the nearest of them, by their points, then
 * by on how many grounds they meet, then by their ids, so that the same programme always gives the same.
 *
 * @param most so many are given: two thousand interventions can meet a million times
 */
export function nearPairs(given: readonly Side[], around: Surroundings, most: number): { found: number; nearest: NearPair[] } {
  const sides = given.toSorted((one, other) => (one.thing.id < other.thing.id ? -1 : 1));
  const degreesOf = degreesBySide(sides, around);
  const byRank = new Map<number, number[]>();
  let found = 0;
  for (let at = 0; at < sides.length; at += 1) {
    const meet = degreesOf(at);
    for (let other = at + 1; other < sides.length; other += 1) {
      const rank = rankOf(meet(other));
      if (rank === 0) continue;
      found += 1;
      const equal = byRank.get(rank);
      if (!equal) byRank.set(rank, [at * sides.length + other]);
      else if (equal.length < most) equal.push(at * sides.length + other);
    }
  }
  const pairs = [...byRank].sort(([one], [other]) => other - one).flatMap(([, equal]) => equal);
  const places = new Map(given.map((side, place) => [side, place]));
  const nearest = pairs.slice(0, most).map((pair): NearPair => {
    const [at, next] = [Math.floor(pair / sides.length), pair % sides.length];
    const [one, other] = [sides[at]!, sides[next]!].sort((first, second) => places.get(first)! - places.get(second)!);
    return { one: one!, other: other!, degrees: { ...degreesOf(at)(next)! } };
  });
  return { found, nearest };
}

/** By the places of two sides, the second after the first: how they meet. What is given holds until the next two are asked for. */
function degreesBySide(sides: readonly Side[], { ties, people, words, known }: Surroundings): BySides<Degrees | null> {
  const nearness = nearnessOf(sides, ties);
  const ids = sides.map(({ thing }) => thing.id);
  const [peopleLike, wordsLike] = [people.among(ids), words.among(ids)];
  const [partners, goals] = [sharing(sides.map(({ joining }) => joining)), sharedGoals(sides)];
  const near: Near = { place: null, people: 0, words: 0, partners: false, goals: null };
  const degrees = noGrounds();
  return (at) => {
    const one = sides[at]!;
    const before = known.get(one.thing.id);
    const [place, asPeople, inWords, inPartners, inGoals] = [nearness(at), peopleLike(at), wordsLike(at), partners(at), goals(at)];
    return (next) => {
      near.place = place(next);
      near.people = asPeople(next);
      const other = sides[next]!;
      if (!mayMeet(near) || before?.has(ids[next]!) || isOneParty(one, other)) return null;
      near.words = inWords(next);
      near.partners = inPartners(next);
      near.goals = inGoals(next);
      return sharedGrounds(one, other, near, degrees);
    };
  };
}

/** How near the areas of two sides are. Many work in the same few areas, so each two lists of areas are held against each other once. */
function nearnessOf(sides: readonly Side[], ties: AreaTies): BySides<LinkDegree | null> {
  const lists = [...new Map(sides.map(({ areas }) => [areas.join(' '), areas])).values()];
  const numbers = new Map(lists.map((areas, number) => [areas.join(' '), number]));
  const listOf = sides.map(({ areas }) => numbers.get(areas.join(' '))!);
  const degrees: (LinkDegree | null)[][] = lists.map(() => []);
  return (at) => {
    const own = degrees[listOf[at]!]!;
    const areas = lists[listOf[at]!]!;
    return (other) => {
      const number = listOf[other]!;
      const known = own[number];
      return known === undefined ? (own[number] = tieOf(ties, areas, lists[number]!)?.degree ?? null) : known;
    };
  };
}

/** Higher is nearer; 0 for who do not meet on enough grounds. */
function rankOf(degrees: Degrees | null): number {
  if (degrees === null) return 0;
  let points = 0;
  let grounds = 0;
  for (const ground of LINK_GROUNDS) {
    const degree = degrees[ground];
    if (degree === null) continue;
    points += pointsOf(ground, degree);
    grounds += 1;
  }
  return grounds < LEAST_GROUNDS ? 0 : points * (LINK_GROUNDS.length + 1) + grounds;
}
