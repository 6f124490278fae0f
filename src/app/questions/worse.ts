import type { Area } from '#domain/area/area';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import { worseAndWorsening, type WorseInArea } from '#insight/attention/worse-and-worsening';
import { isJudged } from '#domain/catalogue/judged';
import type { App } from '../app.ts';
import { findArea } from './find-area.ts';

export type { WorseInArea } from '#insight/attention/worse-and-worsening';

export interface WorseQuestion {
  /** One area of a programme, by code or name; null: all of the municipality. */
  programmeArea: string | null;
  /** Code or name; null: the world's own. */
  municipality: string | null;
}

/**
 * What is worse and worsening, per programme area, A to Z. Each area is a family of tests of its own.
 *
 * @throws Fault `area-unknown`, `area-ambiguous`
 */
export async function askWorse(app: App, question: WorseQuestion): Promise<Disclosed<{ within: Area | null; areas: WorseInArea[] }>> {
  const { figures, world } = app;
  const one =
    question.programmeArea === null ? null : await findArea(figures, question.programmeArea, { levels: ['programme_area', 'place'] });
  const within = one ? null : await findArea(figures, question.municipality ?? world.municipality, { levels: ['municipality'] });
  const areas = one ? [one] : await figures.areasWithin({ municipality: within!.code, level: 'programme_area' });
  const found = await worseIn(app, areas);
  return fromDisclosed({ within, areas: found }, found);
}

/** The same of given areas, in their order. */
export async function worseIn(
  { figures, catalogue }: Pick<App, 'figures' | 'catalogue'>,
  areas: readonly Area[],
): Promise<Disclosed<Disclosed<WorseInArea>[]>> {
  const judged = catalogue.indicators.filter((indicator) => indicator.status === 'active' && isJudged(indicator, catalogue));
  const themes = catalogue.themes.map(({ id }) => id);
  const found: Disclosed<WorseInArea>[] = [];
  for (const area of areas) found.push(worseAndWorsening(area, await figures.verdictsOf(area.placeId), judged, themes));
  return fromDisclosed(found, found);
}
