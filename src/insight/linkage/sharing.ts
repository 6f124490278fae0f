import type { LinkDegree } from '#domain/linkage/suggestion';
import type { Side } from '#insight/linkage/side';

/** By the place of a side: an answer about it and the side at another place. It holds until another first side is asked about. */
export type BySides<Answer> = (at: number) => (next: number) => Answer;

/**
 * Whether any of one side's ids is among those of another. By id and not by pair: two thousand sides are two million pairs, and
 * most share nothing.
 *
 * @param theirs ids that those of one side are looked for among; the same ones when not given
 */
export function sharing(own: readonly (readonly string[])[], theirs = own): BySides<boolean> {
  const having = new Map<string, number[]>();
  for (const [at, ids] of theirs.entries()) {
    for (const id of ids) {
      const others = having.get(id);
      if (others) others.push(at);
      else having.set(id, [at]);
    }
  }
  const shares = new Uint8Array(theirs.length);
  return (at) => {
    shares.fill(0);
    for (const id of own[at]!) for (const other of having.get(id) ?? []) shares[other] = 1;
    return (next) => shares[next] === 1;
  };
}

/** What both help; where one helps what the other works against, that is no chance to link but a choice to make. */
export function sharedGoals(sides: readonly Side[]): BySides<LinkDegree | null> {
  const [helps, against] = [sides.map((side) => side.helps), sides.map((side) => side.against)];
  const [opposed, opposes, helped, themed] = [
    sharing(helps, against),
    sharing(against, helps),
    sharing(helps),
    sharing(sides.map(({ themes }) => themes)),
  ];
  return (at) => {
    const [isOpposed, isOpposing, isHelped, isThemed] = [opposed(at), opposes(at), helped(at), themed(at)];
    return (next) => {
      if (isOpposed(next) || isOpposing(next)) return null;
      return isHelped(next) ? 'same' : isThemed(next) ? 'near' : null;
    };
  };
}
