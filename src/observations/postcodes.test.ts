import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Draft } from '#domain/release/draft';
import { openFigures } from './store.ts';
import { standardCatalogue, testArea, testDraft, type Cell } from './test-figures.ts';
import { temporaryStore, type TemporaryStore } from './test-store.ts';

let store: TemporaryStore;
beforeEach(() => void (store = temporaryStore()));
afterEach(() => store.remove());

const names = { BU00141000: 'Selwerd', BU00141001: 'Paddepoel-Zuid', GM0014: 'Groningen' };

/** A table with the most common postcode of each area, as text (a download with its list of topics) or as a number. */
function withPostcodes(year: string, postcodes: Partial<Record<keyof typeof names, string>>, as: 'text' | 'number'): Draft {
  const codes = Object.keys(postcodes) as (keyof typeof names)[];
  const areas = codes.map((code) => testArea(code, Number(year), { name: names[code] }));
  const digits = codes.map((code) => postcodes[code]!);
  const columns = { Inwoners_5: codes.map(() => [1]), MeestVoorkomendePostcode_113: digits.map((one) => [Number(one)]) };
  const draft = testDraft({ table: `KERN${year}`, areas, periods: [year], columns });
  if (as === 'text') Object.assign(draft.measures[1]!, { datatype: 'text' });
  if (as === 'text') Object.assign(draft.blocks[0]!.columns[1]!, { values: new Float64Array(0), statuses: null, texts: digits });
  return draft;
}

async function ask(digits: string) {
  const reader = await openFigures({ folder: store.folder, catalogue: standardCatalogue });
  try {
    const told = await reader.areasOfPostcode(digits);
    return told && { ...told, areas: told.areas.map(({ name, divisionYear }) => `${name} ${divisionYear}`) };
  } finally {
    await reader.close();
  }
}

it.each(['text', 'number'] as const)('areasOfPostcode() finds the neighbourhoods of a postcode that a table gives as %s', async (as) => {
  await store.load(withPostcodes('2020', { BU00141000: '9741', BU00141001: '9742', GM0014: '9741' }, as));
  expect(await ask('9741')).toMatchObject({ digits: '9741', areas: ['Selwerd 2020'], source: { table: 'KERN2020', period: '2020' } });
});

it('areasOfPostcode() follows the newest period, names places of today, and asks older releases where the newest does not know', async () => {
  await store.load(withPostcodes('2024', { BU00141000: '9742' }, 'text'));
  await store.load(withPostcodes('2020', { BU00141000: '9741', BU00141001: '9742' }, 'text'));
  expect(await ask('9742')).toMatchObject({ areas: ['Selwerd 2024'], source: { period: '2024' } });
  expect(await ask('9741')).toMatchObject({ areas: ['Selwerd 2024'], source: { period: '2020' } });
});

it('areasOfPostcode() reads of a release with several periods the newest that tells postcodes, and no other', async () => {
  const areas = [testArea('BU00141000', 2020, { name: 'Selwerd' }), testArea('BU00141001', 2020, { name: 'Paddepoel-Zuid' })];
  const columns: Record<string, Cell[][]> = {
    Inwoners_5: [
      [1, 1, 1],
      [1, 1, 1],
    ],
    MeestVoorkomendePostcode_113: [
      [9741, 9742, 'not_published'],
      [9741, 9741, 'not_published'],
    ],
  };
  await store.load(testDraft({ table: 'KERN', areas, periods: ['2018', '2019', '2020'], columns }));
  expect(await ask('9741')).toMatchObject({ areas: ['Paddepoel-Zuid 2020'], source: { period: '2019' } });
  expect(await ask('9742')).toMatchObject({ areas: ['Selwerd 2020'], source: { period: '2019' } });
});

it('areasOfPostcode() tells a postcode that nobody has from a store without postcodes', async () => {
  await store.load(testDraft({ areas: [testArea('GM0014', 2020)], periods: ['2020'], columns: { Inwoners_5: [[1]] } }));
  expect(await ask('9741')).toBeNull();
  await store.load(withPostcodes('2020', { BU00141000: '9741' }, 'text'));
  expect(await ask('1234')).toMatchObject({ areas: [], source: { period: '2020' } });
});
