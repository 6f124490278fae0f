import type { Change, Level, ProgrammeClaim, StatementChoice } from '#domain/answer/judgement';

/** What is known of one figure. Values in the figure's unit; null is not known. */
export interface StatementInput {
  value: number | null;
  /** 95% interval of the value; null where there is none. */
  interval: readonly [number, number] | null;
  referenceValue: number | null;
  higherIsBetter: boolean | null;
  unit: string;
  change: Change | null;
  programme: ProgrammeClaim | null;
  suppressed: boolean;
}

/** Half an interval wider than this is wide: 5 points of a percentage, a tenth of any other value. */
const WIDE = { percent: 5, share: 0.1 };

/**
 * Which sentences a figure allows (docs/methods/zinnen). Hidden comes before everything: not even the level may show. A
 * level needs an interval; without one both numbers are told, and without verdict or claim besides that, nothing
 * is judged. Nothing at all to go by is `nothing`: no sentence without interval or verdict.
 */
export function chooseStatement(input: StatementInput): StatementChoice {
  if (input.suppressed) return { kind: 'hidden' };
  const level = levelOf(input);
  const isJudged = (level !== null && level !== 'two-facts') || input.change !== null || input.programme !== null;
  if (!isJudged) return { kind: 'nothing' };
  const apart = level === 'lower' || level === 'higher';
  return {
    kind: 'told',
    level,
    good: apart && input.higherIsBetter !== null ? (level === 'higher') === input.higherIsBetter : null,
    // Of what cannot be told from its reference, a change of the difference says nothing more.
    change: level === 'equal' || level === 'unclear' ? null : input.change,
    programme: input.programme,
  };
}

function levelOf({ value, interval, referenceValue, unit }: StatementInput): Level | null {
  if (value === null || referenceValue === null) return null;
  if (interval === null) return 'two-facts';
  const [lower, upper] = interval;
  if (referenceValue < lower) return 'higher';
  if (referenceValue > upper) return 'lower';
  const half = (upper - lower) / 2;
  const wide = unit === '%' || unit === 'percent' ? WIDE.percent : WIDE.share * Math.abs(value);
  return half > wide ? 'unclear' : 'equal';
}
