import type { Theme } from '#domain/catalogue/catalogue';
import type { Coverage } from '#domain/figures/reader';
import type { Indicator } from '#domain/indicator/indicator';
import { figureAge, type FigureAge } from '#insight/figure/figure-age';
import type { Reading } from '#insight/reading';

/** Every indicator by theme, in the catalogue's order; one in several themes stands under each. */
export interface IndicatorList {
  themes: { theme: Theme; withFigures: ListedIndicator[]; withoutFigures: Indicator[] }[];
  /** Indicators that have figures now, and all that we want. */
  counts: { withFigures: number; all: number };
}

export interface ListedIndicator {
  indicator: Indicator;
  coverage: Coverage;
  /** Of its newest period. */
  age: FigureAge;
}

/** `/cijfers`: what there is and what is still wanted, per theme. */
export async function indicatorList({ figures, catalogue, now }: Reading): Promise<IndicatorList> {
  const coverages = new Map((await figures.coverage()).map((coverage) => [coverage.indicator, coverage]));
  const listed = new Map<string, ListedIndicator>();
  for (const indicator of catalogue.indicators) {
    const coverage = coverages.get(indicator.id);
    if (coverage?.newestPeriod) listed.set(indicator.id, { indicator, coverage, age: figureAge(coverage.newestPeriod, now) });
  }
  const themes = catalogue.themes.map((theme) => {
    const all = catalogue.indicators.filter((indicator) => indicator.themes.includes(theme.id));
    return {
      theme,
      withFigures: all.flatMap((indicator) => listed.get(indicator.id) ?? []),
      withoutFigures: all.filter((indicator) => !listed.has(indicator.id)),
    };
  });
  return { themes, counts: { withFigures: listed.size, all: catalogue.indicators.length } };
}
