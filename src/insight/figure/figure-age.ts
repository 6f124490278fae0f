import { yearOf, type Period } from '#base/period';

/** From this many years on, a figure is called old: the page says so before it shows it. */
export const OLD_FROM_YEARS = 5;

export interface FigureAge {
  period: Period;
  /** Whole calendar years between the period and now. */
  years: number;
  old: boolean;
}

/** How old a period is. Counted in calendar years, because most figures are about a year. */
export function figureAge(period: Period, now: Date): FigureAge {
  const years = Math.max(0, now.getUTCFullYear() - yearOf(period));
  return { period, years, old: years >= OLD_FROM_YEARS };
}
