import {
  CHAIN_STEPS,
  type ChainGap,
  type ChainLink,
  type ChainNode,
  type ChainPicture,
  type ChainStep,
} from '#domain/programme-page/chain-picture';
import type { Seen } from '#domain/register/register';
import { newestJudged } from '#insight/commitment/newest-judged';
import type { ProgrammeContent } from '#insight/programme/programme-content';
import { newestOutputs } from '#insight/programme/newest-outputs';
import { causesOf, outputsOf, standingFor } from '#insight/programme/outcome-causes';
import { byRank } from '#insight/programme/order';

/** What of a programme its results chain is made of. */
export type ChainContent = Pick<
  ProgrammeContent,
  | 'trend'
  | 'ambition'
  | 'objective'
  | 'criterion'
  | 'contribution'
  | 'intervention'
  | 'activity'
  | 'output'
  | 'outcome'
  | 'impactJudgement'
  | 'programmeTheme'
>;

type Nodes = Record<ChainStep, ChainNode[]>;

/**
 * The results chain of a programme, with its gaps. Objectives stand in the order of their themes; what serves them in
 * the order of the first objective that it serves, so that lines cross little.
 */
export function chainPicture(content: ChainContent): ChainPicture {
  const judged = newestJudgements(content);
  const links = [...linksOf(content), ...toJudgements(content, judged)];
  const activities = Map.groupBy(content.activity, ({ values }) => values.intervention);
  const [contributing, delivering] = [content.contribution, content.output].map(
    (things) => new Set(things.map(({ values }) => values.intervention)),
  );
  const nodes: Nodes = {
    trend: content.trend.map((one) => ({ ...node('trend', one), hasFigure: !!one.values.indicator })),
    ambition: content.ambition.map((one) => node('ambition', one)),
    objective: objectives(content, links),
    intervention: content.intervention.map((one) => ({
      ...node('intervention', one),
      work: workOf(activities.get(one.id) ?? []),
      gaps: [...gapIf(!contributing!.has(one.id), 'without-goal'), ...gapIf(!delivering!.has(one.id), 'without-number')],
    })),
    output: outputs(content),
    outcome: content.outcome.map((one) => node('outcome', one)),
    impact: judged.map(({ judgement, objective }) => ({
      ...node('impact', { ...judgement, slug: null, values: objective.values }),
      judgement: judgement.values,
    })),
  };
  orderByLinks(nodes, links);
  const shown = new Set(CHAIN_STEPS.flatMap((step) => nodes[step].map(({ id }) => id)));
  return {
    columns: CHAIN_STEPS.map((step) => ({ step, nodes: nodes[step] })),
    links: links.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    back: wayBack(content, judged).filter(({ to }) => shown.has(to)),
  };
}

/** Of the results chain what is in a part of it, with the links that stay within. */
export function partOfPicture({ columns, links, back }: ChainPicture, ids: ReadonlySet<string>): ChainPicture {
  const isWithin = ({ from, to }: { from: string; to: string }) => ids.has(from) && ids.has(to);
  const own = links.filter(isWithin);
  const nodes = Object.fromEntries(columns.map(({ step, nodes: all }) => [step, all.filter(({ id }) => ids.has(id))])) as Nodes;
  orderByLinks(nodes, own);
  return { columns: columns.map(({ step }) => ({ step, nodes: nodes[step] })), links: own, back: back.filter(isWithin) };
}

function node(step: ChainStep, { id, slug, values }: { id: string; slug: string | null; values: { name?: string | null } }): ChainNode {
  return { id, step, slug, name: values.name ?? '', criteria: [], output: null, work: null, judgement: null, hasFigure: null, gaps: [] };
}

function gapIf(isGap: boolean, gap: ChainGap): ChainGap[] {
  return isGap ? [gap] : [];
}

function objectives({ objective, criterion, programmeTheme }: ChainContent, links: readonly ChainLink[]): ChainNode[] {
  const themes = new Map([...programmeTheme].sort(byRank).map(({ id }, index) => [id, index]));
  const rank = (theme: string | null | undefined) => themes.get(theme ?? '') ?? themes.size;
  const criteriaOf = Map.groupBy(criterion, ({ values }) => values.objective);
  const served = new Set(links.flatMap(({ from, sign }) => (sign === 'helps' ? from : [])));
  return [...objective]
    .sort((one, other) => rank(one.values.theme) - rank(other.values.theme))
    .map((one) => {
      const criteria = (criteriaOf.get(one.id) ?? []).map(({ values }) => values.name ?? '');
      return {
        ...node('objective', one),
        criteria,
        gaps: [...gapIf(!served.has(one.id), 'unserved'), ...gapIf(criteria.length === 0, 'without-criterion')],
      };
    });
}

/** One node for what is delivered period after period: its newest number stands for it. */
function outputs({ output }: ChainContent): ChainNode[] {
  return newestOutputs(output).map(({ output: newest, others }) => {
    const { unit = null, period = null, planned = null, delivered = null, precision = null, countsIn = [], note = null } = newest.values;
    const isEmpty = planned === null && delivered === null;
    const output = { unit, period, planned, delivered, precision, countsIn, note, others };
    return { ...node('output', newest), output, gaps: gapIf(isEmpty, 'without-number') };
  });
}

/** What goes into an intervention besides money and what it does; milestones are moments, no activities. */
function workOf(own: readonly Seen<'activity'>[]): ChainNode['work'] {
  const named = own.filter(({ values }) => !values.isMilestone).flatMap(({ values }) => values.name ?? []);
  return {
    inputs: [...new Set(own.flatMap(({ values }) => values.input ?? []))],
    activities: [...new Set(named)],
  };
}

interface Judged {
  judgement: Seen<'impactJudgement'>;
  objective: Seen<'objective'>;
}

/** The newest judgement of each objective; those before it stand with the goal. */
function newestJudgements({ objective, impactJudgement }: ChainContent): Judged[] {
  const judgements = Map.groupBy(impactJudgement, ({ values }) => values.objective);
  return objective.flatMap((one) => {
    const [newest] = newestJudged(judgements.get(one.id) ?? []);
    return newest ? [{ judgement: newest, objective: one }] : [];
  });
}

/** To a judgement leads what changed for its objective; where nothing is known of that it stands by itself. */
function toJudgements({ outcome, contribution, output }: ChainContent, judged: readonly Judged[]): ChainLink[] {
  const serving = Map.groupBy(contribution, ({ values }) => values.objective);
  const causes = outcome.map((one) => ({
    id: one.id,
    of: one.values.objective,
    causes: one.values.objective ? [] : [...causesOf(one, output)],
  }));
  return judged.flatMap(({ judgement, objective }) => {
    const own = new Set((serving.get(objective.id) ?? []).flatMap(({ values }) => values.intervention ?? []));
    const seen = causes.filter((one) => (one.of ? one.of === objective.id : one.causes.some((cause) => own.has(cause))));
    return seen.map(({ id }): ChainLink => ({ from: id, to: judgement.id, mechanism: null, assumption: null, sign: 'helps' }));
  });
}

/** From each judgement back to the trends that its objective was for: whether they turned is asked anew. */
function wayBack({ ambition }: ChainContent, judged: readonly Judged[]): ChainPicture['back'] {
  const ambitions = new Map(ambition.map((one) => [one.id, one]));
  return judged.flatMap(({ judgement, objective }) => {
    const trends = ambitions.get(objective.values.ambition ?? '')?.values.trends ?? [];
    return trends.map((to) => ({ from: judgement.id, to }));
  });
}

interface Why {
  mechanism?: string | null;
  assumption?: string | null;
}

/** What leads to what, in the direction in which the chain is read. */
function linksOf(content: ChainContent): ChainLink[] {
  const { ambition, objective, contribution, output, outcome } = content;
  const plain = (from: string | null | undefined, to: string | null | undefined, why: Why = {}): ChainLink[] =>
    from && to ? [{ from, to, mechanism: why.mechanism ?? null, assumption: why.assumption ?? null, sign: 'helps' }] : [];
  return [
    ...ambition.flatMap(({ id, values }) => (values.trends ?? []).flatMap((trend) => plain(trend, id, values))),
    ...objective.flatMap(({ id, values }) => plain(values.ambition, id, values)),
    ...contribution.flatMap(({ values }) =>
      plain(values.objective, values.intervention, values).map((link) => ({ ...link, sign: values.sign ?? 'helps' })),
    ),
    ...output.flatMap(({ id, values }) => plain(values.intervention, id)),
    ...outcome.flatMap((one) => beforeOutcome(one, content).flatMap((from) => plain(from, one.id, one.values))),
  ];
}

/** What leads to an outcome: the outputs that it came of, else the intervention; where neither is known, its objective. */
function beforeOutcome(outcome: Seen<'outcome'>, { output }: ChainContent): (string | null | undefined)[] {
  const standing = standingFor(output);
  const outputs = new Set(outputsOf(outcome, output).flatMap(({ id }) => standing.get(id)?.id ?? []));
  return outputs.size > 0 ? [...outputs] : [outcome.values.intervention ?? outcome.values.objective];
}

/** Puts the nodes of what is done, and of what comes of it, in the order of the first node before them that leads to them. */
function orderByLinks(nodes: Nodes, links: readonly ChainLink[]): void {
  const leading = Map.groupBy(links, ({ to }) => to);
  for (const step of ['intervention', 'output', 'outcome', 'impact'] as const) {
    const before = CHAIN_STEPS.slice(0, CHAIN_STEPS.indexOf(step)).flatMap((earlier) => nodes[earlier].map(({ id }) => id));
    const place = new Map(before.map((id, index) => [id, index]));
    const first = ({ id }: ChainNode): number =>
      Math.min(before.length, ...(leading.get(id) ?? []).map(({ from }) => place.get(from) ?? before.length));
    nodes[step] = nodes[step]
      .map((one) => ({ one, at: first(one) }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
  }
}
