import { describe, expect, it } from 'vitest';
import { chainPicture } from './chain-picture.ts';
import { fakeContent, fakeThing } from './test-content.ts';

const content = fakeContent({
  programmeTheme: [fakeThing('programmeTheme', 'wonen', { rank: 2 }), fakeThing('programmeTheme', 'leren', { rank: 1 })],
  trend: [fakeThing('trend', 'gap')],
  ambition: [fakeThing('ambition', 'equal', { trends: ['gap'] })],
  objective: [
    fakeThing('objective', 'homes', { ambition: 'equal', theme: 'wonen' }),
    fakeThing('objective', 'school', { ambition: 'equal', theme: 'leren' }),
    fakeThing('objective', 'alone', { ambition: 'equal' }),
  ],
  criterion: [fakeThing('criterion', 'c1', { objective: 'school', name: 'Fewer leave' })],
  intervention: [fakeThing('intervention', 'A'), fakeThing('intervention', 'B'), fakeThing('intervention', 'C')],
  contribution: [
    fakeThing('contribution', 'x1', { intervention: 'A', objective: 'homes', mechanism: 'so', sign: 'helps' }),
    fakeThing('contribution', 'x2', { intervention: 'B', objective: 'school', mechanism: 'so', sign: 'helps' }),
    fakeThing('contribution', 'x3', { intervention: 'B', objective: 'alone', mechanism: 'no', sign: 'works-against' }),
    fakeThing('contribution', 'x4', { intervention: 'not-for-residents', objective: 'homes', mechanism: 'so', sign: 'helps' }),
  ],
  output: [
    fakeThing('output', 'o1', { intervention: 'B', name: 'Visits', period: '2022', planned: 10, delivered: 8 }),
    fakeThing('output', 'o2', { intervention: 'B', name: 'Visits', period: '2023', planned: 10 }),
    fakeThing('output', 'o3', { intervention: 'A', name: 'Nothing known' }),
  ],
  activity: [
    fakeThing('activity', 'Visit', { intervention: 'A', input: 'A van' }),
    fakeThing('activity', 'Plan ready', { intervention: 'A', input: 'A van', isMilestone: true }),
  ],
  outcome: [
    fakeThing('outcome', 'calm', { intervention: 'B' }),
    fakeThing('outcome', 'visited', { outputs: ['o1', 'o2', 'o3'], mechanism: 'so' }),
    fakeThing('outcome', 'gone', { intervention: 'A', outputs: ['not-for-residents'] }),
  ],
  impactJudgement: [
    fakeThing('impactJudgement', 'old', { objective: 'school', judgement: 'unclear', judgedBy: 'us', judgedOn: '2021-01-01' }),
    fakeThing('impactJudgement', 'new', { objective: 'school', judgement: 'nearer', judgedBy: 'us', judgedOn: '2023-01-01' }),
    // Corrected by `new` on the day itself.
    fakeThing(
      'impactJudgement',
      'mistaken',
      { objective: 'school', judgement: 'further-away', judgedBy: 'us', judgedOn: '2023-01-01' },
      { createdAt: '2026-11-22T07:00:00Z' },
    ),
    fakeThing('impactJudgement', 'early', { objective: 'homes', judgement: 'too-early', judgedBy: 'us', judgedOn: '2022-01-01' }),
  ],
});
const { columns, links, back } = chainPicture(content);
const column = (step: string) => columns.find((one) => one.step === step)!.nodes;
const gapsOf = (id: string) => columns.flatMap(({ nodes }) => nodes).find((node) => node.id === id)!.gaps;

describe('chainPicture()', () => {
  it('puts objectives in the order of their themes, and what serves them in that order too', () => {
    expect(column('objective').map(({ id }) => id)).toEqual(['school', 'homes', 'alone']);
    expect(column('intervention').map(({ id }) => id)).toEqual(['B', 'A', 'C']);
  });

  it('shows every gap: nobody serves it, no goal, no number, no criterion', () => {
    expect(gapsOf('alone')).toEqual(['unserved', 'without-criterion']);
    expect(gapsOf('school')).toEqual([]);
    expect(gapsOf('C')).toEqual(['without-goal', 'without-number']);
    expect(gapsOf('o3')).toEqual(['without-number']);
  });

  it('keeps a step of which nothing is known, empty', () => {
    expect(chainPicture(fakeContent()).columns.map(({ nodes }) => nodes.length)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('tells the newest period with a number of what is delivered again and again', () => {
    expect(column('output').map(({ id }) => id)).toEqual(['o1', 'o3']);
    expect(column('output')[0]!.output).toMatchObject({ delivered: 8, planned: 10, period: '2022', others: 1 });
  });

  it('tells what goes into an intervention and what it does, each once; a milestone is no activity', () => {
    expect(column('intervention').find(({ id }) => id === 'A')!.work).toEqual({ inputs: ['A van'], activities: ['Visit'] });
  });

  it('ends with the newest judgement of each objective, from what changed for it only, and goes back to the trend', () => {
    expect(column('impact').map(({ id, name }) => [id, name])).toEqual([
      ['new', 'school'],
      ['early', 'homes'],
    ]);
    expect(links.filter(({ to }) => to === 'new' || to === 'early').map(({ from, to }) => `${from}>${to}`)).toEqual([
      'visited>early',
      'gone>early',
      'calm>new',
      'visited>new',
    ]);
    expect(back).toEqual([
      { from: 'early', to: 'gap' },
      { from: 'new', to: 'gap' },
    ]);
  });

  it('leads to an outcome from the outputs that it came of, whatever their period, else from its intervention', () => {
    const before = (id: string) => links.filter(({ to }) => to === id).map(({ from, mechanism }) => [from, mechanism]);
    expect(before('visited')).toEqual([
      ['o1', 'so'],
      ['o3', 'so'],
    ]);
    expect(before('calm')).toEqual([['B', null]]);
    expect(before('gone')).toEqual([['A', null]]);
  });

  it('links only things that are there, with the mechanism and its sign', () => {
    expect(links.map(({ from, to }) => `${from}>${to}`)).not.toContain('homes>not-for-residents');
    expect(links.find(({ from, to }) => from === 'alone' && to === 'B')).toMatchObject({ mechanism: 'no', sign: 'works-against' });
  });
});
