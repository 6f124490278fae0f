import { studentTwoSidedP } from '#analysis/distributions/student';
import { given, refused, type Answer } from '#domain/answer/answer';
import { method } from '#domain/answer/method';
import { asPart, averageBySize, averageEvenly, type Aggregate } from './aggregate.ts';
import { DETECTABLE, regressionClaim } from './claim.ts';
import { groupTimes, type GroupTime } from './group-time.ts';
import type { Effect, StaggeredDetail, StaggeredOptions, StaggeredRow } from './staggered-detail.ts';
import { withError } from './staggered-error.ts';
import { staggeredPanel, type StaggeredPanel } from './staggered-panel.ts';
import { preTest } from './staggered-pre-test.ts';
import { staggeredReasons, staggeredWarnings } from './staggered-remarks.ts';
import { DID_NEEDS } from './two-by-two-detail.ts';

/**
 * Difference in differences where areas start in different periods (Callaway & Sant'Anna 2021): an effect per group of
 * starters and period, without covariates, and their averages by time since the start, by group and over all. The answer's
 * estimate is the average over groups (`overallGroup`). Errors are analytic, by area.
 *
 * @param rows at most one figure per unit and time, one start per unit (the caller sees to both)
 */
export function didStaggered(rows: readonly StaggeredRow[], options: StaggeredOptions): Answer<StaggeredDetail> {
  const panel = staggeredPanel(rows, options.control);
  const effects = groupTimes(panel, options);
  const reasons = staggeredReasons(panel, effects);
  const warnings = staggeredWarnings(panel, effects);
  if (reasons.length > 0) return refused(method('did-staggered'), panel.units.length, reasons, { warnings });
  const after = effects.filter(({ g, t }) => t >= g);
  const simple = averageBySize(after.map(asPart), panel);
  const byEvent = eventAverages(effects, panel);
  const byGroup = panel.groups.flatMap((g) => {
    const own = after.filter((effect) => effect.g === g);
    return own.length === 0 ? [] : [{ g, ...averageEvenly(own.map(asPart), panel.units.length) }];
  });
  const overallGroup = averageBySize(byGroup, panel);
  const overallDynamic = averageEvenly(
    byEvent.filter(({ e }) => e >= 0),
    panel.units.length,
  );
  const preTrend = preTest(effects, panel.units.length);
  const overall = effectOf(overallGroup);
  const treated = panel.first.filter(Number.isFinite).length;
  const comparison = Math.min(...after.map((effect) => effect.comparison));
  const pre = panel.times.filter((time) => time < (panel.groups[0] ?? 0)).length;
  const enough = pre >= DID_NEEDS.pre && treated >= DID_NEEDS.treated && comparison >= DID_NEEDS.comparison;
  const claim = regressionClaim({
    interval: overall.ci95,
    p: overall.se === null || overall.se === 0 ? null : studentTwoSidedP(overall.est / overall.se, Math.min(treated, comparison) - 1),
    se: overall.se,
    preTrendP: preTrend?.p ?? null,
    enough,
    promised: options.promised ?? null,
  });
  const detail: StaggeredDetail = {
    attgt: effects.map((effect) => ({ ...groupTimeOf(effect), ...withError(effect.att, effect.influence, [effect]) })),
    event: byEvent.map((average) => ({ e: average.e, ...effectOf(average) })),
    group: byGroup.map((average) => ({ g: average.g, treated: average.parts[0]?.treated ?? 0, ...effectOf(average) })),
    simple: effectOf(simple),
    overallGroup: overall,
    overallDynamic: effectOf(overallDynamic),
    preTrend,
    claim,
    smallestDetectable: overall.se === null ? null : DETECTABLE * overall.se,
    areas: { treated, comparison: panel.units.length - treated, dropped: panel.dropped, startedBefore: panel.startedBefore },
    periods: { pre, all: panel.times.length },
  };
  const interval = overall.ci95 && { ...overall.ci95, level: 0.95 };
  const told = claim === 'refused' && preTrend ? [{ code: 'pre-trend-differs' as const, params: { p: preTrend.p } }] : [];
  return given(
    method('did-staggered'),
    panel.units.length,
    { estimate: overall.est, interval, detail },
    { warnings: [...warnings, ...told] },
  );
}

function eventAverages(effects: readonly GroupTime[], panel: StaggeredPanel): ({ e: number } & Aggregate)[] {
  const distances = [...new Set(effects.map(({ g, t }) => t - g))].sort((a, b) => a - b);
  return distances.map((e) => ({
    e,
    ...averageBySize(effects.filter(({ g, t }) => t - g === e).map(asPart), panel),
  }));
}

function effectOf({ est, influence, parts }: Aggregate): Effect {
  return withError(est, influence, parts);
}

function groupTimeOf({ g, t, treated, comparison }: GroupTime): { g: number; t: number; treated: number; comparison: number } {
  return { g, t, treated, comparison };
}
