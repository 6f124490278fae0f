import {
  WORK_GAPS,
  type ChainKind,
  type ChainRef,
  type ChainWork,
  type WorkGap,
  type WorkLink,
  type WorkNode,
} from '#domain/work/chain-work';
import type { KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import { chainPicture, type ChainContent } from '#insight/programme/chain-picture';
import { askedPart, chainParts } from '#insight/programme/chain-parts';
import { gapsOf, inOrder, partOfWork } from '#insight/programme/chain-work-part';
import { newestOutputs, type NewestOutput } from '#insight/programme/newest-outputs';
import { outputsOf, standingFor } from '#insight/programme/outcome-causes';

/**
 * The results chain for who makes it: every element with what it leads to and why that is thought, and every gap. A link
 * is written where it is pointed from: that of an intervention to an objective is a thing of its own. Of a chain that is too
 * large to be shown at once it is one part.
 *
 * @param asked the part that is wanted, or something in it; the first when it is neither
 */
export function chainWork(content: ChainContent, asked: string | null = null): ChainWork {
  const whole = wholeChain(content);
  const slices = chainParts(content);
  const shown = askedPart(slices, asked);
  return shown ? partOfWork(whole, { slices, shown, content }) : whole;
}

function wholeChain(content: ChainContent): ChainWork {
  const picture = chainPicture(content);
  const known = knownOf(content);
  const steps: { kind: ChainKind; nodes: WorkNode[] }[] = [
    { kind: 'trend', nodes: content.trend.map((one) => trendNode(one, known)) },
    { kind: 'ambition', nodes: content.ambition.map((one) => ambitionNode(one, known)) },
    { kind: 'objective', nodes: inOrder(picture, content.objective).map((one) => objectiveNode(one, known)) },
    { kind: 'intervention', nodes: inOrder(picture, content.intervention).map((one) => interventionNode(one, known)) },
    { kind: 'output', nodes: newestOutputs(content.output).map((one) => outputNode(one, known)) },
    { kind: 'outcome', nodes: content.outcome.map((one) => outcomeNode(one, known)) },
    { kind: 'impactJudgement', nodes: content.impactJudgement.map((one) => judgementNode(one, known)) },
  ];
  const all = steps.flatMap(({ nodes }) => nodes.map((node) => ({ node, gaps: new Set(gapsOf(node)) })));
  const gaps = WORK_GAPS.map((gap) => {
    const at = all.flatMap(({ node: { kind, id, name }, gaps: own }) => (own.has(gap) ? { kind, id, name, part: null } : []));
    return { gap, count: at.length, at };
  });
  return {
    picture,
    steps,
    notBegun: steps.flatMap(({ kind, nodes }) => (nodes.length === 0 ? kind : [])),
    gaps: gaps.filter(({ count }) => count > 0),
    inParts: null,
  };
}

/** What a chain holds, found by what asks for it: a programme of hundreds of interventions asks thousands of times. */
type Known = ReturnType<typeof knownOf>;

function knownOf({ trend, ambition, objective, criterion, contribution, impactJudgement, intervention, activity, output }: ChainContent) {
  const byId = <T extends { id: string }>(things: readonly T[]) => new Map(things.map((one) => [one.id, one]));
  return {
    trend,
    answered: new Set(ambition.flatMap(({ values }) => values.trends ?? [])),
    ambition: byId(ambition),
    aimedAt: new Set(objective.map(({ values }) => values.ambition)),
    objective: byId(objective),
    criteria: Map.groupBy(criterion, ({ values }) => values.objective),
    served: new Set(contribution.filter(({ values }) => values.sign !== 'works-against').map(({ values }) => values.objective)),
    judged: new Set(impactJudgement.map(({ values }) => values.objective)),
    intervention: byId(intervention),
    contributions: Map.groupBy(contribution, ({ values }) => values.intervention),
    activities: Map.groupBy(activity, ({ values }) => values.intervention),
    output,
    delivering: new Set(output.map(({ values }) => values.intervention)),
    standing: standingFor(output),
  };
}

function refOf(kind: KindName, { id, values }: { id: string; values: { name?: string | null } }): ChainRef {
  return { kind, id, name: values.name ?? '' };
}

function nodeOf(ref: ChainRef, given: Partial<WorkNode>): WorkNode {
  return { ...ref, output: null, links: [], parts: [], gaps: [], ...given };
}

const gapIf = (isGap: boolean, gap: WorkGap): WorkGap[] => (isGap ? [gap] : []);

interface Why {
  mechanism?: string | null;
  assumption?: string | null;
  sign?: WorkLink['sign'];
}

function linkTo(to: ChainRef, writtenIn: WorkLink['in'], { mechanism = null, assumption = null, sign = 'helps' }: Why): WorkLink {
  const gaps = [...gapIf(!mechanism, 'without-mechanism'), ...gapIf(!assumption, 'without-assumption')];
  return { to, in: writtenIn, mechanism, assumption, sign, gaps };
}

/** A trend leads to nothing of itself: the ambition that answers it says why. */
function trendNode(trend: Seen<'trend'>, { answered }: Known): WorkNode {
  const { indicator, source } = trend.values;
  return nodeOf(refOf('trend', trend), {
    gaps: [...gapIf(!answered.has(trend.id), 'unanswered'), ...gapIf(!indicator && !source, 'without-source')],
  });
}

function ambitionNode(ambition: Seen<'ambition'>, { trend, aimedAt }: Known): WorkNode {
  const answers = trend.filter(({ id }) => ambition.values.trends?.includes(id));
  return nodeOf(refOf('ambition', ambition), {
    links: answers.map((one) => linkTo(refOf('trend', one), { kind: 'ambition', id: ambition.id }, ambition.values)),
    gaps: [...gapIf(answers.length === 0, 'without-trend'), ...gapIf(!aimedAt.has(ambition.id), 'without-objective')],
  });
}

function objectiveNode(objective: Seen<'objective'>, { ambition, criteria: criteriaOf, served, judged }: Known): WorkNode {
  const { id, values } = objective;
  const aim = ambition.get(values.ambition ?? '');
  const criteria = criteriaOf.get(id) ?? [];
  return nodeOf(refOf('objective', objective), {
    links: aim ? [linkTo(refOf('ambition', aim), { kind: 'objective', id }, values)] : [],
    parts: criteria.map((one) => refOf('criterion', one)),
    gaps: [
      ...gapIf(!aim, 'without-ambition'),
      ...gapIf(!served.has(id), 'unserved'),
      ...gapIf(criteria.length === 0, 'without-criterion'),
      ...gapIf(!judged.has(id), 'not-judged'),
    ],
  });
}

function interventionNode(intervention: Seen<'intervention'>, known: Known): WorkNode {
  const { id } = intervention;
  const links = (known.contributions.get(id) ?? []).flatMap((one) => {
    const objective = known.objective.get(one.values.objective ?? '');
    return objective ? [linkTo(refOf('objective', objective), { kind: 'contribution', id: one.id }, one.values)] : [];
  });
  const activities = known.activities.get(id) ?? [];
  return nodeOf(refOf('intervention', intervention), {
    links,
    parts: activities.map((one) => refOf('activity', one)),
    gaps: [
      ...gapIf(links.length === 0, 'without-goal'),
      ...gapIf(!known.delivering.has(id), 'without-number'),
      ...gapIf(activities.length === 0, 'without-activity'),
    ],
  });
}

/** What belongs together: no mechanism has to say so. */
function partOf(to: ChainRef): WorkLink {
  return { to, in: null, mechanism: null, assumption: null, sign: 'helps', gaps: [] };
}

/** What was done belongs to its intervention. One node for what is done period after period. */
function outputNode({ output, others }: NewestOutput, { intervention }: Known): WorkNode {
  const { planned = null, delivered = null, unit = null, period = null, precision = null, countsIn = [], note = null } = output.values;
  const maker = intervention.get(output.values.intervention ?? '');
  return nodeOf(refOf('output', output), {
    output: { planned, delivered, unit, period, precision, countsIn, note, others },
    links: maker ? [partOf(refOf('intervention', maker))] : [],
    gaps: gapIf(planned === null && delivered === null, 'without-number'),
  });
}

/** An outcome came of its outputs, else of its intervention: there it is said why. To its objective it belongs besides. */
function outcomeNode(outcome: Seen<'outcome'>, { intervention, objective, output, standing, delivering }: Known): WorkNode {
  const { id, values } = outcome;
  const delivered = [...new Set(outputsOf(outcome, output).flatMap((one) => standing.get(one.id) ?? []))];
  const cause = intervention.get(values.intervention ?? '');
  const goal = objective.get(values.objective ?? '');
  const because = (to: ChainRef) => linkTo(to, { kind: 'outcome', id }, values);
  const causes = delivered.length > 0 ? delivered.map((one) => refOf('output', one)) : cause ? [refOf('intervention', cause)] : [];
  const isCaused = causes.length > 0;
  return nodeOf(refOf('outcome', outcome), {
    links: [...causes.map(because), ...(goal ? [isCaused ? partOf(refOf('objective', goal)) : because(refOf('objective', goal))] : [])],
    gaps: [
      ...gapIf(!isCaused && !goal, 'without-goal'),
      ...gapIf(delivered.length === 0 && !!cause && delivering.has(cause.id), 'without-output'),
    ],
  });
}

/** A judgement says how near an objective is: it has a reason of its own. */
function judgementNode(judgement: Seen<'impactJudgement'>, { objective }: Known): WorkNode {
  const goal = objective.get(judgement.values.objective ?? '');
  const name = goal?.values.name ?? '';
  return nodeOf({ kind: 'impactJudgement', id: judgement.id, name }, {});
}
