import { byName } from '#insight/by-name';

interface Ranked {
  values: { rank?: number | null; name?: string | null };
}

/** Things in the order that their programme gives them; those without a rank come last, A to Z. */
export function byRank(one: Ranked, other: Ranked): number {
  const [first, second] = [one.values.rank ?? Infinity, other.values.rank ?? Infinity];
  return first === second ? byTitle(one, other) : first - second;
}

const byTitle = byName<Ranked>(({ values }) => values.name ?? '');

/**
 * Oldest first, by a moment as well as it is known: `2023` stands before `2023-01`, what is not known last. Things of one
 * moment stay as they are, or come A to Z where a name is given.
 */
export function byMoment<T>(
  momentOf: (thing: T) => string | null | undefined,
  nameOf?: (thing: T) => string,
): (one: T, other: T) => number {
  const key = (thing: T) => momentOf(thing)?.replace('?', '') ?? '9999';
  const order = nameOf ? byName(nameOf) : () => 0;
  return (one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : order(one, other));
}
