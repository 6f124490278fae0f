import { yearOf, type Period } from '#base/period';
import { judgeFloor } from '#analysis/floor/judge-floor';
import type { Answer } from '#domain/answer/answer';
import type { FloorDetail } from '#domain/answer/floor';
import type { AreaLevel } from '#domain/area/level';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { FloorStanding } from '#domain/profile/floor-standing';
import type { Floor } from '#domain/world/floor';
import { byName } from '#insight/by-name';
import { indicatorPage, type IndicatorPage } from '#insight/indicator/indicator-page';
import type { Reading } from '#insight/reading';

/** The count of everybody who lives somewhere. */
const PEOPLE = 'population';

/** Levels whose areas never lie over each other: only there does everybody count once. */
const APART: readonly AreaLevel[] = ['neighbourhood', 'district', 'municipality', 'province'];

/** How areas stand against a floor, with the page of its figure. */
export interface FloorOnPage extends FloorStanding {
  page: Disclosed<IndicatorPage>;
}

/**
 * Holds a floor against the newest figures of the areas in a municipality: those of its own level, else of the
 * finest level that has figures. Nobody is filled in: who live in an area is counted in the figure's own period,
 * or else in the newest one, and areas where that is unknown are said.
 *
 * @returns null when the catalogue does not know the floor's indicator
 */
export async function floorStanding(reading: Reading, floor: Floor, municipality: string | null): Promise<Disclosed<FloorOnPage> | null> {
  const page = await indicatorPage(reading, floor.indicator, { municipality, level: floor.level ?? null });
  if (!page) return null;
  const counted = await peopleOf(reading, page);
  const { period: peoplePeriod, people, used } = counted;
  const all = [
    ...page.rows.map((figure) => ({ area: figure.area, current: figure.current, figure })),
    ...page.absent.map((area) => ({ area, current: true, figure: null })),
  ].map((row) => ({ ...row, people: people.get(row.area.placeId) ?? null }));
  const releases = [...new Set([...page.rows.map(({ release }) => release), ...used])].sort();
  const known = (await reading.figures.releases()).filter(({ id }) => releases.includes(id));
  const judged = judgeFloor({
    side: floor.side,
    bound: floor.bound,
    sampling: page.indicator.sampling,
    areas: all.map(({ area, figure, people: count }) => ({
      id: area.code,
      value: figure?.value ?? null,
      lower: figure?.lower ?? null,
      upper: figure?.upper ?? null,
      people: count,
      isProvisional: figure?.flag === 'provisional',
      isEstimated: figure !== null && (figure.flag === 'estimate' || figure.quality !== 'exact'),
    })),
  });
  const incomplete = known.filter(({ complete }) => !complete);
  const answer: Answer<FloorDetail> = {
    ...judged,
    warnings: [
      ...judged.warnings,
      ...(incomplete.length > 0 ? [{ code: 'incomplete-release', params: { releases: incomplete.map(({ id }) => id) } } as const] : []),
    ],
    source: { releases, periods: page.period === null ? null : [page.period, page.period] },
  };
  const positions = new Map(answer.status === 'ok' ? answer.detail.positions.map(({ id, position }) => [id, position]) : []);
  const rows = all
    .map((row) => ({ ...row, position: positions.get(row.area.code) ?? null }))
    .sort(
      byName(
        ({ area }) => area.name,
        ({ area }) => area.code,
      ),
    );
  const { indicator, scope, period } = page;
  const standing = { floor, indicator, level: scope.level, period, page, answer, peoplePeriod, rows, releases: known };
  return fromDisclosed(standing, [page, counted]);
}

interface PeoplePerPlace {
  period: Period | null;
  people: ReadonlyMap<string, number>;
  used: string[];
}

/** Who live in the areas of a page, by place. */
async function peopleOf({ figures, catalogue }: Reading, { scope, period }: IndicatorPage): Promise<Disclosed<PeoplePerPlace>> {
  const none = fromDisclosed({ period: null, people: new Map(), used: [] }, []);
  if (scope.level === null || !APART.includes(scope.level) || period === null || !catalogue.indicator(PEOPLE)) return none;
  const asked = { municipality: scope.municipality, level: scope.level };
  const there = await figures.periodsOf(PEOPLE, asked);
  const same = there.find((one) => yearOf(one) === yearOf(period));
  const table = await figures.across(PEOPLE, same === undefined ? asked : { ...asked, period: same });
  const counted = table.rows.filter(({ value }) => value !== null);
  if (counted.length === 0) return none;
  const people = new Map(counted.map(({ area, value }) => [area.placeId, value!]));
  return fromDisclosed({ period: table.period, people, used: counted.map(({ release }) => release) }, table);
}
