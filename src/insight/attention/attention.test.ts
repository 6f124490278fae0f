import { describe, expect, it } from 'vitest';
import type { Role, Viewer } from '#domain/account/viewer';
import { attentionAddress } from '#domain/address/attention-address';
import type { EvidenceTold } from '#domain/evidence/evidence-told';
import type { GoalFigures } from '#domain/programme-page/objective-told';
import type { KindName } from '#domain/register/kinds';
import type { Register, Seen } from '#domain/register/register';
import { attention } from './attention.ts';
import { monthsBefore } from './months-before.ts';

const TODAY = '2026-11-22';
const P = { id: 'p', values: {} };
const ME = 'me';
const OURS = 'organisation-ours';

const viewerAs = (role: Role): Viewer => ({
  person: ME,
  isAdministrator: false,
  takesPart: [{ programme: 'p', role, organisation: OURS, theme: null }],
});

let made = 0;
function thing(kind: KindName, values: Record<string, unknown>, more: Partial<Seen> = {}): Seen {
  const id = `${kind}-${(made += 1)}`;
  return { kind, id, programme: 'p', version: 1, asOf: '2026-11-01', createdBy: 'other', createdAt: '2026-01-01', values, ...more } as Seen;
}

/** A register that holds these things, understands conditions on fields, and gives those that are asked for. */
function holding(things: Seen[]): Register {
  type Asked = { where?: Record<string, unknown[]>; before?: Record<string, string>; fields?: string[] };
  const list = (_: Viewer, kind: KindName, { where = {}, before = {}, fields }: Asked) => {
    const valueOf = (one: Seen, field: string) => (one.values as Record<string, string | null>)[field] ?? null;
    const fits = (one: Seen) =>
      Object.entries(where).every(([field, wanted]) => wanted.includes(valueOf(one, field))) &&
      Object.entries(before).every(([field, day]) => (valueOf(one, field) ?? '9999') < day);
    const asked = (one: Seen) =>
      fields ? { ...one, values: Object.fromEntries(Object.entries(one.values).filter(([field]) => fields.includes(field))) } : one;
    const found = things.filter((one) => one.kind === kind && fits(one)).map(asked);
    return Promise.resolve({ things: found, total: found.length });
  };
  return { list } as unknown as Register;
}

const running = (values: Record<string, unknown> = {}, more: Partial<Seen> = {}) =>
  thing('intervention', { name: 'Buurtkeuken', state: 'running', progress: 'Goed.', ...values }, more);

async function reasons(things: Seen[], viewer: Viewer = viewerAs('programme-manager')): Promise<string[]> {
  return (await attention(holding(things), viewer, P, TODAY)).map(({ reason }) => reason);
}

describe('attention()', () => {
  it('asks for nothing where everything is told and in time', async () => {
    expect(await reasons([running()])).toEqual([]);
  });

  it('tells of a state older than half a year, and not of one of exactly half a year or of what has ended', async () => {
    expect(await reasons([running({}, { asOf: '2026-05-21' })])).toEqual(['stale']);
    expect(await reasons([running({}, { asOf: '2026-05-22' })])).toEqual([]);
    expect(await reasons([running({ state: 'completed' }, { asOf: '2020-01-01' })])).toEqual([]);
  });

  it('asks nobody to keep telling of a programme that is over how it goes', async () => {
    const things = [running({ progress: null }, { asOf: '2020-01-01' })];
    const until = async (ends: string) =>
      (await attention(holding(things), viewerAs('programme-manager'), { id: 'p', values: { ends } }, TODAY)).map(({ reason }) => reason);
    expect(await until('2023')).toEqual([]);
    expect(await until('2026')).toHaveLength(2);
  });

  it('tells where nobody wrote how it goes', async () => {
    expect(await reasons([running({ progress: null })])).toEqual(['story-missing']);
    expect(await reasons([running({ state: 'idea', progress: null })])).toEqual([]);
  });

  it('tells of the last ended period of an output only: behind, or not filled in', async () => {
    const whole = running();
    const output = (period: string, delivered: number | null, name = 'lessen') =>
      thing('output', { intervention: whole.id, name, period, planned: 10, delivered });
    expect(await reasons([whole, output('2024', 3), output('2025', 10), output('2026', 1)])).toEqual([]);
    expect(await reasons([whole, output('2024', 10), output('2025', 9)])).toEqual(['output-behind']);
    expect(await reasons([whole, output('2025', null), output('2025', 0, 'uren')])).toEqual(['output-behind', 'output-unknown']);
    expect(await reasons([running({ state: 'completed' }), thing('output', { period: '2025', planned: 1, delivered: 0 })])).toEqual([]);
  });

  it('holds an output that is told as less or more than a number against its plan only where that says enough', async () => {
    const whole = running();
    const told = (delivered: number, precision: string) =>
      thing('output', { intervention: whole.id, name: `${precision} ${delivered}`, period: '2025', planned: 10, delivered, precision });
    expect(await reasons([whole, told(4, 'more-than'), told(12, 'less-than'), told(12, 'more-than')])).toEqual([]);
    const [item] = await attention(holding([whole, told(10, 'less-than')]), viewerAs('programme-manager'), P, TODAY);
    expect(item).toMatchObject({ reason: 'output-behind', delivered: 10, planned: 10, precision: 'less-than' });
  });

  it('tells of what was due before today', async () => {
    const due = (kind: 'action' | 'activity', day: string, values: Record<string, unknown>) =>
      thing(kind, { name: 'x', due: day, isMilestone: false, ...values });
    const things = [
      due('action', '2026-11-21', { state: 'open' }),
      due('action', TODAY, { state: 'open' }),
      due('action', '2026-01-01', { state: 'done' }),
      due('activity', '2026-11-21', { done: false }),
      due('activity', '2026-01-01', { done: true }),
    ];
    expect(await reasons(things)).toEqual(['action-overdue', 'activity-overdue']);
  });

  it('tells of a milestone whose moment has passed for certain, also where it has no day', async () => {
    const milestone = (values: Record<string, unknown>) => thing('activity', { name: 'x', isMilestone: true, done: false, ...values });
    const late = [milestone({ due: '2026-11-21' }), milestone({ ends: '2026-10' }), milestone({ begins: '2025' })];
    const inTime = [milestone({ due: TODAY }), milestone({ ends: '2026' }), milestone({ ends: '2025?' }), milestone({})];
    expect(await reasons([...late, ...inTime])).toEqual(Array.from(late, () => 'milestone-overdue'));
  });

  it('tells of a grant that should have been decided on or accounted for', async () => {
    const grant = (values: Record<string, unknown>) => thing('grant', { name: 'x', ...values });
    const late = [
      grant({ state: 'applied', decisionDue: '2026-11-21' }),
      grant({ state: 'granted', accountDue: '2026-11-21' }),
      grant({ state: 'advanced', accountDue: '2026-01-01' }),
    ];
    const inTime = [
      grant({ state: 'applied', decisionDue: TODAY, accountDue: '2026-01-01' }),
      grant({ state: 'granted', decisionDue: '2026-01-01', accountDue: null }),
      grant({ state: 'accounted', accountDue: '2026-01-01', determinationDue: TODAY }),
      grant({ state: 'determined', determinationDue: '2026-01-01' }),
      grant({ state: 'reclaimed', repaymentDue: '2026-01-01', repaidOn: '2026-01' }),
    ];
    expect(await reasons([...late, ...inTime])).toEqual(['grant-late', 'grant-late', 'grant-late']);
    const after = [
      grant({ state: 'accounted', accountDue: '2026-01-01', determinationDue: '2026-11-21' }),
      grant({ state: 'reclaimed', repaymentDue: '2026-11-21' }),
      // One line for a grant of which all is late: what comes first.
      grant({ state: 'advanced', accountDue: '2026-01-01', determinationDue: '2026-02-01' }),
    ];
    expect(await reasons(after)).toEqual(['grant-late', 'determination-late', 'repayment-late']);
  });

  it('tells of a grant of which a day or an amount seldom is so, each once', async () => {
    const call = thing('grantCall', { closes: '2026-03-31' });
    const grant = (values: Record<string, unknown>) => thing('grant', { name: 'x', state: 'granted', ...values });
    const late = grant({ call: call.id, appliedOn: '2026-04', granted: 100, advanced: 300 });
    const paid = grant({ granted: 6000 });
    const advances = [4000, 3000].map((amount) => thing('grantAdvance', { grant: paid.id, paidOn: '2026-05-01', amount }));
    const right = grant({ call: call.id, appliedOn: '2026-03', granted: 100, advanced: 100 });
    expect(await reasons([call, late, paid, right, ...advances])).toEqual(['grant-doubtful', 'grant-doubtful']);
  });

  it('tells a late grant to the controller of its programme as the own, whoever else it is near to', async () => {
    const late = thing('grant', { name: 'x', state: 'granted', accountDue: '2026-11-21' });
    const nearness = async (role: Role, programme = 'p') => {
      const part = { programme, role, organisation: null, theme: null };
      const viewer = { person: ME, isAdministrator: false, takesPart: [part, { ...part, programme: 'p', role: 'board-member' as const }] };
      return (await attention(holding([late]), viewer, P, TODAY)).map((item) => item.nearness);
    };
    expect(await nearness('controller')).toEqual(['own']);
    expect([await nearness('controller', 'another'), await nearness('programme-manager')]).toEqual([['other'], ['other']]);
  });

  it('tells of a check that says not yet, until an action came of it or a later judgement is better', async () => {
    const whole = running();
    const judged = (answer: string, judgedOn: string) => thing('assessment', { check: 'c', intervention: whole.id, answer, judgedOn });
    const notYet = judged('not-yet', '2026-03-01');
    expect(await reasons([whole, notYet])).toEqual(['check-without-action']);
    expect(await reasons([whole, notYet, judged('yes', '2026-06-01')])).toEqual([]);
    const planned = { state: 'open', assessment: notYet.id, owner: ME, due: '2027-01-01' };
    expect(await reasons([whole, notYet, thing('action', planned)])).toEqual([]);
    expect(await reasons([whole, notYet, thing('action', { ...planned, due: null })])).toEqual(['action-unplanned']);
    expect(await reasons([whole, notYet, thing('action', { ...planned, owner: null })])).toEqual(['action-unplanned']);
    expect(await reasons([whole, notYet, thing('action', { ...planned, owner: null, organisation: OURS })])).toEqual([]);
    expect(await reasons([whole, notYet, thing('action', { state: 'dropped', assessment: notYet.id })])).toEqual(['check-without-action']);
  });

  it('names the decision of a check that says not yet, and makes the action for it', async () => {
    const decision = thing('decision', { name: 'Parkeren of groen', state: 'adopted' });
    const notYet = thing('assessment', {
      check: 'c',
      decision: decision.id,
      intervention: null,
      answer: 'not-yet',
      judgedOn: '2026-03-01',
    });
    const [item] = await attention(holding([decision, notYet]), viewerAs('programme-manager'), P, TODAY);
    expect(item).toMatchObject({ reason: 'check-without-action', title: 'Parkeren of groen', decision: decision.id, intervention: null });
    expect(attentionAddress('noord', item!, 'nl')).toContain(`decision=${decision.id}`);
  });

  it('tells of a yes without the answer of residents that its check asks for', async () => {
    const [whole, check] = [running(), thing('commitmentCheck', { name: 'Gevraagd', asksResidents: true })];
    const yes = thing('assessment', { check: check.id, intervention: whole.id, answer: 'yes', judgedOn: '2026-03-01' });
    expect(await reasons([whole, check, yes])).toEqual(['answer-missing']);
  });

  it('lets what others wrote wait for who may be its second reader', async () => {
    const unread = (more: Partial<Seen> = {}) =>
      thing(
        'bottleneck',
        { name: 'Twee loketten', readBySecond: false },
        { changedBy: 'other', changedAt: '2026-11-01T10:00:00Z', ...more },
      );
    const street = thing(
      'streetApproach',
      { name: 'Zuid', readBySecond: false },
      { changedBy: 'other', changedAt: '2026-11-02T10:00:00Z' },
    );
    expect(await reasons([unread(), street])).toEqual(['second-reading', 'second-reading']);
    expect(await reasons([unread({ changedBy: ME })])).toEqual([]);
    expect(await reasons([unread()], viewerAs('theme-lead'))).toEqual(['second-reading']);
    expect(await reasons([unread()], viewerAs('partner-member'))).toEqual([]);
  });

  it('lets a decision wait for who may decide and did not propose it', async () => {
    const proposed = thing('decision', { name: 'Door', state: 'proposed' });
    expect(await reasons([proposed], viewerAs('board-member'))).toEqual(['decision-waits']);
    expect(await reasons([proposed])).toEqual([]);
    expect(await reasons([thing('decision', { state: 'proposed' }, { createdBy: ME })], viewerAs('board-member'))).toEqual([]);
  });

  it('tells of a linkage that is considered for more than three months', async () => {
    const linkage = (asOf: string, state = 'considered') => thing('linkage', { name: 'Samen', state }, { asOf });
    expect(await reasons([linkage('2026-08-21'), linkage('2026-08-22'), linkage('2020-01-01', 'agreed')])).toEqual(['linkage-waits']);
    expect(await reasons([linkage('2026-08-21')], viewerAs('external-reader'))).toEqual([]);
  });

  it('asks nobody to make what they may not make, and leads them to the thing itself', async () => {
    const goal = thing('objective', { name: 'Minder armoede' }, { asOf: '2025-11-21' });
    const judged = thing('assessment', { check: 'c', intervention: 'i', answer: 'not-yet', judgedOn: '2026-10-01' });
    const told = async (role: Role) => {
      const items = await attention(holding([goal, judged]), viewerAs(role), P, TODAY);
      return items.map((item) => [attentionAddress('noord', item, 'nl').replace(/\?.*/, ''), item.mayAct]);
    };
    expect(await told('programme-manager')).toEqual([
      ['/werk/noord/acties/nieuw', true],
      ['/werk/noord/oordelen/nieuw', true],
    ]);
    expect(await told('partner-member')).toEqual([
      ['/werk/noord/acties/nieuw', true],
      [`/werk/noord/doelen/${goal.id}`, false],
    ]);
    expect(await told('controller')).toEqual([
      [`/werk/noord/beoordelingen/${judged.id}`, false],
      [`/werk/noord/doelen/${goal.id}`, false],
    ]);
    expect(await told('researcher')).toEqual([[`/werk/noord/doelen/${goal.id}`, false]]);
  });

  it('tells who comes to read how it goes and what is theirs to keep, and not the work of others', async () => {
    const late = (owner: string) => thing('action', { name: 'Bellen', state: 'open', owner, due: '2026-11-01' });
    const all = [running({ behindPlan: true, progress: null }), late('other'), late(ME)];
    expect(await reasons(all, viewerAs('external-reader'))).toEqual(['action-overdue', 'behind-plan']);
    expect(await reasons([running({ progress: null }), late('other')], viewerAs('external-reader'))).toEqual([]);
    expect(await reasons(all, viewerAs('board-member'))).toEqual(['action-overdue', 'action-overdue', 'behind-plan', 'story-missing']);
  });

  it('tells of a goal of which nobody said anything for a year, and leads to a judgement', async () => {
    const goal = thing('objective', { name: 'Minder armoede' }, { asOf: '2025-11-21' });
    const judged = (judgedOn: string) => thing('impactJudgement', { objective: goal.id, judgedOn });
    const asked = (askedAt: string) => thing('criterion', { objective: goal.id, noticedNow: 'Beter', askedAt });
    const [item] = await attention(holding([goal, judged('2025-01-01')]), viewerAs('programme-manager'), P, TODAY);
    expect(item).toMatchObject({ reason: 'goal-quiet', since: '2025-11-21' });
    expect(attentionAddress('noord', item!, 'nl')).toContain(`/oordelen/nieuw?objective=${goal.id}`);
    expect(await reasons([goal, judged('2025-11-22')])).toEqual([]);
    expect(await reasons([goal, asked('2025')])).toEqual([]);
    expect(await reasons([goal, asked('2024')])).toEqual(['goal-quiet']);
  });

  it('tells of an own figure of which the period after the last was not measured, as far apart as periods came', async () => {
    const whole = running();
    const figure = thing('ownFigure', { name: 'Werk gevonden', intervention: whole.id, chosenOn: '2020-01-01' });
    const value = (period: string, count: number | null = 3) => thing('ownFigureValue', { figure: figure.id, period, value: count });
    expect(await reasons([whole, figure])).toEqual(['own-figure-unmeasured']);
    expect(await reasons([whole, figure, value('2024'), value('2025', null)])).toEqual(['own-figure-unmeasured']);
    expect(await reasons([whole, figure, value('2024'), value('2025')])).toEqual([]);
    expect(await reasons([whole, figure, value('2022'), value('2024')])).toEqual([]);
    expect(await reasons([whole, figure, value('2026-08'), value('2026-09')])).toEqual(['own-figure-unmeasured']);
    expect(await reasons([whole, figure, value('2026-09'), value('2026-10')])).toEqual([]);
    const [item] = await attention(holding([whole, figure]), viewerAs('programme-manager'), P, TODAY);
    expect(attentionAddress('noord', item!, 'nl')).toBe(`/werk/noord/interventies/${whole.id}/eigen-cijfers`);
  });

  it('tells who manages a programme of a year with fewer meetings of the coalition than agreed', async () => {
    const whole = thing('programme', { name: 'Noord', begins: '2020', ends: '2030' });
    const meeting = (on: string, cancelled = false) => thing('meeting', { sort: 'coalition', on, cancelled });
    const two = [meeting('2026-02-01'), meeting('2026-12-01')];
    const [item] = await attention(holding([whole, ...two, meeting('2026-05-01', true)]), viewerAs('programme-manager'), P, TODAY);
    expect(item).toMatchObject({ reason: 'meetings-too-few', nearness: 'own', delivered: 2, planned: 3, since: '2026' });
    expect(attentionAddress('noord', item!, 'en')).toBe('/en/werk/noord/overleg?jaar=2026');
    expect(await reasons([whole, ...two, meeting('2026-05-01')])).toEqual([]);
    expect(await reasons([thing('programme', { begins: '2020', ends: '2025' }), ...two])).toEqual([]);
    expect(await reasons([whole])).toEqual([]);
    expect(await reasons([whole, meeting('2025-05-01')])).toEqual(['meetings-too-few']);
  });

  it('tells who may answer of the last moment of evaluation that has come, where questions are not answered', async () => {
    const moment = (on: string, state = 'planned') => thing('evaluationMoment', { name: 'Halverwege', on, state });
    const questions = ['2026-01-01', '2026-11-20'].map((createdAt) => thing('evaluationQuestion', {}, { createdAt }));
    const [early, late] = questions as [Seen, Seen];
    const answer = (at: Seen, { id }: Seen) => thing('evaluationAnswer', { moment: at.id, question: id });
    const come = moment(TODAY);
    const [item] = await attention(
      holding([...questions, moment('2025-06'), come, answer(come, early)]),
      viewerAs('programme-manager'),
      P,
      TODAY,
    );
    expect(item).toMatchObject({ reason: 'evaluation-unanswered', id: come.id, nearness: 'own', since: TODAY, delivered: 1, planned: 2 });
    expect(attentionAddress('noord', item!, 'nl')).toBe('/werk/noord/evaluatie');
    expect(await reasons([...questions, come, answer(come, early), answer(come, late)])).toEqual([]);
    expect(await reasons([...questions, moment('2026-11-23'), moment('2026-11'), moment('2026')])).toEqual([]);
    expect(await reasons([come])).toEqual([]);
    expect(await reasons([...questions, come], viewerAs('residents-representative'))).toEqual([]);
    // What was thought of after a moment was held, was not asked there.
    const held = moment('2026-06', 'held');
    expect(await reasons([...questions, held])).toEqual(['evaluation-unanswered']);
    expect(await reasons([...questions, held, answer(held, early)])).toEqual([]);
    // Half past midnight here, while it is still the day of the moment in UTC.
    const next = thing('evaluationQuestion', {}, { createdAt: '2026-06-30T22:30:00.000Z' });
    expect(await reasons([early, next, held, answer(held, early)])).toEqual([]);
  });

  it('tells who may write it of a moment of evaluation that is over and answered, while it does not say that it was held', async () => {
    const moment = (on: string, state = 'planned') => thing('evaluationMoment', { name: 'Halverwege', on, state });
    const question = thing('evaluationQuestion', {}, { createdAt: '2026-01-01' });
    const answer = (at: Seen) => thing('evaluationAnswer', { moment: at.id, question: question.id });
    const over = moment('2026-06');
    const [item, ...more] = await attention(holding([question, over, answer(over)]), viewerAs('programme-manager'), P, TODAY);
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      reason: 'evaluation-not-held',
      id: over.id,
      field: 'state',
      nearness: 'own',
      mayAct: true,
      since: '2026-06',
    });
    expect(attentionAddress('noord', item!, 'nl')).toBe(`/werk/noord/evaluatiemomenten/${over.id}?veld=state#veld-state`);
    // Another followed, and a question was thought of since.
    const since = thing('evaluationQuestion', {}, { createdAt: '2026-08-01' });
    expect(await reasons([question, since, over, answer(over), moment(TODAY, 'held')])).toContain('evaluation-not-held');
    const held = moment('2026-06', 'held');
    expect(await reasons([question, held, answer(held)])).toEqual([]);
    const come = moment(TODAY);
    expect(await reasons([question, come, answer(come)])).toEqual([]);
    expect(await reasons([over])).toEqual([]);
    expect(await reasons([question, over, answer(over)], viewerAs('residents-representative'))).toEqual([]);
  });

  it('tells of a criterion of which every figure is old', async () => {
    const criterion = thing('criterion', { name: 'Schulden' });
    const aged = (period: string, old: boolean) => ({ figure: { age: { period, years: 5, old } } });
    const goals = (...figures: unknown[]) => [{ criteria: [{ criterion, figures }] }] as unknown as GoalFigures[];
    const of = async (told: GoalFigures[]) =>
      (await attention(holding([]), viewerAs('theme-lead'), P, TODAY, { goals: told, evidence: [] })).map(({ since }) => since);
    expect(await of(goals(aged('2019', true), aged('2020', true)))).toEqual(['2020']);
    expect(await of(goals(aged('2019', true), aged('2024', false)))).toEqual([]);
    expect(await of(goals())).toEqual([]);
  });

  it('tells of a claim that rests on a figure that changed, and not of a judgement that a later one took the place of', async () => {
    const judgement = (judgedOn: string) => thing('impactJudgement', { objective: 'o', judgedOn });
    const [older, newer] = [judgement('2025-11-20'), judgement('2026-10-15')];
    const lesson = thing('lesson', { name: 'Vraag het eerst' });
    const citing = ({ kind, id }: Seen, hasChanged: boolean) =>
      ({ claim: { kind, id }, at: '2026-02-03T10:00:00Z', target: { sort: 'figure', hasChanged } }) as EvidenceTold;
    const of = async (...evidence: EvidenceTold[]) =>
      attention(holding([older, newer, lesson]), viewerAs('programme-manager'), P, TODAY, { goals: [], evidence });
    const items = await of(citing(older, true), citing(newer, true), citing(newer, true), citing(lesson, true));
    expect(items.map(({ reason, id, since }) => [reason, id, since])).toEqual([
      ['figure-changed', lesson.id, '2026-02-03'],
      ['figure-changed', newer.id, '2026-10-15'],
    ]);
    expect(attentionAddress('noord', items[1]!, 'nl')).toBe(`/werk/noord/oordelen/${newer.id}#bewijs`);
    expect(await of(citing(newer, false), citing(lesson, false))).toEqual([]);
    const linkage = thing('linkage', { name: 'Samen' });
    const [ofLinkage] = await attention(holding([linkage]), viewerAs('programme-manager'), P, TODAY, {
      goals: [],
      evidence: [citing(linkage, true)],
    });
    expect(attentionAddress('noord', ofLinkage!, 'nl')).toBe(`/werk/noord/koppelkansen/${linkage.id}#bewijs`);
  });

  it('asks no attention for a judgement that was corrected on the day itself', async () => {
    const judgement = (createdAt: string, objective = 'o') =>
      thing('impactJudgement', { objective, judgedOn: '2026-10-15' }, { createdAt: `2026-10-15T${createdAt}:00Z` });
    // Later in the list than what took its place: only the time tells.
    const [correction, first, other] = [judgement('11:00'), judgement('09:00'), judgement('09:00', 'another')];
    const evidence = [correction, first, other].map(
      ({ kind, id }) => ({ claim: { kind, id }, at: '2026-10-15T12:00:00Z', target: { sort: 'figure', hasChanged: true } }) as EvidenceTold,
    );
    const viewer = viewerAs('programme-manager');
    const items = await attention(holding([correction, first, other]), viewer, P, TODAY, { goals: [], evidence });
    expect(items.map(({ id }) => id).toSorted()).toEqual([correction.id, other.id].toSorted());
  });

  it('puts what I keep first, then what is of my organisation', async () => {
    const things = [
      running({ name: 'ver', behindPlan: true }),
      running({ name: 'dichtbij', behindPlan: true, lead: OURS }),
      running({ name: 'eigen', progress: null, owner: ME }),
    ];
    const items = await attention(holding(things), viewerAs('programme-manager'), P, TODAY);
    expect(items.map(({ title, nearness }) => [title, nearness])).toEqual([
      ['eigen', 'own'],
      ['dichtbij', 'near'],
      ['ver', 'other'],
    ]);
  });
});

describe('monthsBefore()', () => {
  it('keeps the day, or takes the last one of a shorter month', () => {
    expect([monthsBefore('2026-11-22', 6), monthsBefore('2026-08-31', 6), monthsBefore('2024-03-31', 1)]).toEqual([
      '2026-05-22',
      '2026-02-28',
      '2024-02-29',
    ]);
  });
});
