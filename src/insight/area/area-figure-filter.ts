import { foldName } from '#base/text';
import type { Theme } from '#domain/catalogue/catalogue';
import type { FigureRow } from '#insight/figure/figure-rows';

/** Which figures of an area a reader wants to see. */
export interface FigureFilter {
  theme: string | null;
  /** Words that the title must hold, in either language. */
  text: string;
  allYears: boolean;
}

/** The figures of one theme, by indicator, newest period first. */
export interface ThemeRows {
  theme: Theme;
  rows: FigureRow[];
}

/** Keeps what the reader asked for and orders it: theme, indicator as in the catalogue, newest first. */
export function filterFigures(rows: readonly FigureRow[], themes: readonly Theme[], filter: FigureFilter): ThemeRows[] {
  const words = foldName(filter.text)
    .split(' ')
    .filter((word) => word !== '');
  const newest = new Map<string, string>();
  for (const { indicator, period } of rows) {
    if (period > (newest.get(indicator.id) ?? '')) newest.set(indicator.id, period);
  }
  const kept = rows.filter(({ indicator, period }) => {
    if (filter.theme !== null && !indicator.themes.includes(filter.theme)) return false;
    if (!filter.allYears && period !== newest.get(indicator.id)) return false;
    const title = foldName(`${indicator.title.nl} ${indicator.title.en}`);
    return words.every((word) => title.includes(word));
  });
  const order = new Map<string, number>();
  for (const { indicator } of rows) if (!order.has(indicator.id)) order.set(indicator.id, order.size);
  kept.sort((one, other) => order.get(one.indicator.id)! - order.get(other.indicator.id)! || (one.period < other.period ? 1 : -1));
  const themeOf = (row: FigureRow): string => (filter.theme !== null ? filter.theme : row.indicator.themes[0]!);
  return themes.map((theme) => ({ theme, rows: kept.filter((row) => themeOf(row) === theme.id) })).filter((group) => group.rows.length > 0);
}
