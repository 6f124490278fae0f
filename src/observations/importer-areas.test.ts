import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFigures } from './store.ts';
import { standardCatalogue, testArea, testDraft, type Cell } from './test-figures.ts';
import { temporaryStore, type TemporaryStore } from './test-store.ts';

let store: TemporaryStore;
beforeEach(() => (store = temporaryStore()));
afterEach(() => store.remove());

describe('importDraft: codes and names of areas', () => {
  it('reports codes that are no codes, and codes that their division does not have', async () => {
    const many = Array.from({ length: 19 }, (_, index) => testArea(`BU001400${String(index).padStart(2, '0')}`, 2020));
    await store.load(testDraft({ table: 'OTHER', areas: many, periods: ['2020'], columns: { a: many.map(() => [1]) } }));
    const strange = [...many, testArea('BU00149999', 2020), testArea('14', 2020, { level: 'municipality' })];
    const report = await store.load(testDraft({ areas: strange, periods: ['2020'], columns: { Inwoners_5: strange.map(() => [1]) } }));
    expect(report.unknownCodes).toEqual(['14', 'BU00149999']);
  });

  it('calls no code unknown that only a table cut off could miss, that has no value, or that the catalogue names', async () => {
    const many = Array.from({ length: 19 }, (_, index) => testArea(`BU001400${String(index).padStart(2, '0')}`, 2020));
    const cut = testDraft({ table: 'OTHER', areas: many, periods: ['2020'], columns: { a: many.map(() => [1]) } });
    await store.load({ ...cut, complete: false });
    const after = [...many, testArea('BU00149999', 2020), testArea('BUxx', 2020), testArea('NL-ABROAD', 2020), testArea('WP1925', 2020)];
    const named = { ...standardCatalogue, table: () => ({ areaAliases: { NL00: 'NL-ABROAD' } }) as never };
    const cells: Cell[][] = after.map(({ code }) => [code === 'BUxx' ? 'not_applicable' : 1]);
    const report = await store.load(testDraft({ areas: after, periods: ['2020'], columns: { Inwoners_5: cells } }), named);
    expect(report.unknownCodes).toEqual([]);
  });

  it('names a municipality that a year leaves nameless as its other years do', async () => {
    const years = [testArea('GM0014', 2019), testArea('GM0014', 2020, { name: 'Groningen' }), testArea('BU00140000', 2019)];
    await store.load(testDraft({ areas: years, periods: ['2020'], columns: { Inwoners_5: [[1], [2], [3]] } }));
    const reader = await openFigures({ folder: store.folder, catalogue: standardCatalogue });
    expect((await reader.areasWithCode('GM0014')).map(({ name, divisionYear }) => [name, divisionYear])).toEqual([
      ['Groningen', 2019],
      ['Groningen', 2020],
    ]);
    expect((await reader.area('BU00140000'))!.name).toBe('BU00140000');
    await reader.close();
  });

  it('lists the country in its newest whole division, and joins districts whose number was once written before their name', async () => {
    const codes = ['GM0001', 'GM0002', 'GM0003'];
    const listed = [
      ...codes.map((code) => testArea(code, 2020)),
      testArea('GM0001', 2024),
      testArea('WK000104', 2020, { name: 'Wijk 04 Nieuw-West' }),
      testArea('WK000104', 2024, { name: 'Nieuw-West' }),
    ];
    await store.load(testDraft({ areas: listed, periods: ['2020'], columns: { Inwoners_5: listed.map(() => [1]) } }));
    const reader = await openFigures({ folder: store.folder, catalogue: standardCatalogue });
    expect((await reader.areasWithin({ municipality: null, level: 'municipality' })).map(({ code }) => code)).toEqual(codes);
    expect(new Set((await reader.areasWithCode('WK000104')).map(({ placeId }) => placeId)).size).toBe(1);
    await reader.close();
  });
});
