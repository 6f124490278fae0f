import type { Stemmed } from '#domain/register/register';

/** Two things that say alike. */
export interface Likeness {
  one: string;
  other: string;
  /** 0 (no telling stem is shared) to 1 (the same telling stems). */
  likeness: number;
  /** Stems that they share, the rarest first; at most five. */
  stems: string[];
}

/** A stem that more than this share of the things have tells nothing of any two of them. */
const TOO_COMMON = 0.4;
/** Among fewer things than this nothing can be said to be common. */
const FEW = 6;
const MOST_STEMS = 5;

/** Below it two things say alike by chance only. */
const LEAST = 0.1;

/** A stem with how much it tells, and which things have it, by their places. */
interface Telling {
  stem: string;
  weight: number;
  things: number[];
}

/**
 * How alike things are by what they say: the cosine of their stems, each weighed by how few of these things have it.
 * Things are held against each other only, so the same two may be less alike among others. Pairs that are hardly
 * alike are left out; the others come in the order of what was given.
 */
export function likenesses(things: readonly Stemmed[]): Likeness[] {
  const tellings = tellingStems(things);
  const stemsOf: Telling[][] = things.map(() => []);
  for (const telling of tellings) for (const at of telling.things) stemsOf[at]!.push(telling);
  const lengths = stemsOf.map((own) => Math.sqrt(own.reduce((sum, { weight }) => sum + weight, 0)));
  return things.flatMap(({ id }, at) => {
    // By stem and not by pair: most pairs share nothing.
    const shared = new Float64Array(things.length);
    for (const { weight, things: others } of stemsOf[at]!) for (const other of others) shared[other]! += weight;
    return things.flatMap((other, place) => {
      const likeness = place > at && shared[place]! > 0 ? shared[place]! / (lengths[at]! * lengths[place]!) : 0;
      return likeness < LEAST ? [] : { one: id, other: other.id, likeness, stems: rarest(stemsOf[at]!, stemsOf[place]!) };
    });
  });
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

function rarest(one: readonly Telling[], other: readonly Telling[]): string[] {
  const shared = one.filter((telling) => other.includes(telling));
  const order = shared.sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1));
  return order.slice(0, MOST_STEMS).map(({ stem }) => stem);
}
