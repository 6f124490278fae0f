import type { ChainStep } from '#domain/programme-page/chain-picture';
import { wrapText } from '#ui/chain/wrap-text.ts';

/** A thing in the chain with its words, ready to be placed. */
export interface ChainBlock {
  id: string;
  name: string;
  notes: string[];
  gaps: string[];
}

export interface PlacedLine {
  text: string;
  kind: 'name' | 'note' | 'gap';
  /** Baseline, from the top of the picture. */
  y: number;
}

export interface PlacedBlock {
  id: string;
  x: number;
  y: number;
  height: number;
  lines: PlacedLine[];
}

/** Everything that the picture of a chain draws, in the units of its own box. */
export interface ChainLayout {
  width: number;
  height: number;
  blockWidth: number;
  columns: { step: ChainStep; x: number; blocks: PlacedBlock[] }[];
  links: { from: string; to: string; path: string; against: boolean }[];
  /** The way back from the last step to the first, below everything, with where its words stand. */
  back: { path: string; head: string; x: number; y: number };
}

export const FONT_SIZE = 15;
const LINE = 19;
const WIDTH = 172;
const BETWEEN = 24;
const PAD = 12;
const APART = 14;
const HEAD = 40;
/** Room below the blocks for the way back. */
const FOOT = 44;
const SMALL = 0.93;
/** Bold letters are wider. */
const BOLD = 1.08;

/**
 * Places a chain: a column for each step, left to right. The fullest column stands close together; the others stand
 * beside what they lead to or come from, so that lines are short. The first two begin at the top, where reading begins.
 */
export function layoutChain(
  columns: readonly { step: ChainStep; blocks: readonly ChainBlock[] }[],
  links: readonly { from: string; to: string; against: boolean }[],
): ChainLayout {
  const placed = columns.map(({ step, blocks }, index) => ({
    step,
    x: index * (WIDTH + BETWEEN),
    blocks: stacked(blocks.map((block) => sized(block, index * (WIDTH + BETWEEN)))),
  }));
  const heights = placed.map(({ blocks }) => bottomOf(blocks));
  const height = Math.max(HEAD + 60, ...heights);
  const fullest = heights.indexOf(Math.max(...heights));
  const byId = new Map(placed.flatMap(({ blocks }) => blocks.map((block) => [block.id, block] as const)));
  const [coming, going] = [Map.groupBy(links, ({ to }) => to), Map.groupBy(links, ({ from }) => from)];
  const near = (id: string, side: 'from' | 'to') =>
    ((side === 'from' ? coming : going).get(id) ?? []).flatMap((link) => byId.get(link[side]) ?? []);
  for (let at = fullest + 1; at < placed.length; at += 1) beside(placed[at]!.blocks, (id) => near(id, 'from'), height);
  for (let at = fullest - 1; at >= 2; at -= 1) beside(placed[at]!.blocks, (id) => near(id, 'to'), height);
  for (const { blocks } of placed) for (const block of blocks) for (const line of block.lines) line.y += block.y;
  const width = columns.length * WIDTH + (columns.length - 1) * BETWEEN;
  return {
    width,
    height: height + FOOT,
    back: wayBack(width, height),
    blockWidth: WIDTH,
    columns: placed,
    links: links.flatMap(({ from, to, against }) => {
      const [one, other] = [byId.get(from), byId.get(to)];
      return one && other ? [{ from, to, against, path: curve(one, other) }] : [];
    }),
  };
}

/** A block as high as its words; its lines count from its own top. */
function sized({ id, name, notes, gaps }: ChainBlock, x: number): PlacedBlock {
  const room = (WIDTH - 2 * PAD) / FONT_SIZE;
  const wrapped = [
    ...wrapText(name, room / BOLD).map((text) => ({ text, kind: 'name' as const })),
    ...notes.flatMap((note) => wrapText(note, room / SMALL).map((text) => ({ text, kind: 'note' as const }))),
    ...gaps.flatMap((gap) => wrapText(gap, room / SMALL).map((text) => ({ text, kind: 'gap' as const }))),
  ];
  const lines = wrapped.map((line, index) => ({ ...line, y: PAD + LINE * (index + 1) - 5 }));
  return { id, x, y: 0, height: 2 * PAD + LINE * lines.length, lines };
}

function stacked(blocks: PlacedBlock[]): PlacedBlock[] {
  let y = HEAD;
  for (const block of blocks) {
    block.y = y;
    y += block.height + APART;
  }
  return blocks;
}

function bottomOf(blocks: readonly PlacedBlock[]): number {
  const last = blocks.at(-1);
  return last ? last.y + last.height : HEAD;
}

/** Moves blocks down to the middle of what they are linked with, in their order, none over another, none below the picture. */
function beside(blocks: readonly PlacedBlock[], linked: (id: string) => readonly PlacedBlock[], height: number): void {
  let free = HEAD;
  for (const block of blocks) {
    const middles = linked(block.id).map((other) => other.y + other.height / 2);
    const wanted = middles.length === 0 ? free : middles.reduce((sum, one) => sum + one, 0) / middles.length - block.height / 2;
    block.y = Math.max(free, wanted);
    free = block.y + block.height + APART;
  }
  let below = height;
  for (const block of [...blocks].reverse()) {
    block.y = Math.min(block.y, below - block.height);
    below = block.y - APART;
  }
}

/** An arrow from below the last column to below the first. */
function wayBack(width: number, height: number): ChainLayout['back'] {
  const [left, right, top, low] = [WIDTH / 2, width - WIDTH / 2, height + 6, height + FOOT - 10];
  return {
    path: `M${right},${top}V${low - 8}Q${right},${low} ${right - 8},${low}H${left + 8}Q${left},${low} ${left},${low - 8}V${top + 8}`,
    head: `M${left - 6},${top + 9}L${left},${top}L${left + 6},${top + 9}Z`,
    x: Math.round(width / 2),
    y: low - 7,
  };
}

function curve(from: PlacedBlock, to: PlacedBlock): string {
  const [x1, y1, x2, y2] = [from.x + WIDTH, from.y + from.height / 2, to.x, to.y + to.height / 2].map(Math.round) as [
    number,
    number,
    number,
    number,
  ];
  const bend = Math.round(Math.min(60, (x2 - x1) / 2));
  return `M${x1},${y1}C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}`;
}
