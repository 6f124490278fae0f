import type { Viewer } from '#domain/account/viewer';
import { againstPlan } from '#domain/intervention/falls-short';
import { hasPassed, milestoneAt } from '#domain/intervention/milestone';
import { CARRIED_OUT, isCarriedOut, isUndertaken } from '#domain/intervention/state-groups';
import { DEADLINE_FIELDS, STATES_WITH_DEADLINE } from '#domain/money/grant-deadlines';
import type { EvidenceTold } from '#domain/evidence/evidence-told';
import type { GoalFigures } from '#domain/programme-page/objective-told';
import type { KindName } from '#domain/register/kinds';
import type { Query, Register, Seen } from '#domain/register/register';
import { isOver } from '#domain/register/when';
import { ATTENTION_REASONS, NEARNESS, type AttentionItem, type AttentionReason } from '#domain/work/attention';
import { judgedByCheck } from '#insight/commitment/newest-judged';
import { outputSeries } from '#insight/programme/newest-outputs';
import {
  ASSESSMENT_FIELDS,
  attentionFields,
  CHECK_FIELDS,
  DECISION_FIELDS,
  INTERVENTION_FIELDS,
  OUTPUT_FIELDS,
} from './attention-fields.ts';
import { changedFigures } from './changed-figures.ts';
import { checksAnew } from './checks-anew.ts';
import { ofChecks } from './checks-without-action.ts';
import { doubtfulGrants } from './doubtful-grants.ts';
import { evaluationMatters } from './evaluation-matters.ts';
import { forReader } from './for-reader.ts';
import { found, type Found } from './found.ts';
import { lateGrants } from './late-grants.ts';
import { nearnessOf } from './nearness.ts';
import { monthsBefore } from './months-before.ts';
import { slowMatters } from './slow-matters.ts';
import { secondReadings } from './second-readings.ts';

/** After so many months nobody knows whether a state is still true. */
export const STALE_AFTER_MONTHS = 6;

/** Of a programme its id, and when it ends where that is known. */
interface OfProgramme {
  id: string;
  values: Pick<Seen<'programme'>['values'], 'ends'>;
}

/**
 * What needs somebody in a programme, as far as its viewer may see and has anything to do with it: what is the viewer's own
 * first, then what presses most, then what waits longest.
 *
 * @param today `YYYY-MM-DD`
 * @param here goals with the figures under them, to tell which of those are old, and evidence, to tell which claims rest on a
 *   figure that changed; without these nothing is said of figures
 */
export async function attention(
  register: Register,
  viewer: Viewer,
  { id: programme, values: { ends } }: OfProgramme,
  today: string,
  here: { goals: readonly GoalFigures[]; evidence: readonly EvidenceTold[] } = { goals: [], evidence: [] },
): Promise<AttentionItem[]> {
  const programmes = [programme];
  const ask = <K extends KindName>(kind: K, fields: Query<K>['fields'], where?: Query<K>['where'], before?: Query<K>['before']) =>
    register.list(viewer, kind, { programmes, ...(fields && { fields }), ...(where && { where }), ...(before && { before }) });
  const [interventions, untold, outputs, milestones, activities, actions, assessments, decisions, checks, bottlenecks, streets, grants] =
    await Promise.all([
      ask('intervention', INTERVENTION_FIELDS),
      ask('intervention', [], { progress: [null], state: CARRIED_OUT }),
      ask('output', OUTPUT_FIELDS),
      ask('activity', attentionFields('activity', 'due', 'ends', 'begins'), { done: [false], isMilestone: [true] }),
      ask('activity', attentionFields('activity', 'due'), { done: [false], isMilestone: [false] }, { due: today }),
      ask('action', attentionFields('action', 'state', 'due', 'assessment')),
      ask('assessment', ASSESSMENT_FIELDS),
      ask('decision', DECISION_FIELDS),
      ask('commitmentCheck', CHECK_FIELDS),
      ask('bottleneck', attentionFields('bottleneck', 'readBySecond'), { readBySecond: [false] }),
      ask('streetApproach', attentionFields('streetApproach', 'readBySecond'), { readBySecond: [false] }),
      ask('grant', attentionFields('grant', 'state', 'repaidOn', ...DEADLINE_FIELDS), { state: STATES_WITH_DEADLINE }),
    ]);
  const near = nearnessOf(viewer, programme, interventions.things);
  // Of a programme that is over nobody keeps telling how it goes; what is still to be paid back or done stays.
  const isOverNow = !!ends && isOver(ends, today);
  const judged = judgedByCheck(assessments.things);
  const against = { checks: checks.things, interventions: interventions.things, decisions: decisions.things };
  const items = [
    ...(isOverNow ? [] : interventions.things.flatMap((one) => ofIntervention(one, today))),
    ...(isOverNow ? [] : storyMissing(interventions.things, untold.things)),
    ...newestEnded(outputs.things, interventions.things, today).flatMap(ofOutput),
    ...milestones.things.flatMap((one) => ofMilestone(one, today)),
    ...activities.things.flatMap((one) => overdue('activity-overdue', one, one.values.due, 'done', today)),
    ...actions.things
      .filter(({ values }) => values.state === 'open')
      .flatMap((one) => overdue('action-overdue', one, one.values.due, 'state', today)),
    ...lateGrants(grants.things, today),
    ...ofChecks({ ...against, judged, actions: actions.things }),
    ...(isOverNow ? [] : checksAnew(against, judged, today)),
    ...secondReadings(viewer, programme, [...bottlenecks.things, ...streets.things]),
    ...(mayDecide(viewer, programme) ? decisions.things.filter((one) => waitsFor(viewer, one)) : []).map((one) =>
      found('decision-waits', one, 'state', one.asOf),
    ),
    ...(await doubtfulGrants(register, viewer, programme)),
    ...(await evaluationMatters(register, viewer, programme, today)),
    ...(await changedFigures(register, viewer, programme, here.evidence)),
    ...(await slowMatters(register, viewer, { programme, today, interventions: interventions.things, goals: here.goals })),
  ];
  const names = new Map(interventions.things.map(({ id, values }) => [id, values.name ?? null]));
  const partOf = (thing: Seen): string | null => names.get((thing.values as { intervention?: string | null }).intervention ?? '') ?? null;
  const told = items.map(({ thing, ...item }) => ({ ...item, partOf: partOf(thing), nearness: near(thing) }));
  return forReader(viewer, programme, told).sort(byPressure);
}

/** A milestone has a moment also where no day is filled in: the same as in the execution programme. */
function ofMilestone(one: Seen<'activity'>, today: string): Found[] {
  const at = milestoneAt(one.values);
  return hasPassed(at, today) ? [found('milestone-overdue', one, 'done', at)] : [];
}

function ofIntervention(one: Seen<'intervention'>, today: string): Found[] {
  const { state, behindPlan } = one.values;
  const items: Found[] = [];
  if (behindPlan === true && isCarriedOut(state)) items.push(found('behind-plan', one, 'progress', one.asOf));
  // An idea may lie: nobody relies on where it stands.
  if (isUndertaken(state) && state !== 'idea' && one.asOf < monthsBefore(today, STALE_AFTER_MONTHS))
    items.push(found('stale', one, 'progress', one.asOf));
  return items;
}

/** Of what is carried out, those of which nobody wrote how it goes. */
function storyMissing(interventions: readonly Seen<'intervention'>[], untold: readonly Seen<'intervention'>[]): Found[] {
  const ids = new Set(untold.map(({ id }) => id));
  return interventions.filter(({ id }) => ids.has(id)).map((one) => found('story-missing', one, 'progress', null));
}

/** Of each output of an intervention that goes on, the last period that has ended: what came before is past mending. */
function newestEnded(outputs: readonly Seen<'output'>[], interventions: readonly Seen<'intervention'>[], today: string): Seen<'output'>[] {
  const goingOn = new Set(interventions.filter(({ values }) => isCarriedOut(values.state)).map(({ id }) => id));
  const asked = outputs.filter(
    ({ values: { intervention, period, planned } }) =>
      planned != null && !!period && isOver(period, today) && goingOn.has(intervention ?? ''),
  );
  return outputSeries(asked).map((series) => series.at(-1)!);
}

function ofOutput(one: Seen<'output'>): Found[] {
  const { period, planned, delivered, precision } = one.values;
  if (delivered == null) return [found('output-unknown', one, 'delivered', period ?? null)];
  return againstPlan(one.values) === 'short'
    ? [found('output-behind', one, 'delivered', period ?? null, { delivered, planned: planned!, precision: precision ?? null })]
    : [];
}

function overdue(reason: AttentionReason, one: Seen, due: string | null | undefined, field: string, today: string): Found[] {
  return due && due < today ? [found(reason, one, field, due)] : [];
}

function mayDecide(viewer: Viewer, programme: string): boolean {
  return viewer.takesPart.some((part) => part.programme === programme && part.role === 'board-member');
}

/** Who proposed a decision does not decide on it. */
function waitsFor(viewer: Viewer, { values, createdBy }: Seen<'decision'>): boolean {
  return values.state === 'proposed' && createdBy !== viewer.person;
}

function byPressure(one: AttentionItem, other: AttentionItem): number {
  return (
    NEARNESS.indexOf(one.nearness) - NEARNESS.indexOf(other.nearness) ||
    ATTENTION_REASONS.indexOf(one.reason) - ATTENTION_REASONS.indexOf(other.reason) ||
    inOrder(one.since ?? '', other.since ?? '') ||
    inOrder(one.title, other.title) ||
    inOrder(one.id, other.id)
  );
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
