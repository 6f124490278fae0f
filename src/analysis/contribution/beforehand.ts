import type { Remark } from '#domain/answer/answer';
import type { ReasonCode } from '#domain/answer/codes';
import type { Beforehand } from '#domain/registration/beforehand';
import { comparisonsForClaim } from '#analysis/its/ladder-rung';
import { FEWEST_TREATED } from './claim-did.ts';
import type { PanelQuestion } from './panel-question.ts';
import { readPanel } from './read-panel.ts';
import type { Rung } from './ladder.ts';
import { DETECTABLE, inTime } from './witnesses.ts';

export type BeforehandQuestion = Pick<PanelQuestion, 'panel' | 'treated'> & { promised: number | null; reached: number | null };

/** Fewest years before and comparison areas that the rungs ask for (docs/methods/bijdrage). */
const FEWEST = { fourth: { pre: 8, comparisons: 20 }, third: { pre: 5, comparisons: 10 }, second: { pre: 8 }, first: { pre: 5 } };

/**
 * Says what may come of a question, and whether the work is too small to see, before it is asked (docs/methods/bijdrage): by the
 * spread of a pretended start halfway the years before, over comparison areas as if they were treated.
 *
 * @param question a panel of years before the start only
 */
export function beforehand({ panel, treated, promised, reached }: BeforehandQuestion): Beforehand {
  const start = Math.max(...panel.times, 0) + 1;
  const read = readPanel({ panel, treated, start, design: 'sdid', placebo: true }, start);
  const preYears = read.usable.times.length;
  const comparisons = read.usable.names.length;
  const isRead = read.reasons.every(({ code }) => code === 'too-few-post-periods');
  const pretended = isRead ? inTime('sdid', read.contrast, read.usable.times) : null;
  const smallest = pretended && DETECTABLE * pretended.se;
  const expected = promised === null ? null : Math.abs(promised) * (reached ?? 1);
  return {
    rung: rungFor(preYears, comparisons, treated.length),
    lacking: lackingFor(preYears, comparisons, read.reasons),
    preYears,
    comparisons,
    smallest,
    expected,
    tooSmall: smallest === null || expected === null ? null : expected < smallest,
  };
}

function rungFor(pre: number, comparisons: number, treated: number): Rung {
  if (pre >= FEWEST.fourth.pre && comparisons >= FEWEST.fourth.comparisons) return 4;
  if (pre >= FEWEST.third.pre && comparisons >= FEWEST.third.comparisons && treated >= FEWEST_TREATED) return 3;
  if (pre >= FEWEST.second.pre && comparisons >= comparisonsForClaim(treated)) return 2;
  return pre >= FEWEST.first.pre ? 1 : 0;
}

function lackingFor(pre: number, comparisons: number, reasons: readonly Remark<ReasonCode>[]): Remark<ReasonCode>[] {
  const { fourth } = FEWEST;
  return [
    ...(pre < fourth.pre ? [{ code: 'too-few-pre-periods', params: { n: pre, needed: fourth.pre } } as const] : []),
    ...(comparisons < fourth.comparisons
      ? [{ code: 'too-few-comparisons', params: { n: comparisons, needed: fourth.comparisons } } as const]
      : []),
    ...reasons.filter(({ code }) => code === 'missing-data'),
  ];
}
