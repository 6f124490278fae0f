import { describe, expect, it } from 'vitest';
import { attentionAddress } from '#domain/address/attention-address';
import type { EvidenceTold } from '#domain/evidence/evidence-told';
import type { GoalFigures } from '#domain/programme-page/objective-told';
import type { Seen } from '#domain/register/register';
import { attention } from './attention.ts';
import { holding, P, reasons, running, thing, TODAY, viewerAs } from './test-matters.ts';

describe('attention() to goals and figures', () => {
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
    const goal = thing('objective', { name: 'Minder armoede', by: '2030' }, { asOf: '2026-11-01' });
    const judgement = (judgedOn: string) => thing('impactJudgement', { objective: goal.id, judgedOn });
    const [older, newer] = [judgement('2025-11-20'), judgement('2026-10-15')];
    const lesson = thing('lesson', { name: 'Vraag het eerst' });
    const citing = ({ kind, id }: Seen, hasChanged: boolean) =>
      ({ claim: { kind, id }, at: '2026-02-03T10:00:00Z', target: { sort: 'figure', hasChanged } }) as EvidenceTold;
    const of = async (...evidence: EvidenceTold[]) =>
      attention(holding([goal, older, newer, lesson]), viewerAs('programme-manager'), P, TODAY, { goals: [], evidence });
    const items = await of(citing(older, true), citing(newer, true), citing(newer, true), citing(lesson, true));
    // A judgement has no name of its own.
    expect(items.map(({ reason, id, since, title }) => [reason, id, since, title])).toEqual([
      ['figure-changed', lesson.id, '2026-02-03', 'Vraag het eerst'],
      ['figure-changed', newer.id, '2026-10-15', 'Minder armoede'],
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
});
