import { describe, expect, it } from 'vitest';
import type { EvidenceByClaim } from '#domain/evidence/evidence-told';
import { seal } from '#domain/disclosure/seal';
import type { FigureStatement } from '#domain/profile/statement';
import type { ObjectiveTold } from '#domain/programme-page/objective-told';
import { fakeArea } from '#insight/figure/test-figures';
import { thing } from '#insight/programme/test-things';
import { meetingPack } from './meeting-pack.ts';
import type { PackContent } from './read-pack.ts';

const meeting = thing('meeting', 'meeting', { name: 'Coalitie', sort: 'coalition', on: '2026-11-19' });
const running = { state: 'running' as const };
const output = (id: string, intervention: string, period: string, planned: number | null, delivered: number | null) =>
  thing('output', id, { intervention, name: 'Huizen', period, planned, delivered });
const amount = (id: string, budgetLine: string, year: number, sort: 'spent' | 'budgeted', cents: number) =>
  thing('budgetAmount', id, { budgetLine, year, sort, amount: cents, adopted: true });

const content = {
  programme: thing('programme', 'programme', { name: 'Noord', areas: ['NOORD'] }),
  intervention: [
    thing('intervention', 'bouw', { name: 'Bouw', ...running, behindPlan: true }),
    thing('intervention', 'les', { name: 'Les', ...running }),
    thing('intervention', 'oud', { name: 'Oud', state: 'completed', behindPlan: true }),
  ],
  output: [
    output('bouw-2024', 'bouw', '2024', 10, 12),
    output('bouw-2025', 'bouw', '2025', 10, 4),
    output('bouw-2026', 'bouw', '2026', 10, null),
    output('les-2025', 'les', '2025', 5, 5),
    output('oud-2020', 'oud', '2020', 5, 1),
  ],
  lesson: [
    thing('lesson', 'success', { name: 'Samen', lesson: 'Ja.', isSuccess: true, at: '2025' }),
    thing('lesson', 'learned', { name: 'Te snel', lesson: 'Nee.', at: '2026' }),
  ],
  commitmentCheck: [thing('commitmentCheck', 'asked', { name: 'Bewoners gevraagd', rank: 1 })],
  assessment: [thing('assessment', 'judged', { check: 'asked', decision: 'trees', answer: 'not-yet', judgedOn: '2026-10-01' })],
  agendaItem: [
    thing('agendaItem', 'second', { meeting: 'meeting', name: 'Twee', sort: 'decide', rank: 2 }),
    thing('agendaItem', 'first', { meeting: 'meeting', name: 'Een', sort: 'inform', rank: 1 }),
    thing('agendaItem', 'elsewhere', { meeting: 'other', name: 'Elders', sort: 'inform', rank: 1 }),
  ],
  decision: [
    thing('decision', 'trees', { name: 'Bomen', state: 'proposed', meeting: 'meeting', what: 'Bomen.' }),
    thing('decision', 'gone', { name: 'Weg', state: 'withdrawn', meeting: 'meeting', what: 'Weg.' }),
  ],
  action: [
    thing('action', 'late', { name: 'Laat', state: 'open', due: '2026-11-18' }),
    thing('action', 'later', { name: 'Straks', state: 'open', due: '2026-11-19' }),
    thing('action', 'undated', { name: 'Ooit', state: 'open' }),
    thing('action', 'agreed', { name: 'Afgesproken', state: 'open', decision: 'trees' }),
    thing('action', 'own', { name: 'Hier gezegd', state: 'open', meeting: 'meeting', due: '2026-12-01' }),
    thing('action', 'done', { name: 'Al klaar', state: 'done', meeting: 'meeting' }),
    thing('action', 'late-own', { name: 'Van hier, te laat', state: 'open', meeting: 'meeting', due: '2026-11-17' }),
  ],
  moneySource: [
    thing('moneySource', 'state', { name: 'Rijk', sort: 'state' }),
    thing('moneySource', 'whole', { name: 'Fonds', sort: 'fund', notBrokenDown: true }),
  ],
  budgetLine: [
    thing('budgetLine', 'line', { name: 'Wonen', moneySource: 'state' }),
    thing('budgetLine', 'apart', { name: 'Deel', moneySource: 'whole' }),
  ],
  budgetAmount: [
    amount('a', 'line', 2026, 'spent', 150),
    amount('b', 'line', 2026, 'spent', 250),
    amount('c', 'line', 2025, 'spent', 999),
    amount('d', 'apart', 2026, 'spent', 5000),
  ],
} as unknown as PackContent;

/** In one neighbourhood the figure went down, elsewhere nothing is to be seen. */
const went = (code: string): Partial<FigureStatement> =>
  code === 'BU1'
    ? { change: { verdict: 'widening', area: 'down', reference: 'flat', higherIsBetter: true }, turn: { value: 'down', good: false } }
    : { change: { verdict: 'no-clear-change', area: null, reference: null, higherIsBetter: true }, turn: null };

const told = (codes: string[]): ObjectiveTold => ({
  objective: thing('objective', 'warm', { name: 'Warme huizen' }),
  theme: null,
  ambition: null,
  places: [],
  servedBy: [],
  outcomes: [],
  judgements: [thing('impactJudgement', 'now', { judgement: 'nearer' }), thing('impactJudgement', 'before', { judgement: 'unclear' })],
  criteria: [
    {
      criterion: thing('criterion', 'gas', { name: 'Gas' }),
      indicator: null,
      targets: [],
      unknown: [],
      untold: 0,
      figures: codes.map((code) => ({
        area: fakeArea(code, code, 'neighbourhood'),
        figure: { statement: went(code) },
      })) as unknown as ObjectiveTold['criteria'][0]['figures'],
    },
  ],
});

describe('meetingPack()', () => {
  const pack = meetingPack(meeting, content, seal([told(['BU1', 'NOORD'])]), seal<EvidenceByClaim>({}));

  it('tells of each goal its figure in the own area, and the newest judgement', () => {
    const [goal] = pack.goals;
    expect(goal!.criteria[0]).toMatchObject({ figure: { area: { code: 'NOORD' } }, others: 1 });
    expect(goal!.judgement!.id).toBe('now');
    expect(meetingPack(meeting, content, seal([told([])]), seal<EvidenceByClaim>({})).goals[0]!.criteria[0]).toMatchObject({
      figure: null,
      others: 0,
    });
  });

  it('says beside a judgement what the figure that it shows does not bear out, where all figures of the goal say so', () => {
    const markOf = (...codes: string[]) => meetingPack(meeting, content, seal([told(codes)]), seal<EvidenceByClaim>({})).goals[0]!.mark;
    // One of several figures would say it: the page of the goal, which shows all, does not.
    expect(pack.goals[0]!.mark).toBeNull();
    expect(markOf('BU1')).toBe('other-way');
    expect(markOf()).toBeNull();
  });

  it('tells what works and what does not by the newest numbers that are both known, and by lessons', () => {
    expect(pack.works.outputs.map(({ output: { id } }) => id)).toEqual(['les-2025']);
    expect(pack.worksNot.outputs.map(({ output: { id } }) => id)).toEqual(['bouw-2025']);
    expect(pack.worksNot.behind.map(({ id }) => id)).toEqual(['bouw']);
    expect([pack.works.lessons[0]!.id, pack.worksNot.lessons[0]!.id]).toEqual(['success', 'learned']);
  });

  it('holds no running year against its whole plan, tells of one that is met already, and takes almost all for all', () => {
    const outputsOf = (...outputs: ReturnType<typeof output>[]) => {
      const { works, worksNot } = meetingPack(meeting, { ...content, output: outputs }, seal([]), seal<EvidenceByClaim>({}));
      return [works, worksNot].map((part) => part.outputs.map((one) => one.output.id));
    };
    expect(outputsOf(output('before', 'bouw', '2025', 10, 4), output('half', 'bouw', '2026', 610, 451))).toEqual([[], ['before']]);
    expect(outputsOf(output('before', 'bouw', '2025', 10, 4), output('met', 'bouw', '2026', 10, 11))).toEqual([['met'], []]);
    expect(outputsOf(output('almost', 'bouw', '2025', 46, 45))).toEqual([['almost'], []]);
    const told = (planned: number, precision: 'less-than' | 'more-than', delivered: number, period = '2025') =>
      outputsOf(thing('output', 'told', { intervention: 'bouw', name: 'Hulp', period, planned, delivered, precision }));
    const [works, short, unknown] = [
      [['told'], []],
      [[], ['told']],
      [[], []],
    ];
    expect([told(3, 'less-than', 5), told(5, 'less-than', 5), told(46, 'less-than', 45)]).toEqual([unknown, short, short]);
    expect([told(100, 'more-than', 40), told(40, 'more-than', 40)]).toEqual([unknown, works]);
    // Half a year is not held against the plan of the whole, also where less than the plan was done.
    expect([told(5, 'less-than', 5, '2026'), told(40, 'more-than', 40, '2026')]).toEqual([unknown, works]);
  });

  it('leaves nothing out, however much there is: only paper counts what it has no room for', () => {
    const nine = (id: string) => Array.from({ length: 9 }, (_, at) => `${id}-${at}`);
    const full = {
      ...content,
      intervention: nine('behind').map((id) => thing('intervention', id, { name: id, ...running, behindPlan: true })),
      output: nine('behind').flatMap((id) => [
        output(`${id}-short`, id, '2025', 10, 1),
        thing('output', `${id}-done`, { intervention: id, name: 'Les', period: '2025', planned: 1, delivered: 1 }),
      ]),
      lesson: nine('lesson').flatMap((id) =>
        [true, false].map((isSuccess) => thing('lesson', `${id}-${isSuccess}`, { name: id, isSuccess, at: '2025' })),
      ),
      action: nine('late').map((id) => thing('action', id, { name: id, state: 'open', due: '2026-11-01' })),
    } as PackContent;
    const { works, worksNot, overdue } = meetingPack(meeting, full, seal([]), seal<EvidenceByClaim>({}));
    const counts = [works.outputs, works.lessons, worksNot.behind, worksNot.outputs, worksNot.lessons, overdue].map(({ length }) => length);
    expect(counts).toEqual([9, 9, 9, 9, 9, 9]);
  });

  it('lays what is to be decided beside the checks, and what should have been done', () => {
    expect(pack.agenda.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(pack.decisions.map(({ decision, cells }) => [decision.id, cells[0]!.newest!.values.answer])).toEqual([['trees', 'not-yet']]);
    expect(pack.overdue.map(({ id }) => id)).toEqual(['late-own', 'late']);
    expect(pack.actions.map(({ id }) => id)).toEqual(['own', 'agreed']);
  });

  it('adds up to the cent in the year of the meeting, without what has no breakdown', () => {
    const DATED = { from: '2026-01-01', to: '2026-01-01' };
    expect(pack.costs).toEqual({
      year: 2026,
      sources: [{ source: { id: 'state', name: 'Rijk', slug: null }, sums: { spent: 400 }, stand: DATED }],
      total: { spent: 400 },
      stand: DATED,
      notPerYear: [],
      apart: [{ id: 'whole', name: 'Fonds', slug: null }],
    });
  });
});
