import type { ChainPage } from '#domain/programme-page/chain-parts';
import { CHAIN_GAPS } from '#domain/programme-page/chain-picture';
import { askedPart, chainParts, inParts } from '#insight/programme/chain-parts';
import { chainPicture, partOfPicture, type ChainContent } from '#insight/programme/chain-picture';

/**
 * The results chain of a programme with what is missing in it; of one that is too large to be shown at once, one part.
 *
 * @param asked the part that is wanted, or something in it; the first when it is neither
 */
export function chainPage(content: ChainContent, asked: string | null): ChainPage {
  const whole = chainPicture(content);
  const nodes = whole.columns.flatMap((column) => column.nodes);
  const gaps = CHAIN_GAPS.map((gap) => ({ gap, count: nodes.filter((node) => node.gaps.includes(gap)).length }));
  const slices = chainParts(content);
  const shown = askedPart(slices, asked);
  return {
    chain: shown ? partOfPicture(whole, shown.ids) : whole,
    gaps: gaps.filter(({ count }) => count > 0),
    inParts: shown && inParts(slices, shown, content),
  };
}
