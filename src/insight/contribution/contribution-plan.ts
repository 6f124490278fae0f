import { Fault, fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { yearOf } from '#base/period';
import { foldName } from '#base/text';
import type { AnalysisPlan } from '#domain/registration/plan';
import { METHODS } from '#domain/answer/method';
import type { Area } from '#domain/area/area';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { FiguresReader } from '#domain/figures/reader';
import type { ComparisonChoice } from '#domain/profile/area-contribution';
import type { World } from '#domain/world/world';
import { officialParts, PANEL_LEVELS } from './area-scope.ts';
import { comparisonAreas } from './comparison-areas.ts';
import type { Borders, ContributionQuestion } from './contribution-question.ts';
import { storedPanel, type StoredPanel } from './stored-panel.ts';
import { usableYears, type UsableYears } from './usable-years.ts';

/** Work that nobody gave a name. */
export const UNNAMED = 'unnamed';

/** What a question of contribution reads from. */
export interface ContributionReading {
  figures: FiguresReader;
  world: World;
  borders: Borders;
}

/** Everything that is fixed before anybody looks at the years after the start: no figure after it has been used. */
export interface ContributionPlan {
  question: ContributionQuestion;
  treated: readonly Area[];
  panel: Disclosed<StoredPanel>;
  years: UsableYears;
  comparison: ComparisonChoice;
  /** Releases behind what the choice was made by. */
  contextReleases: ReadonlySet<string>;
  /** The plan as it is registered. */
  plan: AnalysisPlan;
}

/**
 * Finds the treated areas, the years on one definition, and the comparison areas.
 *
 * @param options.registered codes of comparison areas that were registered: then those are taken and no others
 * @param options.outcomes whether figures after the start are to be judged: then there must be some
 * @throws Fault `contribution-levels`; `no-figures-here`, `contribution-start-early`, `contribution-start-late` at once
 */
export async function contributionPlan(
  reading: ContributionReading,
  question: ContributionQuestion,
  { registered, outcomes }: { registered: readonly string[] | null; outcomes: boolean },
): Promise<Disclosed<ContributionPlan>> {
  const { figures } = reading;
  const { indicator, start } = question;
  const parts = (await Promise.all(question.areas.map((area) => officialParts(figures, area)))).flat();
  const treated = [...new Map(parts.map((area) => [area.placeId, area])).values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  const levels = [...new Set(treated.map(({ level }) => level))];
  const level = levels[0];
  if (level === undefined || levels.length > 1 || !PANEL_LEVELS.includes(level))
    throw fault('contribution-levels', { areas: treated.map(({ code, name }) => `${code} ${name}`).join('; ') });

  const panel = await storedPanel(figures, indicator.id, level);
  checkFigures(question, treated, panel, outcomes);
  const places = await Promise.all(treated.map((area) => boundaryBreaks(figures, area, panel)));
  const breaks = [...(indicator.breaks ?? []).map(({ period }) => yearOf(period)), ...places.flat()];
  const years = usableYears(panel.years, start, breaks);
  const found = registered
    ? { choice: registeredChoice(panel, treated, registered), releases: new Set<string>() }
    : await comparisonAreas(reading, question, treated, panel, years.before);
  const planned: ContributionPlan = {
    question,
    treated,
    panel,
    years,
    comparison: found.choice,
    contextReleases: found.releases,
    plan: {
      intervention: question.intervention ?? question.name ?? UNNAMED,
      start,
      indicator: indicator.id,
      treated: treated.map(({ code }) => code),
      comparisonAreas: found.choice.chosen.map(({ code }) => code),
      method: `contribution ${METHODS.contribution.version}`,
      ...(question.promised === null ? {} : { promised: question.promised }),
      ...(question.reached === null ? {} : { reached: question.reached }),
    },
  };
  return fromDisclosed(planned, panel);
}

function checkFigures({ indicator, start }: ContributionQuestion, treated: readonly Area[], panel: StoredPanel, outcomes: boolean): void {
  const issues: Issue[] = [];
  const wrong = (code: string, params: Issue['params']): void => void issues.push({ code, level: 'error', params });
  for (const { placeId, name } of treated)
    if (![...(panel.courses.get(placeId)?.byYear.values() ?? [])].some(({ value }) => value !== null))
      wrong('no-figures-here', { area: name, indicator: indicator.id });
  const [first, last] = [panel.years[0], panel.years.at(-1)];
  if (first !== undefined && last !== undefined) {
    if (start <= first) wrong('contribution-start-early', { start, first, last, indicator: indicator.id });
    if (start > last && outcomes) wrong('contribution-start-late', { start, first, last, indicator: indicator.id });
  }
  if (issues.length > 0) throw new Fault(issues);
}

/**
 * The first years in which an area is another place than the one of its name that went before it: a municipality after
 * a merger, a neighbourhood after a change of borders.
 */
async function boundaryBreaks(figures: FiguresReader, area: Area, panel: StoredPanel): Promise<number[]> {
  const place = await figures.place(area.placeId);
  const before = (place?.predecessors ?? []).some(({ name, code }) => foldName(name) === foldName(area.name) || code === area.code);
  const known = [...(panel.courses.get(area.placeId)?.byYear.keys() ?? [])];
  const first = Math.min(...known);
  return before && first > panel.years[0]! ? [first] : [];
}

function registeredChoice(panel: StoredPanel, treated: readonly Area[], codes: readonly string[]): ComparisonChoice {
  const own = new Set(treated.map(({ placeId }) => placeId));
  const byCode = new Map<string, Area>();
  for (const { area } of panel.courses.values()) {
    const other = byCode.get(area.code);
    // A code can have been another place before: the one of the newest division is meant.
    if (!other || (area.divisionYear ?? 0) > (other.divisionYear ?? 0)) byCode.set(area.code, area);
  }
  const found = codes.flatMap((code) => byCode.get(code) ?? []).filter(({ placeId }) => !own.has(placeId));
  return {
    from: 'registration',
    considered: codes.length,
    criteria: [],
    chosen: found,
    gone: codes.filter((code) => !found.some((area) => area.code === code)),
  };
}
