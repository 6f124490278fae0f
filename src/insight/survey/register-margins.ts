import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { codeMargin } from '#analysis/survey/code-margin';
import type { Margin } from '#analysis/survey/margin';
import type { FiguresReader } from '#domain/figures/reader';
import type { SurveyMapping } from '#domain/survey/survey-mapping';

/** The margins of a survey with how many people live there, and the releases that say so. */
export interface RegisterMargins {
  margins: Margin[];
  /** Per margin, by name. */
  releases: { table: string; release: string }[][];
}

/**
 * Numbers of people per category: written in the mapping, or counts in the store, of the survey's area (or the
 * category's own) in the survey's period.
 *
 * @param categories per margin, per respondent the category
 * @throws Fault `survey-area-unknown`, `survey-register-missing`, every one of them
 */
export async function registerMargins(
  figures: FiguresReader,
  mapping: SurveyMapping,
  categories: readonly (readonly (string | null)[])[],
): Promise<RegisterMargins> {
  const issues: Issue[] = [];
  const read = await Promise.all(
    mapping.margins.map(async (margin, at) => {
      const counted = await Promise.all(margin.categories.map((category) => peopleOf(figures, mapping, category, issues)));
      const people = Object.fromEntries(margin.categories.map(({ id }, category) => [id, counted[category]?.people ?? 0]));
      return { ...codeMargin(margin.id, people, categories[at] ?? []), releases: counted.flatMap(({ releases }) => releases) };
    }),
  );
  if (issues.length > 0) throw new Fault(issues);
  const named = (releases: readonly string[]) =>
    Promise.all(
      [...new Set(releases)].sort().map(async (release) => ({ release, table: (await figures.release(release))?.table.id ?? '' })),
    );
  return { margins: read.map(({ margin }) => margin), releases: await Promise.all(read.map(({ releases }) => named(releases))) };
}

type Category = SurveyMapping['margins'][number]['categories'][number];

async function peopleOf(
  figures: FiguresReader,
  { area, divisionYear, period }: SurveyMapping,
  { people, register }: Category,
  issues: Issue[],
): Promise<{ people: number; releases: string[] }> {
  if (!register) return { people: people ?? 0, releases: [] };
  const code = register.area ?? area;
  const found = await figures.area(code, divisionYear);
  if (!found) {
    issues.push({ code: 'survey-area-unknown', level: 'error', params: { area: code, year: divisionYear } });
    return { people: 0, releases: [] };
  }
  const counts = await Promise.all(
    register.indicators.map(async (indicator) => {
      const point = (await figures.series(found.placeId, indicator)).find((one) => one.period === period && one.value !== null);
      if (!point) issues.push({ code: 'survey-register-missing', level: 'error', params: { indicator, area: code, period } });
      return point;
    }),
  );
  return {
    people: counts.reduce((sum, point) => sum + (point?.value ?? 0), 0),
    releases: counts.flatMap((point) => (point ? [point.release] : [])),
  };
}
