import type { Disclosed } from '#domain/disclosure/disclosed';
import { seal } from '#domain/disclosure/seal';
import type { MeetingPack } from '#domain/meeting/meeting-pack';
import { fakeArea, fakeIndicator } from '#insight/figure/test-figures';
import { thing } from '#insight/programme/test-things';
import type { PackFor } from './pack-for.ts';

export const packFor: PackFor = {
  programme: 'Noord samen',
  place: 'noord-samen',
  origin: 'https://peil.example',
  madeOn: '2026-11-12',
  stand: { is: 'now' },
  language: 'nl',
  address: 'je',
  fictional: null,
};

const ref = (id: string, name: string) => ({ id, name, slug: null });
const STAND = { from: '2025-12-31', to: '2026-11-01' };
const at = (period: string, value: number) => ({ period, value, flag: 'final', quality: 'exact', divisionYear: 2024 });

/** For tests: a pack with everything once; `text` is what people wrote, wherever they can. */
export function testPack(text = (usual: string): string => usual): Disclosed<MeetingPack> {
  const indicator = fakeIndicator('gas', {
    title: { nl: 'Gasverbruik', en: 'Gas use' },
    statement: {
      nl: 'In {area} is {value} van de 100; in {reference} {referenceValue}.',
      en: 'In {area} it is {value} of 100; in {reference} {referenceValue}.',
    },
  });
  const figure = { indicator, latest: at('2024', 12), reference: at('2024', 9), statement: null };
  const check = thing('commitmentCheck', 'asked', { name: text('Bewoners gevraagd'), rank: 1 });
  const assessment = thing('assessment', 'judged', {
    check: 'asked',
    decision: 'trees',
    answer: 'not-yet',
    evidence: text('Dat komt nog.'),
  });
  const output = (id: string, delivered: number, asOf: string) => ({
    output: thing('output', id, { intervention: 'bouw', name: text('Huizen'), period: '2025', unit: text('huizen') }, { asOf }),
    intervention: ref('bouw', text('Bouw')),
    planned: 10,
    delivered,
  });
  const pack = {
    meeting: thing('meeting', 'meeting', {
      name: text('Coalitie'),
      sort: 'coalition',
      on: '2026-11-19',
      from: '14:00',
      place: text('De Brug'),
      goesWell: text('Er wordt gebouwd.'),
    }),
    goals: [
      {
        objective: ref('warm', text('Warme huizen')),
        criteria: [
          {
            criterion: thing('criterion', 'gas', { name: text('Gas') }),
            figure: {
              area: fakeArea('NOORD', 'Noord', 'programme_area'),
              comparator: fakeArea('GM1', 'Waterwolde', 'municipality'),
              figure,
            },
            others: 2,
          },
          {
            criterion: thing('criterion', 'felt', {
              name: text('Comfort'),
              noticedNow: text('Het tocht.'),
              askedWhom: text('Zes huurders'),
              askedAt: '2025-06',
            }),
            figure: null,
            others: 0,
          },
          { criterion: thing('criterion', 'blank', { name: text('Rekening') }), figure: null, others: 0 },
        ],
        judgement: thing('impactJudgement', 'now', { judgement: 'nearer', judgedOn: '2026-10' }),
        mark: 'not-seen',
      },
      { objective: ref('bare', text('Zonder maatstaf')), criteria: [], judgement: null, mark: null },
    ],
    works: {
      outputs: [output('done', 12, '2026-02-01')],
      lessons: [thing('lesson', 'success', { name: text('Samen'), lesson: text('Dat hielp.'), isSuccess: true })],
    },
    worksNot: {
      behind: [thing('intervention', 'les', { name: text('Lessen'), progress: text('Er is geen docent.'), behindPlan: true })],
      outputs: [output('late', 2.5, '2026-09-30')],
      lessons: [thing('lesson', 'learned', { name: text('Te snel'), lesson: text('Begin klein.') })],
    },
    agenda: [thing('agendaItem', 'one', { meeting: 'meeting', name: text('Bomen'), sort: 'decide', minutes: 20 })],
    checks: [check, thing('commitmentCheck', 'near', { name: text('Werk dichtbij'), rank: 2 })],
    decisions: [
      {
        decision: thing('decision', 'trees', {
          name: text('Bomen planten'),
          state: 'proposed',
          what: text('Wij planten.'),
          because: text('Om de hitte.'),
          cost: 85_000_00,
        }),
        cells: [
          { check: 'asked', newest: assessment, before: [], open: [] },
          { check: 'near', newest: null, before: [], open: [] },
        ],
      },
    ],
    actions: [thing('action', 'agreed', { name: text('Tekening maken'), state: 'open' })],
    doers: { late: text('Woldewonen (Wim Wonen)') },
    overdue: [thing('action', 'late', { name: text('Brief sturen'), state: 'open', due: '2026-11-01' })],
    evidence: {},
    costs: {
      year: 2026,
      sources: [
        { source: ref('state', text('Rijk')), sums: { budgeted: 123456, spent: 100 }, stand: STAND },
        { source: ref('town', text('Gemeente')), sums: { budgeted: 44 }, stand: STAND },
      ],
      total: { budgeted: 123500, spent: 100 },
      stand: STAND,
      notPerYear: [{ source: ref('province', text('Provincie')), sums: { budgeted: 700_000_000 }, stand: STAND, year: 2024, until: 2027 }],
      apart: [ref('fund', text('Fonds'))],
    },
  };
  return seal(pack as unknown as MeetingPack);
}

/** For tests: the same with so many of everything. */
export function largePack(times: number, text?: (usual: string) => string): Disclosed<MeetingPack> {
  const many = (value: unknown): unknown =>
    Array.isArray(value)
      ? Array.from({ length: times }, () => value as unknown[])
          .flat()
          .map(many)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, many(inner)]))
        : value;
  const { meeting, ...rest } = testPack(text);
  return seal({ meeting, ...(many(rest) as Omit<MeetingPack, 'meeting'>) });
}
