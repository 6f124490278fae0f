import { describe, expect, it } from 'vitest';
import { INTERVENTION_PARTS } from '#domain/programme-page/intervention-page';
import { fromDisclosed } from '#domain/disclosure/disclosed';
import { fakeReading } from '#insight/figure/test-figures';
import { fakeContent, fakeThing } from './test-content.ts';
import { interventionPage } from './intervention-page.ts';

const { figures } = fakeReading({ areas: [], indicators: [], figures: [] });
const pageOf = (intervention: ReturnType<typeof fakeThing<'intervention'>>, content = fakeContent()) =>
  interventionPage(figures, intervention, content, fromDisclosed([], []), '2026-11-22');

describe('interventionPage()', () => {
  it('judges an objective that is served in two ways once, by its newest judgement', async () => {
    const serves = (id: string, objective: string) => fakeThing('contribution', id, { intervention: 'a', objective });
    const judged = (id: string, objective: string, createdAt: string) =>
      fakeThing('impactJudgement', id, { objective, judgedOn: '2026-03-01' }, { createdAt });
    const content = fakeContent({
      objective: [fakeThing('objective', 'school'), fakeThing('objective', 'homes'), fakeThing('objective', 'elsewhere')],
      contribution: [serves('one', 'school'), serves('two', 'homes'), serves('three', 'school')],
      impactJudgement: [
        judged('corrected', 'school', '2026-03-01T12:00:00Z'),
        judged('mistaken', 'school', '2026-03-01T09:00:00Z'),
        judged('not-ours', 'elsewhere', '2026-03-01T09:00:00Z'),
      ],
    });
    const page = await pageOf(fakeThing('intervention', 'a'), content);
    expect(page.expectations.map(({ contribution }) => contribution.id)).toEqual(['one', 'two', 'three']);
    expect(page.judged.map(({ objective, judgement }) => [objective.id, judgement.id])).toEqual([['school', 'corrected']]);
  });

  it('tells what changed by it, also what came of its outputs and those of others, with what was delivered for that', async () => {
    const content = fakeContent({
      intervention: [fakeThing('intervention', 'a'), fakeThing('intervention', 'b')],
      output: [
        fakeThing('output', 'visits', { intervention: 'a', period: '2026' }),
        fakeThing('output', 'lessons', { intervention: 'b' }),
        fakeThing('output', 'elsewhere', { intervention: 'idea' }),
      ],
      outcome: [
        fakeThing('outcome', 'calm', { intervention: 'a' }),
        fakeThing('outcome', 'school', { outputs: ['lessons', 'visits', 'unseen', 'elsewhere'] }),
        fakeThing('outcome', 'other', { intervention: 'b', outputs: ['lessons'] }),
      ],
    });
    const { outcomes } = await pageOf(fakeThing('intervention', 'a'), content);
    expect(outcomes.map(({ id, cameOf }) => [id, cameOf.map((one) => [one.name, one.period, one.intervention?.id])])).toEqual([
      ['calm', []],
      [
        'school',
        [
          ['lessons', null, 'b'],
          ['visits', '2026', 'a'],
          ['elsewhere', null, undefined],
        ],
      ],
    ]);
  });

  it('names every part of which nobody filled in anything, in the order of the page', async () => {
    expect((await pageOf(fakeThing('intervention', 'a'))).unknown).toEqual(INTERVENTION_PARTS);
    const told = fakeThing('intervention', 'a', {
      forWhom: 'Kinderen',
      areasNote: 'In het park',
      duration: 'structural',
      progress: 'Goed.',
    });
    const content = fakeContent({ outcome: [fakeThing('outcome', 'calm', { intervention: 'a' })] });
    expect((await pageOf(told, content)).unknown).toEqual(['by', 'why', 'expectations', 'ownFigures', 'money']);
  });
});
