import { isJudged } from '#domain/catalogue/judged';
import type { Period } from '#base/period';
import type { Verdict } from '#domain/answer/codes';
import type { Area } from '#domain/area/area';
import type { Theme } from '#domain/catalogue/catalogue';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { Coverage, SeriesPoint } from '#domain/figures/reader';
import type { Indicator } from '#domain/indicator/indicator';
import type { Status } from '#domain/observation/observation';
import type { IndicatorProfile } from '#domain/profile/profile';
import type { Release } from '#domain/release/release';
import { byName } from '#insight/by-name';
import { areaIndicator } from '#insight/area/area-indicator';
import { readAllOfCode, readSubject } from '#insight/area/area-subject';
import { figureAge, type FigureAge } from '#insight/figure/figure-age';
import { figureScope, type FigureScope, type ScopeQuery } from '#insight/figure/figure-scope';
import { figureStatement, judgedAgainst, placeVerdicts } from '#insight/figure/figure-statement';
import type { Reading } from '#insight/reading';

/** Why a map of this indicator has no shades, or null when it has. */
export type Uncoloured = 'count' | 'composition' | 'class';

export interface IndicatorPage {
  indicator: Indicator;
  themes: Theme[];
  /** Null when there is not one figure: the page then says what is wanted. */
  coverage: Coverage | null;
  age: FigureAge | null;
  scope: FigureScope;
  municipalities: Area[];
  /** The period that is shown; null when nothing is. */
  period: Period | null;
  /** A to Z, never by value. */
  rows: IndicatorRow[];
  /** Areas of this level and division for which the source has no row at all. */
  absent: Area[];
  missing: Partial<Record<Status, number>>;
  /** The published figure of the municipality (or country) in the same period. */
  comparator: { area: Area; point: SeriesPoint } | null;
  /** The municipality over the years, beside the country; null when neither was ever published. */
  course: IndicatorProfile | null;
  uncoloured: Uncoloured | null;
  /** What was judged of each row's difference, by place; null when this indicator is not judged. */
  verdicts: Record<string, Verdict | null> | null;
  /** Releases beneath what is shown. */
  releases: Release[];
}

export interface IndicatorRow extends SeriesPoint {
  area: Area;
  /** True when this place still exists in the newest division: its page opens without a year. */
  current: boolean;
}

/**
 * Everything on `/cijfers/[indicator]`.
 *
 * @returns null when the catalogue has no such indicator.
 */
export async function indicatorPage(reading: Reading, id: string, query: ScopeQuery): Promise<Disclosed<IndicatorPage> | null> {
  const { figures, catalogue, now } = reading;
  const indicator = catalogue.indicator(id);
  if (!indicator) return null;
  const [coverages, scope, municipalities, allReleases] = await Promise.all([
    figures.coverage(),
    figureScope(reading, id, query),
    figures.areasWithin({ municipality: null, level: 'municipality' }),
    figures.releases(),
  ]);
  const coverage = coverages.find((candidate) => candidate.indicator === id && candidate.newestPeriod !== null) ?? null;
  const table = await tableOf(reading, id, scope);
  const [course, verdicts] = await Promise.all([courseOf(reading, indicator, scope), verdictsOf(reading, indicator, scope)]);
  const point = course?.own.facts.find(({ period, value }) => period === table.period && value !== null);
  const used = new Set([...table.rows, ...(course ? [...course.own.facts, ...course.comparator.facts] : [])].map(({ release }) => release));
  const page: IndicatorPage = {
    indicator,
    themes: catalogue.themes.filter((theme) => indicator.themes.includes(theme.id)),
    coverage,
    age: table.period ? figureAge(table.period, now) : null,
    scope,
    municipalities,
    ...table,
    missing: countMissing(table.rows),
    comparator: scope.within && point ? { area: scope.within, point } : null,
    course,
    uncoloured: uncolouredBecause(indicator, catalogue.themes),
    verdicts,
    releases: allReleases.filter((release) => used.has(release.id)),
  };
  return fromDisclosed(page, [table, course, verdicts]);
}

/** Who lives somewhere is never coloured, and a count says more about an area's size than about the area. */
export function uncolouredBecause(indicator: Indicator, themes: readonly Theme[]): Uncoloured | null {
  if (themes.some((theme) => !theme.judged && indicator.themes.includes(theme.id))) return 'composition';
  if (indicator.kind === 'class') return 'class';
  return indicator.kind === 'count' ? 'count' : null;
}

type ShownTable = Pick<IndicatorPage, 'period' | 'rows' | 'absent'>;

async function tableOf({ figures }: Reading, id: string, scope: FigureScope): Promise<Disclosed<ShownTable>> {
  if (scope.level === null) return fromDisclosed({ period: null, rows: [], absent: [] }, []);
  const { municipality, level } = scope;
  const table = await figures.across(id, { municipality, level, ...(scope.period ? { period: scope.period } : {}) });
  const divisionYear = table.rows.find((row) => row.divisionYear !== null)?.divisionYear ?? null;
  const [newest, sameDivision] = await Promise.all([
    figures.areasWithin({ municipality, level }),
    divisionYear === null ? [] : figures.areasWithin({ municipality, level, divisionYear }),
  ]);
  const current = new Set(newest.map(({ placeId }) => placeId));
  const there = new Set(table.rows.map(({ area }) => area.code));
  const shown: ShownTable = {
    period: table.period,
    rows: table.rows
      .map((row) => ({ ...row, current: current.has(row.area.placeId) }))
      .sort(
        byName(
          ({ area }) => area.name,
          ({ area }) => area.code,
        ),
      ),
    absent: sameDivision.filter(({ code }) => !there.has(code)),
  };
  return fromDisclosed(shown, table);
}

async function courseOf(reading: Reading, indicator: Indicator, { within }: FigureScope): Promise<Disclosed<IndicatorProfile> | null> {
  const { figures, now } = reading;
  const subject = within && (await readSubject(figures, within, null));
  if (!subject) return null;
  const places = await readAllOfCode(figures, within);
  const course = areaIndicator(indicator, { ...subject, places }, now);
  if (!course || course.own.runs.length === 0) return null;
  const against = judgedAgainst(subject);
  const table = against && (await figures.verdictsOf(within.placeId));
  if (against && table) course.statement = figureStatement(course, against, placeVerdicts(table), reading);
  return fromDisclosed(course, [subject, ...places, table]);
}

/** The stored verdicts of the areas that are shown; a place without one has too few years. */
async function verdictsOf(
  { figures, catalogue }: Reading,
  indicator: Indicator,
  { level, municipality }: FigureScope,
): Promise<Disclosed<NonNullable<IndicatorPage['verdicts']>> | null> {
  if (level === null || !isJudged(indicator, catalogue)) return null;
  const table = await figures.verdictsAcross(indicator.id, { municipality, level });
  const rows = table.placeId.map((place, row) => [place, table.indicator[row] === indicator.id ? table.verdict[row]! : null] as const);
  return fromDisclosed(Object.fromEntries(rows), table);
}

function countMissing(rows: readonly IndicatorRow[]): Partial<Record<Status, number>> {
  const counts: Partial<Record<Status, number>> = {};
  for (const { status } of rows) if (status !== 'ok') counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
