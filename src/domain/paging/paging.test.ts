import { describe, expect, it } from 'vitest';
import { paged, pageInAddress } from './paging.ts';

const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('paged()', () => {
  it('gives each thing on exactly one page, in their order', () => {
    const pages = ['1', '2', '3'].map((asked) => paged(ten, asked, 4));
    expect(pages.flatMap(({ shown }) => shown)).toEqual(ten);
    expect(pages.map(({ paging }) => paging)).toEqual([1, 2, 3].map((page) => ({ page, pages: 3 })));
  });

  it('gives the first page for what is none, and the last for what is past it', () => {
    for (const asked of [null, '', '0', '-1', '1.5', 'x', '1e9']) expect(paged(ten, asked, 4).paging.page).toBe(1);
    expect(paged(ten, '999999999', 4)).toEqual({ shown: [9, 10], paging: { page: 3, pages: 3 } });
  });

  it('is one page where there is nothing', () => {
    expect(paged([], '2', 4)).toEqual({ shown: [], paging: { page: 1, pages: 1 } });
  });
});

describe('pageInAddress()', () => {
  it('marks every page but the first', () => {
    expect([1, 2].map(pageInAddress)).toEqual([null, 2]);
  });
});
