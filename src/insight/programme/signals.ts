import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import { againstPlan } from '#domain/intervention/falls-short';
import type { AreaFigureTold, GoalFigures } from '#domain/programme-page/objective-told';
import type { Seen } from '#domain/register/register';
import { FRESHNESS_ROWS, type FreshnessRow, type GapSignal, type Signals, type TargetSignal } from '#domain/work/signals';
import { outputSeries } from '#insight/programme/newest-outputs';
import type { ProgrammeContent } from '#insight/programme/programme-content';
import { thingRef } from '#insight/programme/refs';
import { goesOn } from '#insight/programme/standing';

/** What of a programme is looked at for its signals. */
export type SignalsContent = Pick<
  ProgrammeContent,
  'objective' | 'criterion' | 'contribution' | 'intervention' | 'output' | 'partner' | 'budgetAmount'
>;

/**
 * What figures and register say together: gaps that widen while what was planned is delivered, targets whose moment passed,
 * and for when all of it is true. By the stored verdicts; nothing is judged here, and nothing is said of why.
 */
export function programmeSignals(content: SignalsContent, goals: Disclosed<GoalFigures[]>): Disclosed<Signals> {
  const gaps = goals.flatMap((goal) => gapSignals(goal, content));
  return fromDisclosed({ gaps, targets: goals.flatMap(targetSignals), freshness: freshness(content, goals) }, goals);
}

function gapSignals({ objective, criteria }: GoalFigures, content: SignalsContent): GapSignal[] {
  const outputs = outputsOnPlan(objective.id, content);
  if (outputs === 0) return [];
  return criteria.flatMap(({ criterion, figures }) =>
    figures.filter(worsens).map(({ area, comparator, figure: { indicator } }) => ({
      criterion: thingRef(criterion),
      area,
      comparator,
      indicator: { id: indicator.id, title: indicator.title },
      outputs,
    })),
  );
}

/** Worse than what it is held against, by a gap that widens. */
function worsens({ figure: { statement, indicator } }: AreaFigureTold): boolean {
  const gap = statement?.record?.gapLast ?? null;
  if (gap === null || statement?.change?.verdict !== 'widening') return false;
  return indicator.direction === 'more' ? gap < 0 : indicator.direction === 'less' && gap > 0;
}

/** How many outputs of what helps a goal are on plan; 0 as well where one of them is behind. */
function outputsOnPlan(objective: string, { contribution, intervention, output }: SignalsContent): number {
  const helping = contribution.filter(({ values }) => values.objective === objective && values.sign === 'helps');
  const serving = new Set(helping.map(({ values }) => values.intervention));
  const going = new Set(intervention.filter((one) => goesOn(one) && serving.has(one.id)).map(({ id }) => id));
  const known = output.filter(
    ({ values }) => going.has(values.intervention ?? '') && (values.planned ?? 0) > 0 && againstPlan(values) !== null,
  );
  const newest = outputSeries(known).map((series) => againstPlan(series.at(-1)!.values));
  return newest.includes('short') ? 0 : newest.length;
}

function targetSignals({ criteria }: GoalFigures): TargetSignal[] {
  return criteria.flatMap(({ criterion, figures, targets }) =>
    figures.flatMap(({ area, figure: { indicator } }, at) => {
      const standing = targets[at] ?? null;
      const isOver = standing?.moment === 'passed' || standing?.moment === 'passed-unseen';
      if (!standing || !isOver || standing.side === 'reached') return [];
      const { unit, decimals } = indicator;
      return [{ criterion: thingRef(criterion), area, by: criterion.values.by!, standing, indicator: { unit, decimals } }];
    }),
  );
}

function freshness(content: SignalsContent, goals: readonly GoalFigures[]): FreshnessRow[] {
  const days = (things: readonly Seen[]): string[] => things.map(({ asOf }) => asOf);
  const figures = goals.flatMap(({ criteria }) => criteria).flatMap((one) => one.figures);
  const moments: Record<FreshnessRow['what'], string[]> = {
    doings: days(content.intervention.filter(goesOn)),
    goals: days([...content.objective, ...content.criterion]),
    partners: days(content.partner),
    money: days(content.budgetAmount),
    figures: figures.flatMap(({ figure }) => figure.latest?.period ?? []),
  };
  return FRESHNESS_ROWS.flatMap((what) => {
    const sorted = moments[what].sort();
    return sorted.length === 0 ? [] : [{ what, count: sorted.length, newest: sorted.at(-1)!, oldest: sorted[0]! }];
  });
}
