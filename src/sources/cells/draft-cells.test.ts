import { describe, expect, it } from 'vitest';
import type { DraftArea, SourceMeasure } from '#domain/release/draft';
import { DraftCells } from './draft-cells.ts';

const area = (code: string): DraftArea => ({
  scheme: 'cbs',
  code,
  divisionYear: 2024,
  level: 'neighbourhood',
  name: code,
  parent: null,
  municipality: null,
  changeMark: null,
});
const measure = (column: string, datatype: 'number' | 'text' = 'number'): SourceMeasure => ({
  column,
  members: {},
  memberTitles: {},
  title: null,
  unit: null,
  datatype,
  decimals: null,
});

/** Cells of measures a and b for two areas in one period. */
function gathered() {
  const cells = new DraftCells();
  const place = { one: cells.area('1', () => area('1')), two: cells.area('2', () => area('2')), period: cells.period('2024') };
  return { cells, ...place, a: cells.measure('a', () => measure('a')), b: cells.measure('b', () => measure('b')) };
}

describe('DraftCells', () => {
  it('lays measures with the same rows in one block, in the order of the rows, others apart', () => {
    const { cells, one, two, period, a, b } = gathered();
    const c = cells.measure('c', () => measure('c'));
    cells.put(one, period, a, { value: 1, status: null });
    cells.put(two, period, a, { value: 2, status: null });
    cells.put(two, period, b, { value: 4, status: null });
    cells.put(one, period, b, { value: 3, status: null });
    cells.put(two, period, c, { value: 5, status: null });
    const [together, apart] = cells.blocks('unknown');
    expect(together!.columns.map(({ values }) => [...values])).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect([...together!.area]).toEqual([one, two]);
    expect([...apart!.area]).toEqual([two]);
  });

  it('keeps the first of two figures for one place and hands it back', () => {
    const { cells, one, period, a } = gathered();
    expect(cells.put(one, period, a, { value: 1, status: null, line: 2 })).toBeNull();
    expect(cells.put(one, period, a, { value: 9, status: null, line: 7 })).toMatchObject({ value: 1, line: 2 });
    expect([...cells.blocks('unknown')[0]!.columns[0]!.values]).toEqual([1]);
  });

  it('writes statuses, flags, margins and texts only where a measure has them', () => {
    const { cells, one, two, period, a, b } = gathered();
    const words = cells.measure('w', () => measure('w', 'text'));
    cells.put(one, period, a, { value: NaN, status: 'suppressed', lower: 1, upper: 3, base: 20 });
    cells.put(two, period, a, { value: NaN, status: null, flag: 'provisional' });
    cells.put(one, period, b, { value: 1, status: null });
    cells.put(two, period, b, { value: NaN, status: null });
    cells.put(one, period, words, { value: NaN, status: null, text: 'hoog' });
    cells.put(two, period, words, { value: NaN, status: null, text: null });
    const [marked, plain, text] = cells.blocks('not_measured')[0]!.columns;
    expect(marked).toMatchObject({
      statuses: Uint8Array.of(1, 3),
      flags: Uint8Array.of(0, 1),
      lower: Float64Array.of(1, NaN),
      base: Float64Array.of(20, NaN),
    });
    expect(plain).toMatchObject({ statuses: null, flags: null, lower: null, missing: 'not_measured', texts: null });
    expect(text).toMatchObject({ values: new Float64Array(0), texts: ['hoog', null] });
  });
});
