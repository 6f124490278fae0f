import { describe, expect, it } from 'vitest';
import type { InterventionCard } from '#domain/programme-page/told';
import { fakeArea, FAKE_MUNICIPALITY } from '#insight/figure/test-figures';
import { areaDoings } from './area-doings.ts';
import { fakeThing } from './test-content.ts';
import { interventionList } from './intervention-list.ts';
import { byArea, type PublicDoings } from './public-doings.ts';

const selwerd = fakeArea('BU00141000', 'Selwerd', 'neighbourhood', { parent: 'WK001410' });
const other = fakeArea('BU00140300', 'De Hoogte', 'neighbourhood', { parent: 'WK001403' });
const noord = fakeArea('GRN-NOORD', 'Noord', 'programme_area', { scheme: 'own' });

const card = (id: string, codes: string[], more: Partial<InterventionCard> = {}): InterventionCard => ({
  id,
  slug: id,
  name: id,
  state: 'running',
  asOf: '2023-11-30',
  what: '.',
  programme: { id: 'p1', name: 'P', slug: 'p' },
  themes: [],
  catalogueThemes: ['wonen'],
  places: codes.map((code) => ({ code, area: [selwerd, other, noord, FAKE_MUNICIPALITY].find((area) => area.code === code) ?? null })),
  why: null,
  areasNote: null,
  begins: null,
  ends: null,
  ...more,
});
const cards = [
  card('whole', ['GM0014']),
  card('north', ['GRN-NOORD']),
  card('here', ['BU00141000']),
  card('elsewhere', ['BU00140300'], { catalogueThemes: ['leren'] }),
  card('done', ['BU00141000'], { state: 'completed' }),
  card('nowhere', []),
];
const doings: PublicDoings = {
  programmes: [],
  interventions: cards,
  byArea: byArea(cards),
  strengths: new Map([['here', [fakeThing('lesson', 'It went well', { lesson: 'Really.' })]]]),
  events: [
    ['flats', '2014', ['BU00141000']],
    ['shop', '2016?', ['BU00141000']],
    ['to come', '2027', ['BU00141000']],
    ['city', '2019', ['GM0014']],
  ].map(([name, at, areas]) => ({
    event: fakeThing('timelineEvent', name as string, { at: at as string, areas: areas as string[] }),
    programme: { id: 'p1', name: 'P', slug: 'p' },
  })),
  reach: new Map([
    ['BU00141000', { within: new Set(['WK001410', 'GM0014']), holds: new Set() }],
    ['BU00140300', { within: new Set(['WK001403', 'GM0014']), holds: new Set() }],
    ['GRN-NOORD', { within: new Set(['GM0014']), holds: new Set(['BU00141000']) }],
    ['GM0014', { within: new Set(), holds: new Set() }],
  ]),
};
const TODAY = '2026-11-22';
const noFamily = { parents: [], partOf: [], children: [] };
const ids = (cards: readonly { id: string }[]) => cards.map(({ id }) => id);

it('areaDoings() tells by itself of the same programmes what has no place, and of no other', () => {
  const away = card('away', [], { programme: { id: 'p2', name: 'Q', slug: 'q' } });
  const told = areaDoings({ ...doings, interventions: [...cards, away] }, selwerd, { parents: [], partOf: [], children: [] }, '2026-11-22');
  expect(told.unplaced.map(({ id }) => id)).toEqual(['nowhere']);
});

describe('areaDoings()', () => {
  it('tells apart what is for this area and what is for something larger', () => {
    const told = areaDoings(doings, selwerd, noFamily, TODAY);
    expect(ids(told.here)).toEqual(['here']);
    expect(ids(told.around)).toEqual(['north', 'whole']);
    expect(told.strengths.map(({ name }) => name)).toEqual(['It went well']);
    expect(told.programmes).toHaveLength(1);
  });

  it('tells in time what was done here too, oldest first: the nearest of very much, and how much has no beginning', () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      card(`part${at}`, ['BU00141000'], { begins: String(1990 + at), state: 'completed' }),
    );
    const all = [...many, card('own', ['GM0014'], { begins: '1980?', ends: '2040' }), card('no begin', ['GM0014'])];
    const told = areaDoings({ ...doings, interventions: all, byArea: byArea(all) }, FAKE_MUNICIPALITY, noFamily, TODAY);
    expect([told.dated[0], told.dated.length, told.undated, told.left]).toEqual([
      { id: 'own', slug: 'own', name: 'own', state: 'running', asOf: '2023-11-30', begins: '1980?', ends: '2040' },
      24,
      1,
      7,
    ]);
    expect([told.dated[1]!.id, told.dated.at(-1)!.id]).toEqual(['part7', 'part29']);
    expect(told.themes).toEqual(['wonen']);
  });

  it('names first the themes of most of what is done here', () => {
    expect(areaDoings(doings, FAKE_MUNICIPALITY, noFamily, TODAY).themes).toEqual(['wonen', 'leren']);
  });

  it('tells at a municipality what is done in its parts, its own first', () => {
    expect(ids(areaDoings(doings, FAKE_MUNICIPALITY, noFamily, TODAY).here)).toEqual(['whole', 'elsewhere', 'here', 'north']);
  });

  it('tells at an own area what is done in its parts', () => {
    const told = areaDoings(doings, noord, { ...noFamily, children: [{ level: 'neighbourhood', areas: [selwerd] }] }, TODAY);
    expect(ids(told.here)).toEqual(['north', 'here']);
    expect(ids(told.around)).toEqual(['whole']);
  });
});

describe('areaDoings() history', () => {
  const history = (area: typeof selwerd) => areaDoings(doings, area, noFamily, TODAY).history.map(({ event }) => event.id);

  it('tells what happened here, newest first, not what is to come nor what was for a larger area', () => {
    expect(history(selwerd)).toEqual(['shop', 'flats']);
  });

  it('tells at a municipality what happened in its parts too', () => {
    expect(history(FAKE_MUNICIPALITY)).toEqual(['city', 'shop', 'flats']);
  });
});

describe('interventionList()', () => {
  const shown = (filter: Parameters<typeof interventionList>[1]) => ids(interventionList(doings, filter, TODAY).shown);

  it('shows everything without a filter, and what can be asked for', () => {
    const list = interventionList(doings, {}, TODAY);
    expect(list.shown).toHaveLength(6);
    expect(list.choices.themes).toEqual(['wonen', 'leren']);
    expect(list.choices.states).toEqual(['long-ago', 'completed']);
  });

  it('narrows by theme and state together', () => {
    expect(shown({ theme: 'leren' })).toEqual(['elsewhere']);
    expect(shown({ theme: 'wonen', state: 'completed' })).toEqual(['done']);
  });

  it('takes no state of more than a year ago for one of now: the filter finds what the page tells of it', () => {
    expect(shown({ state: 'running' })).toEqual([]);
    expect(shown({ state: 'long-ago' })).toHaveLength(5);
    expect(ids(interventionList(doings, { state: 'running' }, '2024-01-01').shown)).toHaveLength(5);
  });

  it('shows of an area also what is for a larger one, and finds nothing for what is unknown', () => {
    expect(shown({ area: 'BU00141000' })).toEqual(['whole', 'north', 'here', 'done']);
    expect(shown({ area: 'NOWHERE' })).toEqual([]);
    expect(shown({ programme: 'unknown' })).toEqual([]);
  });

  it('shows what was found with words, the nearest first, and no more than the rest of the filter leaves', () => {
    const found = ['done', 'elsewhere', 'not-public', 'here'];
    expect(ids(interventionList(doings, {}, TODAY, found).shown)).toEqual(['done', 'elsewhere', 'here']);
    expect(ids(interventionList(doings, { theme: 'leren' }, TODAY, found).shown)).toEqual(['elsewhere']);
    expect(ids(interventionList(doings, {}, TODAY, []).shown)).toEqual([]);
  });
});
