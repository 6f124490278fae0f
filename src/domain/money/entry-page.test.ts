import { describe, expect, it } from 'vitest';
import { entryPage, pagesOfGroups } from './entry-page.ts';
import type { MoneyEntry, MoneyGroup } from './overview.ts';

const group = (key: string, count: number): MoneyGroup => ({
  key,
  name: key,
  sums: {},
  stand: null,
  entries: Array.from({ length: count }, (_, n) => ({ id: `${key}${n + 1}` }) as MoneyEntry),
});
const groups = [group('a', 3), group('b', 5), group('c', 1), group('d', 2)];
const told = (asked: string | null) => {
  const { parts, paging } = entryPage(groups, asked, 4);
  return { paging, parts: parts.map(({ group: of, entries, from }) => [of.key, from, entries.map(({ id }) => id).join(' ')]) };
};

describe('entryPage()', () => {
  it('gives each amount on exactly one page, and says where in its group a page goes on', () => {
    expect(told(null)).toEqual({
      paging: { page: 1, pages: 3 },
      parts: [
        ['a', 1, 'a1 a2 a3'],
        ['b', 1, 'b1'],
      ],
    });
    expect(told('2').parts).toEqual([['b', 2, 'b2 b3 b4 b5']]);
    expect(told('3').parts).toEqual([
      ['c', 1, 'c1'],
      ['d', 1, 'd1 d2'],
    ]);
    expect(told('99')).toEqual(told('3'));
  });

  it('is one empty page where there is no amount', () => {
    expect(entryPage([], '2')).toEqual({ parts: [], paging: { page: 1, pages: 1 } });
  });
});

describe('pagesOfGroups()', () => {
  it('names the page on which the first amount of a group stands', () => {
    const pages = pagesOfGroups(groups, 4);
    expect([...pages]).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
      ['d', 3],
    ]);
    for (const [key, page] of pages) expect(told(String(page)).parts.some(([of, from]) => of === key && from === 1)).toBe(true);
  });
});
