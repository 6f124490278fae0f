import { describe, expect, it } from 'vitest';
import { fakeIndicator, fakeReading, FAKE_COUNTRY, FAKE_MUNICIPALITY } from '#insight/figure/test-figures';
import { fakeContent, fakeThing } from './test-content.ts';
import { objectiveProgress } from './objective-progress.ts';

const reading = fakeReading({
  areas: [FAKE_COUNTRY, FAKE_MUNICIPALITY],
  indicators: [fakeIndicator('homes'), fakeIndicator('unmeasured')],
  figures: [{ indicator: 'homes', area: FAKE_MUNICIPALITY, period: '2023', value: 40 }],
});
const content = fakeContent({
  programme: fakeThing('programme', 'p1', { areas: ['GM0014'] }),
  objective: [fakeThing('objective', 'o')],
  criterion: [
    fakeThing('criterion', 'figure', { objective: 'o', indicator: 'homes', target: 45, direction: 'more', by: '2023' }),
    fakeThing('criterion', 'missing', { objective: 'o', indicator: 'unmeasured', areas: ['GM0014', 'GM9999'] }),
    fakeThing('criterion', 'said', { objective: 'o', noticedNow: 'Better', askedWhom: '12 residents', askedAt: '2026-05' }),
    fakeThing('criterion', 'unknown', { objective: 'o', indicator: 'not-in-the-catalogue' }),
  ],
  impactJudgement: [
    fakeThing('impactJudgement', 'old', { objective: 'o', judgedOn: '2024-01-01' }),
    fakeThing('impactJudgement', 'new', { objective: 'o', judgedOn: '2026-01-01' }),
  ],
});

describe('objectiveProgress()', async () => {
  const [told] = await objectiveProgress(reading, content);
  const criterion = (id: string) => told!.criteria.find((one) => one.criterion.id === id)!;

  it('tells a criterion by its figure, of the programme’s area where it names none', () => {
    expect(criterion('figure').figures).toMatchObject([{ area: { code: 'GM0014' }, figure: { latest: { value: 40 } } }]);
    expect(criterion('figure').unknown).toEqual([]);
    expect(criterion('figure').targets).toMatchObject([{ side: 'short', moment: 'passed', value: 40, target: 45 }]);
  });

  it('says of which areas there is no figure, never nought', () => {
    expect(criterion('missing').figures).toEqual([]);
    expect(criterion('missing').unknown.map(({ code }) => code)).toEqual(['GM0014', 'GM9999']);
  });

  it('tells at most eight areas one by one, and how many more there are', async () => {
    const many = Array.from({ length: 11 }, (_, at) => `GM${String(at).padStart(4, '0')}`);
    const own = { ...content, criterion: [fakeThing('criterion', 'many', { objective: 'o', indicator: 'homes', areas: many })] };
    const [goal] = await objectiveProgress(reading, own);
    expect(goal!.criteria[0]).toMatchObject({ untold: 3 });
    expect(goal!.criteria[0]!.unknown).toHaveLength(8);
  });

  it('leaves what residents say in their words, and an indicator that nobody knows as none', () => {
    expect(criterion('said')).toMatchObject({ indicator: null, figures: [], criterion: { values: { noticedNow: 'Better' } } });
    expect(criterion('unknown')).toMatchObject({ indicator: null, figures: [] });
  });

  it('puts the newest judgement of the programme first', () => {
    expect(told!.judgements.map(({ id }) => id)).toEqual(['new', 'old']);
  });
});
