import type { Period } from '#base/period';
import type { Area } from '#domain/area/area';
import { COUNTRY_CODE } from '#domain/area/code';
import type { AreaLevel } from '#domain/area/level';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { Disclosed } from '#domain/disclosure/disclosed';
import { seal } from '#domain/disclosure/seal';
import type { AcrossTable, Coverage, FiguresReader, SeriesPoint } from '#domain/figures/reader';
import { NO_VERDICTS, type VerdictTable } from '#domain/figures/verdicts';
import type { Indicator } from '#domain/indicator/indicator';
import type { Release } from '#domain/release/release';
import type { World } from '#domain/world/world';
import type { Reading } from '#insight/reading';

/** For tests: a figure of an area, with what is not usual about it. */
export type FakeFigure = { indicator: string; area: Area } & Partial<SeriesPoint> & { period: Period };

/** For tests: an area of the division 2024 unless said otherwise. */
export function fakeArea(code: string, name: string, level: AreaLevel, more: Partial<Area> = {}): Area {
  return {
    scheme: 'cbs',
    code,
    divisionYear: 2024,
    level,
    name,
    parent: null,
    municipality: level === 'country' ? null : 'GM0014',
    placeId: `${code}-place`,
    ...more,
  };
}

/** For tests: an indicator with what is not usual about it. */
export function fakeIndicator(id: string, more: Partial<Indicator> = {}): Indicator {
  return {
    id,
    status: 'active',
    title: { nl: id, en: id },
    explanation: { nl: 'Uitleg.', en: 'Explanation.' },
    unit: 'percent',
    decimals: 0,
    themes: ['wonen'],
    dimension: 'here-now',
    direction: 'neutral',
    kind: 'share',
    sampling: 'register',
    mappings: [{ tables: ['T1'], column: 'c' }],
    ...more,
  };
}

/** For tests: a release of a table. */
export function fakeRelease(id: string, table: string, more: Partial<Release> = {}): Release {
  return {
    id,
    table: {
      id: table,
      title: `Title of ${table}`,
      publisher: 'cbs',
      licence: 'CC BY 4.0',
      policy: 'newest-release-per-period',
      publishedAt: null,
      url: null,
    },
    retrievedAt: '2025-04-22T10:00:00Z',
    files: [{ name: 'a.csv', bytes: 10, sha256: 'ab' }],
    checksum: 'cd',
    format: { id: 'f', because: 'test' },
    measures: [],
    divisionYears: [2024],
    periods: ['2024'],
    counts: { rowsRead: 2, stored: 4, areas: 2, missing: { suppressed: 1 } },
    complete: true,
    origin: 'import',
    issues: [],
    ...more,
  };
}

const THEMES = [
  { id: 'wonen', judged: true },
  { id: 'samenstelling', judged: false },
].map(({ id, judged }) => ({
  id,
  judged,
  title: { nl: id, en: id },
  question: { nl: '?', en: '?' },
  explanation: { nl: '.', en: '.' },
}));

/** For tests: the smallest reader that keeps the promises of FiguresReader over a list of figures. */
export function fakeReading(given: {
  areas: Area[];
  indicators: Indicator[];
  figures: FakeFigure[];
  releases?: Release[];
  tables?: Catalogue['tables'];
  /** What every question for verdicts is answered with; none unless given. */
  verdicts?: VerdictTable;
  now?: string;
}): Reading {
  const releases = given.releases ?? [fakeRelease('R1', 'T1')];
  const points = given.figures.map(({ indicator, area, ...point }) => ({ indicator, area, ...fullPoint(point, area) }));
  const newest = (areas: Area[]) =>
    areas.reduce<Area | null>((best, area) => ((best?.divisionYear ?? -1) >= (area.divisionYear ?? 0) ? best : area), null);
  const inside = (area: Area, municipality: string | null, level: AreaLevel) =>
    area.level === level && (municipality === null || area.municipality === municipality);
  const select = (id: string, municipality: string | null, level: AreaLevel) =>
    points.filter(({ indicator, area }) => indicator === id && inside(area, municipality, level));
  const periodsOf: FiguresReader['periodsOf'] = async (id, { municipality, level }) =>
    [...new Set(select(id, municipality, level).map(({ period }) => period))].sort();

  const figures: FiguresReader = {
    snapshot: 'snapshot-1',
    refresh: async () => false,
    searchAreas: async () => [],
    areasOfPostcode: async () => null,
    area: async (code, year) =>
      newest(given.areas.filter((area) => area.code === code && (year === undefined || area.divisionYear === year))),
    areasWithCode: async (code) => given.areas.filter((area) => area.code === code),
    place: async (placeId) => {
      const divisions = given.areas.filter((area) => area.placeId === placeId);
      const area = newest(divisions);
      return (
        area && {
          placeId,
          area,
          divisions,
          parts: [],
          changes: [],
          predecessors: given.areas.filter((other) => other.code === area.code && other.placeId !== placeId),
        }
      );
    },
    areasWithin: async ({ municipality, level, divisionYear }) => {
      const wanted = given.areas.filter((area) => inside(area, municipality, level));
      const year = divisionYear ?? Math.max(...wanted.map((area) => area.divisionYear ?? 0));
      return wanted.filter((area) => area.divisionYear === year);
    },
    figuresOf: async (placeId) => {
      const own = points.filter(({ area }) => area.placeId === placeId);
      const numbers = (pick: (point: SeriesPoint) => number | null) => Float64Array.from(own, (point) => pick(point) ?? NaN);
      return seal({
        length: own.length,
        indicator: own.map(({ indicator }) => indicator),
        period: own.map(({ period }) => period),
        divisionYear: own.map(({ divisionYear }) => divisionYear),
        value: numbers(({ value }) => value),
        status: own.map(({ status }) => status),
        flag: own.map(({ flag }) => flag),
        quality: own.map(({ quality }) => quality),
        lower: numbers(({ lower }) => lower),
        upper: numbers(({ upper }) => upper),
        base: numbers(({ base }) => base),
        release: own.map(({ release }) => release),
      });
    },
    series: async (placeId, id) => seal(points.filter(({ indicator, area }) => indicator === id && area.placeId === placeId)),
    across: async (id, { municipality, level, period }): Promise<Disclosed<AcrossTable>> => {
      const all = select(id, municipality, level);
      const chosen =
        period ??
        all
          .filter(({ value }) => value !== null)
          .map((point) => point.period)
          .sort()
          .at(-1) ??
        null;
      return seal({ indicator: id, period: chosen, level, rows: all.filter((point) => point.period === chosen) });
    },
    periodsOf,
    verdictsOf: async () => seal(given.verdicts ?? NO_VERDICTS),
    verdictsAcross: async () => seal(given.verdicts ?? NO_VERDICTS),
    coverage: async () =>
      given.indicators.flatMap(({ id }): Coverage[] => {
        const own = points.filter(({ indicator, value }) => indicator === id && value !== null);
        const periods = [...new Set(own.map(({ period }) => period))].sort();
        if (periods.length === 0) return [];
        const areas: Coverage['areas'] = {};
        for (const { area, period } of own) if (period === periods.at(-1)) areas[area.level] = (areas[area.level] ?? 0) + 1;
        return [
          {
            indicator: id,
            newestPeriod: periods.at(-1)!,
            oldestPeriod: periods[0]!,
            periods: periods.length,
            areas,
            missing: {},
            releases: ['R1'],
            complete: true,
          },
        ];
      }),
    releases: async () => releases,
    release: async (id) => releases.find((release) => release.id === id) ?? null,
    releaseMeasures: async () => [
      { column: 'c', members: {}, title: 'C', unit: '%', values: 3, missing: { suppressed: 1 }, indicators: ['a'] },
    ],
    close: async () => {},
  };
  const publishers = [{ id: 'cbs', name: 'CBS', title: { nl: 'CBS', en: 'CBS' }, licence: 'CC BY 4.0', attribution: 'Bron: CBS' }];
  const tables = given.tables ?? [];
  const catalogue: Catalogue = {
    version: 'v1',
    themes: THEMES,
    publishers,
    tables,
    indicators: given.indicators,
    glossary: [],
    areaChanges: [],
    indicator: (id) => given.indicators.find((indicator) => indicator.id === id),
    theme: (id) => THEMES.find((theme) => theme.id === id),
    table: (id) => tables.find((table) => table.id === id),
    publisher: (id) => publishers.find((publisher) => publisher.id === id),
  };
  return {
    figures,
    catalogue,
    world: { municipality: 'GM0014' } as World,
    now: new Date(given.now ?? '2026-11-22T00:00:00Z'),
  };
}

function fullPoint(point: Partial<SeriesPoint> & { period: Period }, area: Area): SeriesPoint {
  return {
    divisionYear: area.divisionYear,
    value: null,
    status: point.value === undefined || point.value === null ? 'unknown' : 'ok',
    flag: 'final',
    quality: 'exact',
    lower: null,
    upper: null,
    base: null,
    release: 'R1',
    ...point,
  };
}

/** For tests: the country and a municipality, under the codes that pages ask for. */
export const FAKE_COUNTRY = fakeArea(COUNTRY_CODE, 'Nederland', 'country');
export const FAKE_MUNICIPALITY = fakeArea('GM0014', 'Groningen', 'municipality');
