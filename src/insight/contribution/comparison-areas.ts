import { adjacentShapes } from '#analysis/contribution/adjacent-shapes';
import { chooseComparisons, type CandidateArea } from '#analysis/contribution/choose-comparisons';
import type { Area } from '#domain/area/area';
import type { AreaLevel } from '#domain/area/level';
import type { FiguresReader } from '#domain/figures/reader';
import type { ComparisonChoice } from '#domain/profile/area-contribution';
import type { World } from '#domain/world/world';
import { knownAreas } from '#insight/area/known-areas';
import { scopeAround, scopeOf, type AreaScope } from './area-scope.ts';
import { contextBefore } from './context-before.ts';
import type { Borders, ContributionQuestion } from './contribution-question.ts';
import type { StoredPanel } from './stored-panel.ts';

interface Known {
  figures: FiguresReader;
  world: World;
  borders: Borders;
}

/** Comparison areas from the store, chosen by written criteria from before the start, and the releases that were read for it. */
export async function comparisonAreas(
  { figures, world, borders }: Known,
  question: ContributionQuestion,
  treated: readonly Area[],
  panel: StoredPanel,
  before: readonly number[],
): Promise<{ choice: ComparisonChoice; releases: ReadonlySet<string> }> {
  const level = treated[0]!.level;
  const own = new Set(treated.map(({ placeId }) => placeId));
  const pool = await poolScope(figures, question, treated);
  // A place that has no figure before the start was not there: nothing can be compared with it, nor was it dropped.
  const there = [...panel.courses].filter(
    ([id, { area, byYear }]) => !own.has(id) && pool.holds(area) && before.some((year) => byYear.has(year)),
  );
  const context = await contextBefore(figures, level, [...own], question.start);
  const [programmes, leftOut, adjacent] = await Promise.all([
    programmeScope(figures, world, level),
    scopeOf(figures, question.without),
    neighbours(figures, borders, treated),
  ]);
  const among = (scope: AreaScope) => new Set(there.flatMap(([id, { area }]) => (scope.holds(area) ? [id] : [])));
  const candidate = (id: string): CandidateArea => ({
    id,
    code: panel.courses.get(id)?.area.code ?? '',
    context: context.of(id),
    before: before.map((year) => panel.courses.get(id)?.byYear.get(year)?.value ?? null),
  });
  const { chosen, criteria } = chooseComparisons({
    treated: [...own].map(candidate),
    candidates: there.map(([id]) => candidate(id)),
    programmes: programmes && among(programmes),
    leftOut: question.without.length > 0 ? among(leftOut) : new Set(),
    adjacent: adjacent && { ids: among(adjacent.scope), by: adjacent.by },
    contextYears: context.years,
  });
  const areas = chosen.map((id) => panel.courses.get(id)!.area);
  return { choice: { from: 'criteria', considered: there.length, criteria, chosen: areas, gone: [] }, releases: context.releases };
}

async function poolScope(figures: FiguresReader, { pool }: ContributionQuestion, treated: readonly Area[]): Promise<AreaScope> {
  if (pool === 'country') return { holds: () => true };
  if (pool !== 'municipality') return scopeOf(figures, pool);
  const own = new Set(treated.map(({ municipality }) => municipality));
  return { holds: ({ municipality }) => municipality !== null && own.has(municipality) };
}

/** Areas of which this world says that they have a programme; null where it names none. */
async function programmeScope(figures: FiguresReader, world: World, level: AreaLevel): Promise<AreaScope | null> {
  const codes = world.ownAreas.filter((area) => area.level === 'programme_area').map(({ code }) => code);
  const named = await knownAreas(figures, codes);
  return named.length === 0 ? null : scopeAround(figures, named, level);
}

/** Who lies beside the treated areas: by borders where those are loaded, else whoever is in the same district. */
async function neighbours(
  figures: FiguresReader,
  borders: Borders,
  treated: readonly Area[],
): Promise<{ scope: AreaScope; by: 'borders' | 'district' } | null> {
  const { level } = treated[0]!;
  const beside = await besideByBorders(figures, borders, treated);
  if (beside) return { scope: { holds: ({ placeId }) => beside.has(placeId) }, by: 'borders' };
  if (level !== 'neighbourhood') return null;
  const districts = new Set(treated.map(({ parent }) => parent));
  return { scope: { holds: ({ parent }) => parent !== null && districts.has(parent) }, by: 'district' };
}

/** Places, not codes: borders can be of another division, in which a code was another area. null where they are not known. */
async function besideByBorders(figures: FiguresReader, borders: Borders, treated: readonly Area[]): Promise<Set<string> | null> {
  const { level, divisionYear } = treated[0]!;
  const shapes = await borders(level, { divisionYear });
  const year = shapes?.divisionYear ?? null;
  if (!shapes || year === null) return null;
  const places = await Promise.all(treated.map(({ placeId }) => figures.place(placeId)));
  const codes = places.map((place) => place?.divisions.find((area) => area.divisionYear === year)?.code ?? null);
  if (codes.includes(null)) return null;
  const beside = adjacentShapes(shapes.shapes, new Set(codes.filter((code) => code !== null)));
  if (!beside) return null;
  const areas = await knownAreas(figures, beside, year);
  return new Set(areas.flatMap(({ placeId }) => placeId ?? []));
}
