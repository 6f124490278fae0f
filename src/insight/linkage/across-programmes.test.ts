import { describe, expect, it } from 'vitest';
import { thing } from '#insight/programme/test-things';
import { linkageAcross, suggestAcross, type Beside } from './across-programmes.ts';

const figures = { area: async () => null, place: async () => null };
const organisations = new Map(['a', 'b', 'c'].map((id) => [id, thing('organisation', id, { name: id })]));
const said = (id: string) => ({ id, stems: ['hur'] });
const programme = (name: string, leads: string[]): Beside => ({
  content: {
    intervention: leads.map((lead, at) =>
      thing('intervention', `${name}${at}`, {
        name: `${name}${at}`,
        state: 'running',
        areas: ['BU1'],
        lead,
        themes: [`${name}-wonen`],
        begins: '2024',
      }),
    ),
    contribution: [],
    objective: [],
    programmeTheme: [thing('programmeTheme', `${name}-wonen`, { name: `Wonen in ${name}`, catalogueTheme: 'wonen' })],
    organisations,
  },
  said: { people: leads.map((_, at) => said(`${name}${at}`)), words: [] },
});
const [north, south] = [programme('noord', ['a', 'b']), programme('zuid', ['c'])];

describe('suggestAcross()', () => {
  it('puts only interventions of two programmes together, by the same rule, with the own one first and the own theme', async () => {
    const { nearest } = await suggestAcross(figures, north, south, []);
    expect(nearest.map(({ interventions }) => interventions.map(({ id }) => id))).toEqual([
      ['noord0', 'zuid0'],
      ['noord1', 'zuid0'],
    ]);
    expect(nearest[0]).toMatchObject({ themes: ['noord-wonen'], organisations: ['a', 'c'] });
    expect(nearest[0]!.reasons.map(({ ground, degree }) => `${ground} ${degree}`)).toEqual([
      'place same',
      'people much',
      'goals near',
      'time same',
    ]);
  });

  it('asks never again what was answered from either side', async () => {
    const id = linkageAcross([{ id: 'zuid0' }, { id: 'noord0' }]);
    expect(id).toBe(linkageAcross([{ id: 'noord0' }, { id: 'zuid0' }]));
    const made = [thing('linkage', id, { state: 'rejected' })];
    for (const [own, other] of [
      [north, south],
      [south, north],
    ] as const) {
      const { found, nearest } = await suggestAcross(figures, own, other, made);
      expect([found, nearest.length]).toEqual([1, 1]);
    }
  });
});
