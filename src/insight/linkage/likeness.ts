import type { Stemmed } from '#domain/register/register';

/** How alike things are by what they say. Of a thing that said nothing, or is not known: nothing. */
export interface Likenesses {
  /**
   * Of each of some things with those that come after it: 0 (no telling stem is shared) to 1 (the same telling stems).
   *
   * @returns by the place of a thing in `ids`, by the place of one that comes after it. What is given for a thing holds until
   * it is asked for the next: a thousand things are half a million pairs, and there is room for one row of them
   */
  among(ids: readonly string[]): (at: number) => (next: number) => number;
  /** Stems that two share, the rarest first; at most five. */
  shared(one: string, other: string): string[];
}

/** A stem that more than this share of the things have tells nothing of any two of them. */
const TOO_COMMON = 0.4;
/** Among fewer things than this nothing can be said to be common. */
const FEW = 6;
const MOST_STEMS = 5;

/** A stem with how much it tells, and which things have it, by their places. */
interface Telling {
  stem: string;
  weight: number;
  things: number[];
}

/**
 * How alike things are by what they say: the cosine of their stems, each weighed by how few of these things have it.
 * Things are held against each other only, so the same two may be less alike among others.
 */
export function likenesses(things: readonly Stemmed[]): Likenesses {
  const places = new Map(things.map(({ id }, at) => [id, at]));
  const stemsOf: Telling[][] = things.map(() => []);
  for (const telling of tellingStems(things)) for (const at of telling.things) stemsOf[at]!.push(telling);
  const lengths = stemsOf.map((own) => Math.sqrt(own.reduce((sum, { weight }) => sum + weight, 0)));
  const stemsBy = (id: string): Telling[] => stemsOf[places.get(id) ?? -1] ?? [];
  return {
    among(ids) {
      const own = ids.map((id) => places.get(id) ?? -1);
      const having = havingAmong(own, stemsOf);
      const length = Float64Array.from(own, (place) => lengths[place] ?? 0);
      const shared = new Float64Array(ids.length);
      return (at) => {
        shared.fill(0);
        // By stem and not by pair: most pairs share nothing.
        for (const telling of stemsOf[own[at]!] ?? []) {
          const others = having.get(telling)!;
          const { weight } = telling;
          for (let last = others.length - 1; last >= 0 && others[last]! > at; last -= 1) shared[others[last]!]! += weight;
        }
        return (next) => (shared[next] === 0 ? 0 : shared[next]! / (length[at]! * length[next]!));
      };
    },
    shared: (one, other) => rarest(stemsBy(one), new Set(stemsBy(other))),
  };
}

/** By stem: which of some things have it, as places in their own order, lowest first. */
function havingAmong(own: readonly number[], stemsOf: readonly Telling[][]): Map<Telling, number[]> {
  const having = new Map<Telling, number[]>();
  for (const [at, place] of own.entries()) {
    for (const telling of stemsOf[place] ?? []) {
      const others = having.get(telling);
      if (others) others.push(at);
      else having.set(telling, [at]);
    }
  }
  return having;
}

function tellingStems(things: readonly Stemmed[]): Telling[] {
  const most = things.length < FEW ? Infinity : things.length * TOO_COMMON;
  const having = new Map<string, number[]>();
  for (const [at, { stems }] of things.entries()) {
    for (const stem of stems) {
      const places = having.get(stem);
      if (places) places.push(at);
      else having.set(stem, [at]);
    }
  }
  return [...having]
    .filter(([, places]) => places.length <= most)
    .map(([stem, places]) => ({ stem, things: places, weight: Math.log(1 + things.length / places.length) ** 2 }));
}

function rarest(one: readonly Telling[], other: ReadonlySet<Telling>): string[] {
  const shared = one.filter((telling) => other.has(telling));
  const order = shared.sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1));
  return order.slice(0, MOST_STEMS).map(({ stem }) => stem);
}
