import { describe, expect, it } from 'vitest';
import { layoutChain, type ChainBlock } from './chain-layout.ts';
import { WORD_GOES_ON, wrapText } from './wrap-text.ts';

const block = (id: string, name = id): ChainBlock => ({ id, name, notes: [], gaps: [] });

describe('wrapText()', () => {
  it('loses no letter and keeps every line within its width', () => {
    const text = 'Kinderen en jongeren leren en groeien zonder breuk, van 9 maanden voor de geboorte tot en met 27 jaar';
    expect(wrapText(text, 10).join(' ')).toBe(text);
    expect(wrapText(text, 10).length).toBeGreaterThan(4);
  });

  it('breaks a word that is too long by itself, and makes no line of nothing', () => {
    const lines = wrapText('Arbeidsongeschiktheidsverzekeringsmaatschappij', 8);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map((line) => line.replace(WORD_GOES_ON, '')).join('')).toBe('Arbeidsongeschiktheidsverzekeringsmaatschappij');
    expect(wrapText('  ', 8)).toEqual([]);
  });
});

describe('layoutChain()', () => {
  const columns = [
    { step: 'objective' as const, blocks: [block('a'), block('b')] },
    {
      step: 'intervention' as const,
      blocks: Array.from({ length: 9 }, (_, index) => block(`i${index}`, 'Een naam van enkele woorden '.repeat(2))),
    },
    { step: 'output' as const, blocks: [block('o'), block('p')] },
  ];
  const layout = layoutChain(columns, [
    { from: 'a', to: 'i0', against: false },
    { from: 'b', to: 'i8', against: true },
    { from: 'i7', to: 'o', against: false },
    { from: 'i8', to: 'p', against: false },
    { from: 'i8', to: 'nowhere', against: false },
  ]);

  it('puts no block over another and none outside the picture', () => {
    for (const { blocks } of layout.columns) {
      for (const [index, { y, height }] of blocks.entries()) {
        expect(y + height).toBeLessThanOrEqual(layout.height);
        if (index > 0) expect(y).toBeGreaterThan(blocks[index - 1]!.y + blocks[index - 1]!.height);
      }
    }
    expect(layout.back.y).toBeGreaterThan(Math.max(...layout.columns.flatMap(({ blocks }) => blocks.map(({ y, height }) => y + height))));
    expect(layout.columns.at(-1)!.x + layout.blockWidth).toBe(layout.width);
  });

  it('draws a line for each link between things that are there', () => {
    expect(layout.links.map(({ from, to }) => `${from}-${to}`)).toEqual(['a-i0', 'b-i8', 'i7-o', 'i8-p']);
    expect(layout.links[1]!.against).toBe(true);
  });

  it('puts what comes from below beside it', () => {
    const output = layout.columns[2]!.blocks[0]!;
    expect(output.y).toBeGreaterThan(layout.height / 2);
  });

  it('writes every line of a block inside it', () => {
    for (const { blocks } of layout.columns)
      for (const { y, height, lines } of blocks)
        for (const line of lines) expect(line.y).toSatisfy((at: number) => at > y && at < y + height);
  });

  it('is a picture also of a chain without anything', () => {
    expect(layoutChain([{ step: 'trend', blocks: [] }], []).height).toBeGreaterThan(0);
  });
});
