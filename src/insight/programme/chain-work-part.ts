import type { ChainPicture } from '#domain/programme-page/chain-picture';
import type { ChainWork, WorkGap, WorkNode } from '#domain/work/chain-work';
import { inParts, type ChainSlice } from '#insight/programme/chain-parts';
import { partOfPicture, type ChainContent } from '#insight/programme/chain-picture';

/** How many places of each gap are named where a chain is shown in parts. */
export const GAPS_NAMED = 50;

/** One part of a chain for who makes it. What is missing is still told of the whole. */
export function partOfWork(
  { picture: whole, steps, notBegun, gaps }: ChainWork,
  { slices, shown, content }: { slices: readonly ChainSlice[]; shown: ChainSlice; content: ChainContent },
): ChainWork {
  const picture = partOfPicture(whole, shown.ids);
  const nodes = new Map(steps.flatMap((step) => step.nodes.map((node) => [node.id, node])));
  return {
    picture,
    steps: steps.map(({ kind, nodes: all }) => {
      const own = all.filter(({ id }) => shown.ids.has(id)).map((node) => within(node, shown));
      return { kind, nodes: kind === 'intervention' ? inOrder(picture, own) : own };
    }),
    notBegun,
    gaps: gaps.map(({ gap, count, at }) => ({
      gap,
      count,
      at: at.slice(0, GAPS_NAMED).map((ref) => ({ ...ref, part: partOfGap(gap, nodes.get(ref.id)!, slices) })),
    })),
    inParts: inParts(counted(slices, nodes), shown, content),
  };
}

/** Everything that is missing at an element: of itself, and of what it leads to. */
export function gapsOf({ gaps, links }: WorkNode): WorkGap[] {
  return [...gaps, ...links.flatMap((link) => link.gaps)];
}

/** Things in the order in which a picture has them, so that the list below it goes along. */
export function inOrder<T extends { id: string }>(picture: ChainPicture, things: readonly T[]): T[] {
  const place = new Map(picture.columns.flatMap(({ nodes }) => nodes.map(({ id }) => id)).map((id, index) => [id, index]));
  return [...things].sort((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
}

/** An element as it stands in a part: what it leads to elsewhere is told there. */
function within(node: WorkNode, { ids }: ChainSlice): WorkNode {
  return { ...node, links: node.links.filter(({ to }) => ids.has(to.id)) };
}

/** The part in which a gap shows: one of a link where what it leads to stands too. */
function partOfGap(gap: WorkGap, node: WorkNode, slices: readonly ChainSlice[]): string | null {
  return slices.find((slice) => slice.ids.has(node.id) && gapsOf(within(node, slice)).includes(gap))?.id ?? null;
}

/** Parts with how many gaps show in each. */
function counted(slices: readonly ChainSlice[], nodes: ReadonlyMap<string, WorkNode>): ChainSlice[] {
  const gapsIn = (slice: ChainSlice) =>
    [...slice.ids].reduce((sum, id) => {
      const node = nodes.get(id);
      return node ? sum + new Set(gapsOf(within(node, slice))).size : sum;
    }, 0);
  return slices.map((slice) => ({ ...slice, gaps: gapsIn(slice) }));
}
