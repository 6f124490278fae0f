import type { TargetStanding } from '#domain/programme-page/target-standing';
import type { Indicator } from '#domain/indicator/indicator';
import { formats } from '#i18n/format';
import type { Language } from '#i18n/language';
import type { Messages } from '#i18n/messages';

type Told = Pick<Indicator, 'unit' | 'decimals'>;

/** A number that is held against a target, or the target itself: a figure with its unit, or a gap in words, of shares by so many in every hundred. */
export function targetNumber(
  { of, value, isTarget }: Pick<TargetStanding, 'of'> & { value: number; isTarget: boolean },
  indicator: Told,
  language: Language,
  words: Messages['programmes']['goal'],
): string {
  const format = formats(language);
  if (of === 'figure') return format.value(value, indicator);
  // A difference asks for one decimal more than the figure: 0.4 of a point is no nought.
  const decimals = Math.max(1, indicator.decimals);
  const amount =
    indicator.unit === 'percent' ? words.points(format.number(value, decimals)) : format.value(value, { ...indicator, decimals });
  return isTarget ? words.gapAtMost(amount) : words.gapOf(amount);
}

/** The words for how a figure or a gap stands to its target. */
export function standingWords(
  standing: TargetStanding,
  by: string,
  indicator: Told,
  language: Language,
  words: Messages['programmes']['goal'],
): string {
  const told = (value: number, isTarget: boolean) => targetNumber({ of: standing.of, value, isTarget }, indicator, language, words);
  const inPeriod = formats(language).inPeriod(standing.period);
  return words.standing(standing, { value: told(standing.value, false), target: told(standing.target, true), inPeriod, by });
}
