import { describe, expect, it } from 'vitest';
import { thing } from '#insight/programme/test-things';
import { closeClashes } from './close-clashes.ts';
import { samePeople } from './same-people.ts';

const ref = (id: string) => ({ id, name: id, slug: id });
const places = ['BU1', 'BU2', 'GM'].map((code) => ({ code, area: null }));
const reach = new Map([['BU1', { within: new Set(['GM']), holds: new Set<string>() }]]);
const intervention = (id: string, areas: string[], forWhom: string | null) => thing('intervention', id, { name: id, areas, forWhom });
const found = (...interventions: ReturnType<typeof intervention>[]) =>
  closeClashes([{ objective: ref('buiten'), helps: [ref('bomen')], against: [ref('parkeren')] }], interventions, places, reach).map(
    ({ places: where, people }) => [where.map(({ code }) => code), people],
  );

describe('closeClashes()', () => {
  const trees = intervention('bomen', ['BU1'], 'Bewoners van Futenhof');

  it('points out a pair in one area and for the same people, with both', () => {
    expect(found(trees, intervention('parkeren', ['GM', 'BU2'], 'bewoners met een auto'))).toEqual([[['BU1'], ['Bewoners']]]);
  });

  it.each([
    ['elsewhere', ['BU2'], 'Bewoners met een auto'],
    ['for others', ['BU1'], 'Ondernemers'],
    ['without an area', [], 'Bewoners'],
    ['for who is not filled in', ['BU1'], null],
  ])('points out nothing %s', (_, areas, forWhom) => {
    expect(found(trees, intervention('parkeren', areas, forWhom))).toEqual([]);
  });
});

describe('samePeople()', () => {
  it('takes no joining or short word for people', () => {
    expect(samePeople('Ouders voor hun kind van 4', 'Hulp voor hun kind van 4 en ouders')).toEqual(['Ouders', 'kind']);
    expect(samePeople('', undefined)).toEqual([]);
  });
});
