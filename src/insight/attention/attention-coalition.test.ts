import { describe, expect, it } from 'vitest';
import { attentionAddress } from '#domain/address/attention-address';
import type { Seen } from '#domain/register/register';
import { attention } from './attention.ts';
import { holding, ME, OURS, P, reasons, running, thing, TODAY, viewerAs } from './test-matters.ts';

describe('attention() to what a coalition has on its table', () => {
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
});
