import { describe, expect, it } from 'vitest';
import { keptCameFrom, rowRanges } from './came-from.ts';

describe('keptCameFrom()', () => {
  it('keeps the name of the file alone, without what no screen shows, and its rows once and in order', () => {
    const from = { file: 'C:\\lijsten\\Projecten\u202e\0 2026.xlsx ', rows: [9, 2, 9, 0, 1.5] };
    expect(keptCameFrom(from)).toEqual({ file: 'Projecten  2026.xlsx', rows: [2, 9] });
    expect(keptCameFrom({ file: `${'é'.repeat(300)}.csv`, rows: [] })!.file).toHaveLength(200);
  });

  it('keeps nothing of what came from no file, or from one without a name', () => {
    expect(keptCameFrom(undefined)).toBeNull();
    expect(keptCameFrom({ file: '/', rows: [1] })).toBeNull();
  });
});

it('rowRanges() puts rows that follow on each other together', () => {
  expect(rowRanges([3, 5, 6, 7, 9])).toEqual([[3, 3], [5, 7], [9, 9]]); // prettier-ignore
  expect(rowRanges([])).toEqual([]);
});
