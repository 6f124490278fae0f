import type { Remark } from '#domain/answer/answer';
import type { ReasonCode } from '#domain/answer/codes';
import type { GroupTime } from './group-time.ts';
import type { StaggeredPanel } from './staggered-panel.ts';
import { DID_NEEDS } from './two-by-two-detail.ts';

/** Why no effect can be given. Empty where at least one effect from a start on was found. */
export function staggeredReasons(panel: StaggeredPanel, effects: readonly GroupTime[]): Remark<ReasonCode>[] {
  const reasons: Remark<ReasonCode>[] = [];
  if (panel.units.length === 0 && panel.dropped.length > 0) reasons.push({ code: 'missing-data', params: { areas: panel.dropped.length } });
  if (panel.times.length < 2) reasons.push({ code: 'too-few-points', params: { found: panel.times.length, needed: 2 } });
  if (panel.groups.length === 0) {
    if (panel.startedBefore.length > 0) reasons.push({ code: 'too-few-pre-periods', params: { found: 0, needed: DID_NEEDS.pre } });
    else if (reasons.length === 0) reasons.push({ code: 'few-treated-units', params: { found: 0, needed: DID_NEEDS.treated } });
  }
  if (reasons.length === 0 && !effects.some(({ g, t }) => t >= g))
    reasons.push({ code: 'too-few-comparisons', params: { found: 0, needed: DID_NEEDS.comparison } });
  return reasons;
}

/** What a reader of the effects must know. */
export function staggeredWarnings(panel: StaggeredPanel, effects: readonly GroupTime[]): Remark[] {
  const found: Remark[] = [];
  const sizes = new Map(effects.map(({ g, treated }) => [g, treated]));
  const treated = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const small = [...sizes].filter(([, size]) => size < DID_NEEDS.treated).map(([g]) => String(g));
  if (treated === 1) found.push({ code: 'one-treated-unit', params: { found: 1, needed: DID_NEEDS.treated } });
  else if (small.length > 0)
    found.push({ code: 'few-treated-units', params: { found: treated, needed: DID_NEEDS.treated, groups: small } });
  const comparison = effects.length === 0 ? 0 : Math.min(...effects.map((effect) => effect.comparison));
  if (comparison < DID_NEEDS.comparison)
    found.push({ code: 'too-few-comparisons', params: { found: comparison, needed: DID_NEEDS.comparison } });
  const pre = panel.times.filter((time) => time < (panel.groups[0] ?? Number.NEGATIVE_INFINITY)).length;
  if (pre < DID_NEEDS.pre) found.push({ code: 'too-few-pre-periods', params: { found: pre, needed: DID_NEEDS.pre } });
  if (panel.dropped.length > 0)
    found.push({ code: 'missing-data', params: { areas: panel.dropped.length, names: panel.dropped.slice(0, 20) } });
  if (panel.startedBefore.length > 0)
    found.push({
      code: 'comparisons-dropped',
      params: { startedBefore: panel.startedBefore.length, names: panel.startedBefore.slice(0, 20) },
    });
  if (panel.cutFrom !== null) found.push({ code: 'periods-dropped', params: { from: panel.cutFrom } });
  return found;
}
