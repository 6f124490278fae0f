import type { SeriesQuestion } from '#app/questions/series';
import type { CommandInput, OptionSpec } from './command.ts';
import { requiredOption, textOption } from './option-values.ts';

/** What `series` and `gap` take: which area, which indicator, held against what. */
export const SERIES_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  area: { value: 'AREA' },
  indicator: { value: 'INDICATOR' },
  comparator: { value: 'K' },
};

/** @throws Fault `option-missing` */
export function seriesQuestion(input: CommandInput): SeriesQuestion {
  return {
    area: requiredOption(input, 'area'),
    indicator: requiredOption(input, 'indicator'),
    comparator: textOption(input, 'comparator') ?? null,
  };
}
