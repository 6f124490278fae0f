import type { Area } from '#domain/area/area';
import type { AreaLevel } from '#domain/area/level';
import type { Theme } from '#domain/catalogue/catalogue';
import type { Coverage } from '#domain/figures/reader';
import type { Indicator } from '#domain/indicator/indicator';
import type { Release } from '#domain/release/release';
import { figureAge, type FigureAge } from '#insight/figure/figure-age';
import type { Reading } from '#insight/reading';

/** `/wat-we-niet-weten`: what is not there, said before anybody asks. */
export interface Unknowns {
  municipality: Area | null;
  municipalities: Area[];
  themes: ThemeUnknowns[];
  /** Newest releases that hold only part of their table. */
  incomplete: Release[];
  counts: { indicators: number; without: number; old: number; patchy: number };
}

export interface ThemeUnknowns {
  theme: Theme;
  /** Indicators that have figures here, old ones too. */
  known: number;
  /** Wanted, but without one figure here. */
  without: Indicator[];
  old: { indicator: Indicator; age: FigureAge }[];
  /** Figures for some areas only, in the newest period. */
  patchy: { indicator: Indicator; age: FigureAge; levels: LevelCount[] }[];
}

export interface LevelCount {
  level: AreaLevel;
  filled: number;
  all: number;
}

const LEVELS: AreaLevel[] = ['district', 'neighbourhood'];

/** @param asked a municipality's code; the world's own when it is missing or unknown. */
export async function unknowns(reading: Reading, asked?: string | null): Promise<Unknowns> {
  const { figures, catalogue, world, now } = reading;
  const wanted = asked ? await figures.area(asked.trim().toUpperCase()) : null;
  const municipality = wanted?.level === 'municipality' ? wanted : await figures.area(world.municipality);
  const code = municipality?.code ?? world.municipality;
  const [coverages, municipalities, releases, ...areas] = await Promise.all([
    figures.coverage({ municipality: code }),
    figures.areasWithin({ municipality: null, level: 'municipality' }),
    figures.releases(),
    ...LEVELS.map((level) => figures.areasWithin({ municipality: code, level })),
  ]);
  const totals = new Map(LEVELS.map((level, index) => [level, areas[index]?.length ?? 0]));
  const known = new Map(coverages.filter(({ newestPeriod }) => newestPeriod !== null).map((coverage) => [coverage.indicator, coverage]));
  const themes = catalogue.themes.map((theme) => themeUnknowns(theme, catalogue.indicators, known, totals, now));
  return {
    municipality,
    municipalities,
    themes,
    incomplete: newestPerTable(releases).filter(({ complete }) => !complete),
    counts: {
      indicators: catalogue.indicators.length,
      without: countOnce(themes.flatMap((entry) => entry.without)),
      old: countOnce(themes.flatMap((entry) => entry.old.map(({ indicator }) => indicator))),
      patchy: countOnce(themes.flatMap((entry) => entry.patchy.map(({ indicator }) => indicator))),
    },
  };
}

function themeUnknowns(
  theme: Theme,
  indicators: readonly Indicator[],
  known: Map<string, Coverage>,
  totals: Map<AreaLevel, number>,
  now: Date,
): ThemeUnknowns {
  const own = indicators.filter((indicator) => indicator.themes.includes(theme.id));
  const covered = own.flatMap((indicator) => {
    const coverage = known.get(indicator.id);
    return coverage?.newestPeriod ? [{ indicator, coverage, age: figureAge(coverage.newestPeriod, now) }] : [];
  });
  return {
    theme,
    known: covered.length,
    without: own.filter((indicator) => !known.has(indicator.id)),
    old: covered.filter(({ age }) => age.old).map(({ indicator, age }) => ({ indicator, age })),
    patchy: covered
      .map(({ indicator, coverage, age }) => ({ indicator, age, levels: lacking(coverage, totals) }))
      .filter(({ levels }) => levels.length > 0),
  };
}

/** Levels at which some areas have no figure. An old figure may count areas of a division that is gone. */
function lacking(coverage: Coverage, totals: Map<AreaLevel, number>): LevelCount[] {
  return LEVELS.map((level) => ({ level, filled: coverage.areas[level] ?? 0, all: totals.get(level) ?? 0 })).filter(
    ({ filled, all }) => filled < all,
  );
}

function newestPerTable(releases: readonly Release[]): Release[] {
  const newest = new Map<string, Release>();
  for (const release of releases) {
    const other = newest.get(release.table.id);
    if (!other || other.retrievedAt < release.retrievedAt) newest.set(release.table.id, release);
  }
  return [...newest.values()].sort((a, b) => (a.table.id < b.table.id ? -1 : 1));
}

function countOnce(indicators: readonly Indicator[]): number {
  return new Set(indicators.map(({ id }) => id)).size;
}
