import type { Period } from '#base/period';
import type { App } from '../app.ts';
import type { Area } from '#domain/area/area';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { Indicator } from '#domain/indicator/indicator';
import type { Flag, Status } from '#domain/observation/observation';
import { newestWithValue } from '#insight/area/area-figures';
import { hasGap, readComparison, type Comparator } from './comparison.ts';
import { findArea } from './find-area.ts';

export interface Profile {
  area: Area;
  comparator: Comparator | null;
  /** In the order of the catalogue; indicators without any value here are left out. */
  observations: ProfileFigure[];
}

export interface ProfileFigure {
  indicator: Indicator;
  period: Period;
  divisionYear: number | null;
  value: number;
  status: Status;
  flag: Flag;
  lower: number | null;
  upper: number | null;
  /** The comparator's figure of the same period, in the same unit; null when there is none. */
  comparatorValue: number | null;
  /** Area minus comparator, in the indicator's unit; null for counts and classes. */
  gap: number | null;
  release: string;
}

/**
 * The newest figure with a value of every indicator of an area, beside its comparator in that period.
 *
 * @throws Fault `area-unknown`, `area-ambiguous`, `comparator-not-there`, `theme-unknown`
 */
export async function askProfile(
  app: App,
  question: { area: string; comparator?: string | null; theme?: string | null },
): Promise<Disclosed<Profile>> {
  const area = await findArea(app.figures, question.area, { near: app.world.municipality });
  const comparison = await readComparison(app, area, question.comparator ?? null);
  const observations = app.catalogue.indicators
    .filter((indicator) => !question.theme || indicator.themes.includes(question.theme))
    .flatMap((indicator): ProfileFigure[] => {
      const fact = newestWithValue(comparison.own(indicator).facts);
      if (!fact) return [];
      const other = comparison.other(indicator, fact.period);
      const { period, divisionYear, status, flag, lower, upper, release } = fact;
      const gap = other && hasGap(indicator) ? difference(fact.value!, other.value) : null;
      return [
        {
          indicator,
          period,
          divisionYear,
          value: fact.value!,
          status,
          flag,
          lower,
          upper,
          comparatorValue: other?.value ?? null,
          gap,
          release,
        },
      ];
    });
  return fromDisclosed({ area, comparator: comparison.comparator, observations }, comparison);
}

/** A difference without the noise of binary fractions: 0.3 - 0.1 is 0.2. */
export function difference(a: number, b: number): number {
  return Number((a - b).toPrecision(12));
}
