import { describe, expect, it } from 'vitest';
import { Fault } from '#base/fault';
import type { FiguresReader } from '#domain/figures/reader';
import type { Respondents } from '#domain/survey/respondents';
import { surveyMappingSchema } from '#domain/survey/survey-mapping';
import { fakeArea } from '../figure/test-figures.ts';
import { surveyDraft } from './survey-draft.ts';
import { surveyReport } from './survey-report.ts';

const texts = (text: string) => ({ nl: text, en: text });
const AREAS = [fakeArea('GM1', 'Town', 'municipality'), fakeArea('WK1', 'Zuid', 'district'), fakeArea('WK2', 'Noord', 'district')];

const point = (value: number, release: string) => ({ period: '2024', value, release });
const REGISTER: Record<string, ReturnType<typeof point>> = { young: point(3000, 'R1'), middle: point(500, 'R1'), old: point(6500, 'R2') };

/** Only what a survey asks of the store. */
const figures = {
  area: (code: string) => Promise.resolve(AREAS.find((area) => area.code === code) ?? null),
  series: (_place: string, indicator: string) => Promise.resolve(REGISTER[indicator] ? [REGISTER[indicator]] : []),
  release: (id: string) => Promise.resolve({ id, table: { id: `T-${id}` } }),
} as unknown as FiguresReader;

const written = {
  survey: 'PANEL',
  title: texts('Panel'),
  about: texts('Asked.'),
  publisher: 'town',
  period: '2024',
  divisionYear: 2024,
  area: 'GM1',
  population: texts('adults'),
  recruitment: 'sample',
  columns: { area: 'wijk' },
  margins: [
    {
      id: 'age',
      title: texts('Age'),
      column: 'leeftijd',
      categories: ['young', 'middle', 'old'].map((id) => ({ id, register: { indicators: [id] } })),
    },
  ],
  questions: [
    { id: 'happy', title: texts('Happy'), column: 'blij', kind: 'share', yes: ['ja'] },
    { id: 'mark', title: texts('Mark'), column: 'cijfer', kind: 'mean' },
  ],
};
const mapping = surveyMappingSchema.parse(written);

/** 200 people: 60 young, `middle` of middle age, the rest old; the old are happy. 170 live in Zuid, 30 in Noord. */
function people(middle: number): Respondents {
  const ages = Array.from({ length: 200 }, (_, row) => (row < 60 ? 'young' : row < 60 + middle ? 'middle' : 'old'));
  return {
    count: 200,
    weights: new Float64Array(200).fill(1),
    psu: null,
    stratum: null,
    areas: ages.map((_, row) => (row % 20 < 17 ? 'WK1' : 'WK2')),
    margins: [ages],
    answers: [ages.map((age, row) => Number(age === 'old' ? row % 4 !== 0 : row % 4 === 0)), ages.map((age) => (age === 'old' ? 8 : 6))],
  };
}

describe('surveyReport()', () => {
  it('holds respondents against the register of the store, and names its releases', async () => {
    const report = await surveyReport(figures, mapping, people(20));
    expect(report).toMatchObject({ respondents: 200, people: 10_000, reasons: [], area: { code: 'GM1' } });
    const [age] = report.features;
    expect(age).toMatchObject({
      verdict: 'selective',
      releases: [
        { table: 'T-R1', release: 'R1' },
        { table: 'T-R2', release: 'R2' },
      ],
    });
    expect(age?.categories[1]).toMatchObject({ population: 500, respondents: 20, ratio: 2 });
    expect(age?.categories[1]?.weight).toBeCloseTo(0.5, 6);
    const [happy, mark] = report.questions;
    expect(mark?.all).toMatchObject({ status: 'ok', n: 200 });
    // By hand: 30% young and 5% middle at 6, 65% old at 8.
    expect(mark?.all.status === 'ok' && mark.all.estimate).toBeCloseTo(7.3, 6);
    expect(happy?.groups.map(({ answer }) => answer.status)).toEqual(['ok', 'hidden', 'ok']);
  });

  it('shows no number from which a few people can be told: counts, weights, ratios and answers', async () => {
    const report = await surveyReport(figures, mapping, people(3));
    const told = JSON.stringify(report.features[0]?.categories);
    const [young, middle, old] = report.features[0]?.categories ?? [];
    expect(middle).toMatchObject({ respondents: null, ratio: null, weight: null, respondentShare: null });
    // Three could be reckoned from the total: another group is hidden with it.
    expect([young?.respondents, old?.respondents].filter((count) => count === null)).toHaveLength(1);
    expect(told).not.toMatch(/"respondents":3[,}]/);
    expect(report.questions.flatMap(({ groups }) => groups).filter(({ category }) => category === 'middle')).toMatchObject([
      { answer: { status: 'hidden' } },
      { answer: { status: 'hidden' } },
    ]);
    expect(JSON.stringify(report.warnings)).not.toContain('"respondents":3');
  });

  it('gives areas by their own rule, A to Z, and never an unweighted number of a part', async () => {
    const [happy] = (await surveyReport(figures, mapping, people(20))).questions;
    expect(happy?.areas.map(({ name, answer }) => [name, answer.status])).toEqual([
      ['Noord', 'refused'],
      ['Zuid', 'ok'],
    ]);
    for (const { answer } of happy?.areas ?? []) if (answer.status === 'ok') expect(answer.unweighted).toBeNull();
  });

  it('weighs nothing when anybody could take part, and gives no outcomes', async () => {
    const report = await surveyReport(figures, { ...mapping, recruitment: 'open' }, people(20));
    expect(report).toMatchObject({ weighting: null, questions: [], responseRate: null, reasons: [{ code: 'open-recruitment' }] });
  });

  it('refuses with a group of which nobody took part', async () => {
    const report = await surveyReport(figures, mapping, people(0));
    expect(report).toMatchObject({ weighting: null, questions: [], reasons: [{ code: 'empty-category' }] });
  });

  it('faults every area and number of the register that is not there', async () => {
    const elsewhere = surveyMappingSchema.parse({
      ...written,
      margins: [
        {
          ...written.margins[0],
          categories: [
            { id: 'young', register: { indicators: ['young', 'gone'] } },
            { id: 'old', register: { area: 'WK9', indicators: ['old'] } },
          ],
        },
      ],
    });
    const failed = await surveyReport(figures, elsewhere, people(20)).catch((error: unknown) => error);
    expect(failed instanceof Fault && failed.issues.map(({ code }) => code).sort()).toEqual([
      'survey-area-unknown',
      'survey-register-missing',
    ]);
  });
});

describe('surveyDraft()', () => {
  it('holds only figures that the report shows: hidden and refused alike are suppressed', async () => {
    const report = await surveyReport(figures, mapping, people(20));
    const draft = surveyDraft(report, AREAS, { name: 'panel.csv', bytes: Buffer.from('x') });
    const [happy] = draft.blocks[0]?.columns ?? [];
    expect([...(happy?.values ?? [])].map((value) => Number.isNaN(value))).toEqual([false, false, true]);
    expect([...(happy?.statuses ?? [])]).toEqual([0, 0, 1]);
    expect(draft.measures.map(({ column, unit }) => [column, unit])).toEqual([
      ['happy', '%'],
      ['mark', null],
    ]);
    expect(draft.files[0]?.name).toBe('panel.csv');
  });
});
