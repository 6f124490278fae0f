import type { Period } from '#base/period';
import type { Area } from '#domain/area/area';
import { COUNTRY_CODE } from '#domain/area/code';
import type { AreaLevel } from '#domain/area/level';
import type { Reading } from '#insight/reading';

/** What a reader asked for in the address; every part may be missing or impossible. */
export interface ScopeQuery {
  municipality?: string | null;
  level?: string | null;
  period?: string | null;
}

/** What is shown: the areas of one level in a municipality (or the country), in one period. */
export interface FigureScope {
  /** The municipality or country whose areas are shown; null when the world's municipality is unknown. */
  within: Area | null;
  /** As the reader wants it: null is the whole country. */
  municipality: string | null;
  level: AreaLevel | null;
  period: Period | null;
  /** What can be chosen instead, finest level first, newest period first. */
  levels: AreaLevel[];
  periods: Period[];
  /** Parts of the question that could not be honoured. */
  refused: ('municipality' | 'level' | 'period')[];
}

/** Levels that lie within a municipality, finest first; own areas after the official ones. */
const INSIDE_MUNICIPALITY: AreaLevel[] = ['neighbourhood', 'district', 'place', 'programme_area', 'other'];
/** Levels shown for the whole country: below the municipality there are too many areas to read. */
const INSIDE_COUNTRY: AreaLevel[] = ['municipality', 'region', 'province'];

/**
 * Settles what to show of an indicator: what was asked where it can be, else the world's own
 * municipality, the finest level that has figures, and the newest period.
 */
export async function figureScope({ figures, world }: Reading, indicator: string, query: ScopeQuery): Promise<FigureScope> {
  const refused: FigureScope['refused'] = [];
  const asked = query.municipality?.trim().toUpperCase() ?? '';
  const country = asked === COUNTRY_CODE;
  let within = asked === '' || country ? null : await figures.area(asked);
  if (asked !== '' && !country && within?.level !== 'municipality') {
    refused.push('municipality');
    within = null;
  }
  within ??= await figures.area(country ? COUNTRY_CODE : world.municipality);
  const municipality = country ? null : (within?.code ?? world.municipality);

  const periodsPerLevel = await Promise.all(
    (country ? INSIDE_COUNTRY : INSIDE_MUNICIPALITY).map(async (level) => ({
      level,
      periods: await figures.periodsOf(indicator, { municipality, level }),
    })),
  );
  const filled = periodsPerLevel.filter(({ periods }) => periods.length > 0);
  const chosen = filled.find(({ level }) => level === query.level) ?? filled[0] ?? null;
  if (query.level && chosen?.level !== query.level) refused.push('level');

  const periods = [...(chosen?.periods ?? [])].reverse();
  const period = periods.find((candidate) => candidate === query.period) ?? null;
  if (query.period && period === null) refused.push('period');
  return {
    within,
    municipality,
    level: chosen?.level ?? null,
    period,
    levels: filled.map(({ level }) => level),
    periods,
    refused,
  };
}
