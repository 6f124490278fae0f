import type { Texts } from '#base/text';
import type { Period } from '#base/period';
import type { SeriesPoint } from '#domain/figures/reader';
import type { Indicator } from '#domain/indicator/indicator';
import type { CliWords } from '#i18n/cli/words';
import { formats, type Formats } from '#i18n/format';
import type { CommandInput } from './command.ts';

/** A value with its unit, or in words why there is none: never an empty cell, never zero. */
export function valueText(point: SeriesPoint, indicator: Indicator, format: Formats, words: CliWords): string {
  return point.value === null ? words.status[point.status] : format.value(point.value, indicator);
}

export function marginText({ lower, upper }: SeriesPoint, { decimals }: Indicator, format: Formats): string {
  return lower === null || upper === null ? '' : `${format.number(lower, decimals)} - ${format.number(upper, decimals)}`;
}

/** A gap with its unit; shares differ by points, not by per cents of one another. */
export function gapText(gap: number | null, indicator: Indicator, format: Formats, words: CliWords): string {
  if (gap === null) return '';
  return indicator.unit === 'percent' ? words.words.points(format.number(gap, indicator.decimals)) : format.value(gap, indicator);
}

/** Where a line may not go on, below the table. */
export function printBreaks(breaks: readonly { period: Period; note: Texts | null }[], { language, words, print }: CommandInput): void {
  for (const { period, note } of breaks)
    print.line(words.lists.breakAt(formats(language).period(period), note?.[language] ?? words.words.unknown));
}
