import { describe, expect, it } from 'vitest';
import type { ChainRef, WorkGap } from '#domain/work/chain-work';
import { chainWork } from '#insight/programme/chain-work';
import { fakeContent, fakeThing } from '#insight/programme/test-content';

const content = {
  ...fakeContent({
    trend: [fakeThing('trend', 'eenzaam', { source: 'Wijkplan' }), fakeThing('trend', 'leegstand')],
    ambition: [
      fakeThing('ambition', 'samen', { trends: ['eenzaam'], mechanism: 'Omdat men elkaar ziet' }),
      fakeThing('ambition', 'los', { trends: [] }),
    ],
    objective: [fakeThing('objective', 'ontmoeten', { ambition: 'samen' }), fakeThing('objective', 'werk')],
    criterion: [fakeThing('criterion', 'men groet', { objective: 'ontmoeten' })],
    contribution: [
      fakeThing('contribution', 'c1', {
        intervention: 'buurthuis',
        objective: 'ontmoeten',
        mechanism: 'Koffie',
        assumption: 'Men komt',
        sign: 'helps',
      }),
      fakeThing('contribution', 'c2', { intervention: 'sloop', objective: 'ontmoeten', mechanism: 'Plek weg', sign: 'works-against' }),
    ],
    intervention: [fakeThing('intervention', 'buurthuis'), fakeThing('intervention', 'sloop'), fakeThing('intervention', 'kaart')],
    output: [
      fakeThing('output', 'avonden 1', {
        name: 'avonden',
        intervention: 'buurthuis',
        period: '2024',
        delivered: 8,
        planned: null,
        unit: null,
      }),
      fakeThing('output', 'avonden 2', {
        name: 'avonden',
        intervention: 'buurthuis',
        period: '2025',
        delivered: 9,
        planned: null,
        unit: null,
      }),
    ],
    outcome: [
      fakeThing('outcome', 'meer bezoek', { intervention: 'buurthuis', objective: 'ontmoeten' }),
      fakeThing('outcome', 'meer praatjes', {
        intervention: 'buurthuis',
        outputs: ['avonden 1', 'avonden 2'],
        objective: 'ontmoeten',
        mechanism: 'Wie komt, praat',
      }),
      fakeThing('outcome', 'minder ruimte', { intervention: 'sloop' }),
      fakeThing('outcome', 'zomaar'),
    ],
    impactJudgement: [fakeThing('impactJudgement', 'j1', { objective: 'ontmoeten' })],
  }),
  activity: [fakeThing('activity', 'koffie zetten', { intervention: 'buurthuis' })],
};
const chain = chainWork(content);
const at = (gap: WorkGap) => (chain.gaps.find((one) => one.gap === gap)?.at ?? []).map(({ name }: ChainRef) => name);
const node = (id: string) => chain.steps.flatMap(({ nodes }) => nodes).find((one) => one.id === id)!;

describe('chainWork()', () => {
  it('finds every gap, each at the element where it can be filled', () => {
    expect(at('unanswered')).toEqual(['leegstand']);
    expect(at('without-source')).toEqual(['leegstand']);
    expect(at('without-trend')).toEqual(['los']);
    expect(at('without-objective')).toEqual(['los']);
    expect(at('without-ambition')).toEqual(['werk']);
    expect(at('unserved')).toEqual(['werk']);
    expect(at('without-criterion')).toEqual(['werk']);
    expect(at('not-judged')).toEqual(['werk']);
    expect(at('without-goal')).toEqual(['kaart', 'zomaar']);
    expect(at('without-number').sort()).toEqual(['kaart', 'sloop']);
    expect(at('without-activity').sort()).toEqual(['kaart', 'sloop']);
  });

  it('tells of each link why it is thought to hold, and where that is written', () => {
    expect(node('buurthuis').links).toEqual([
      {
        to: { kind: 'objective', id: 'ontmoeten', name: 'ontmoeten' },
        in: { kind: 'contribution', id: 'c1' },
        mechanism: 'Koffie',
        assumption: 'Men komt',
        sign: 'helps',
        gaps: [],
      },
    ]);
    expect(node('sloop').links.map(({ sign, gaps }) => [sign, gaps])).toEqual([['works-against', ['without-assumption']]]);
    expect(node('samen').links.map(({ in: written, gaps }) => [written, gaps])).toEqual([
      [{ kind: 'ambition', id: 'samen' }, ['without-assumption']],
    ]);
    expect(at('without-mechanism')).toEqual(['ontmoeten', 'meer bezoek', 'minder ruimte']);
  });

  it('says of an outcome why it came of its outputs, else of its intervention; to its objective it merely belongs', () => {
    const links = (id: string) => node(id).links.map(({ to, in: written, mechanism, gaps }) => [to.id, written?.kind, mechanism, gaps]);
    expect(links('meer praatjes')).toEqual([
      ['avonden 2', 'outcome', 'Wie komt, praat', ['without-assumption']],
      ['ontmoeten', undefined, null, []],
    ]);
    expect(links('meer bezoek')).toEqual([
      ['buurthuis', 'outcome', null, ['without-mechanism', 'without-assumption']],
      ['ontmoeten', undefined, null, []],
    ]);
  });

  it('misses the outputs of an outcome only where its intervention has any', () => {
    expect(at('without-output')).toEqual(['meer bezoek']);
  });

  it('lets one output stand for all its periods, and hangs criteria and activities on what they belong to', () => {
    const outputs = chain.steps.find(({ kind }) => kind === 'output')!.nodes;
    expect(outputs.map(({ id, output }) => [id, output?.delivered, output?.others])).toEqual([['avonden 2', 9, 1]]);
    expect(node('ontmoeten').parts.map(({ kind, name }) => [kind, name])).toEqual([['criterion', 'men groet']]);
    expect(node('buurthuis').parts.map(({ name }) => name)).toEqual(['koffie zetten']);
    expect(node('j1').name).toBe('ontmoeten');
  });

  it('finds nothing missing in an empty chain, and no element', () => {
    const empty = chainWork(fakeContent());
    expect([empty.gaps, empty.steps.flatMap(({ nodes }) => nodes)]).toEqual([[], []]);
  });
});
