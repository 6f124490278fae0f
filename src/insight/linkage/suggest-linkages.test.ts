import { describe, expect, it } from 'vitest';
import type { FiguresReader } from '#domain/figures/reader';
import { fakeArea } from '#insight/figure/test-figures';
import { thing } from '#insight/programme/test-things';
import { suggestLinkages as suggest, type Said } from './suggest-linkages.ts';

const AREAS = new Map(
  [
    fakeArea('BU1', 'Selwerd', 'neighbourhood', { parent: 'WK1' }),
    fakeArea('BU2', 'Paddepoel', 'neighbourhood', { parent: 'WK1' }),
    fakeArea('WK1', 'Noordwest', 'district'),
  ].map((area) => [area.code, area]),
);
const figures: Pick<FiguresReader, 'area' | 'place'> = { area: async (code) => AREAS.get(code) ?? null, place: async () => null };

const welfare = thing('organisation', 'welfare', { name: 'Welzijn' });
const housing = thing('organisation', 'housing', { name: 'Wonen' });
const living = thing('objective', 'goal', { name: 'Warme huizen' });
const content = {
  linkage: [],
  objective: [living],
  programmeTheme: [thing('programmeTheme', 'theme', { name: 'Wonen' })],
  organisations: new Map([welfare, housing].map((one) => [one.id, one])),
};
const one = thing('intervention', 'one', {
  state: 'running',
  name: 'Coach',
  areas: ['BU1'],
  lead: 'welfare',
  themes: ['theme'],
  begins: '2020',
});
const two = thing('intervention', 'two', {
  state: 'idea',
  name: 'Klusbus',
  areas: ['BU2'],
  lead: 'housing',
  themes: ['theme'],
  begins: '2023-05',
});
const helps = (intervention: string, sign: 'helps' | 'works-against' = 'helps') =>
  thing('contribution', `${intervention}-${sign}`, { intervention, objective: 'goal', mechanism: 'Zo.', sign });
const both = { ...content, intervention: [one, two], contribution: [helps('one'), helps('two')] };
const stemmed = (id: string, ...stems: string[]) => ({ id, stems });
const silent = { people: [], words: [] };
const suggestLinkages = async (...given: [typeof figures, Parameters<typeof suggest>[1], Said]) => (await suggest(...given)).nearest;

describe('suggestLinkages()', () => {
  it('tells each ground on which two meet, how near, and what they share', async () => {
    const [found] = await suggestLinkages(figures, both, { people: [stemmed('one', 'hur'), stemmed('two', 'hur')], words: [] });
    expect(found!.reasons).toEqual([
      { ground: 'place', degree: 'near', points: 1, shared: ['WK1'] },
      { ground: 'people', degree: 'much', points: 4, shared: [] },
      { ground: 'goals', degree: 'same', points: 3, shared: ['Warme huizen'] },
      { ground: 'time', degree: 'same', points: 1, shared: [] },
    ]);
    expect(found!.points).toBe(9);
    expect(found).toMatchObject({ organisations: ['welfare', 'housing'], themes: ['theme'] });
  });

  it('asks for three grounds of which one is the place or the people', async () => {
    const apart = { ...two, values: { ...two.values, areas: ['BU9'] } };
    expect(await suggestLinkages(figures, { ...both, intervention: [one, apart] }, silent)).toEqual([]);
    expect(await suggestLinkages(figures, { ...both, contribution: [] }, silent)).toHaveLength(1);
    const themeless = { ...two, values: { ...two.values, themes: [] } };
    expect(await suggestLinkages(figures, { ...both, intervention: [one, themeless], contribution: [] }, silent)).toEqual([]);
  });

  it('sees no chance where one works against what the other helps', async () => {
    const clash = { ...both, contribution: [helps('one'), helps('two', 'works-against')] };
    expect(await suggestLinkages(figures, clash, silent)).toEqual([]);
  });

  it('leaves out one party alone, what has ended, and who were put together before in whatever company', async () => {
    const own = { ...two, values: { ...two.values, lead: 'welfare' } };
    expect(await suggestLinkages(figures, { ...both, intervention: [one, own] }, silent)).toEqual([]);
    const ended = { ...two, values: { ...two.values, state: 'completed' as const } };
    expect(await suggestLinkages(figures, { ...both, intervention: [one, ended] }, silent)).toEqual([]);
    const rejected = thing('linkage', 'before', { state: 'rejected', interventions: ['two', 'three', 'one'] });
    expect(await suggestLinkages(figures, { ...both, linkage: [rejected] }, silent)).toEqual([]);
  });

  it('counts all pairs of a very large programme in a few seconds, and gives the hundred nearest, the same whatever the order', async () => {
    const many = Array.from({ length: 600 }, (_, at) => ({
      ...one,
      id: `i${at}`,
      values: { ...one.values, lead: at % 2 === 0 ? 'welfare' : 'housing', areas: [at % 3 === 0 ? 'BU1' : 'BU2'] },
    }));
    const before = performance.now();
    const { found, nearest } = await suggest(figures, { ...both, intervention: many, contribution: [] }, silent);
    expect(performance.now() - before).toBeLessThan(5_000);
    // Everybody of one party with everybody of the other.
    expect(found).toBe(300 * 300);
    expect(nearest).toHaveLength(100);
    const ids = (all: typeof nearest) => all.map(({ interventions }) => interventions.map(({ id }) => id).sort());
    const turned = await suggest(figures, { ...both, intervention: many.toReversed(), contribution: [] }, silent);
    expect(ids(turned.nearest)).toEqual(ids(nearest));
  });
});
