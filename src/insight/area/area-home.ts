import type { Area } from '#domain/area/area';
import type { Theme } from '#domain/catalogue/catalogue';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { FeaturedArea, StandsOut } from '#domain/profile/profile';
import { byName } from '#insight/by-name';
import { areaIndicator } from '#insight/area/area-indicator';
import { sourceLines } from '#insight/area/area-sources';
import { rank, standsOut } from '#insight/area/area-stands-out';
import { readSubject } from '#insight/area/area-subject';
import type { Reading } from '#insight/reading';

export interface HomePage {
  municipality: Area | null;
  featured: FeaturedArea[];
  themes: { theme: Theme; figures: number }[];
}

/** The home page of a world. The one fact of each area is of another theme than its neighbour's where that can be. */
export async function homePage(reading: Reading): Promise<Disclosed<HomePage>> {
  const { figures, catalogue, world } = reading;
  const [municipality, sourceOf, coverage] = await Promise.all([
    figures.area(world.municipality),
    sourceLines(reading),
    figures.coverage({ municipality: world.municipality }),
  ]);
  const found = await Promise.all(world.featured.map((code) => readCandidate(reading, code)));
  const candidates = found.filter((one) => one !== null).sort(byName(({ area }) => area.name));
  const used = new Map<string, number>();
  const featured = candidates.map(({ area, comparator, facts }): FeaturedArea => {
    const fact = leastUsed(facts, used);
    if (fact) used.set(fact.figure.indicator.id, (used.get(fact.figure.indicator.id) ?? 0) + 1);
    return { area, comparator, fact, source: fact ? sourceOf(fact.figure.latest!.release) : null };
  });
  const filled = new Set(coverage.filter(({ newestPeriod }) => newestPeriod !== null).map(({ indicator }) => indicator));
  const themes = catalogue.themes.map((theme) => ({
    theme,
    figures: catalogue.indicators.filter(({ id, themes: of }) => filled.has(id) && of.includes(theme.id)).length,
  }));
  return fromDisclosed({ municipality, featured, themes }, candidates);
}

async function readCandidate({ figures, catalogue, now }: Reading, code: string) {
  const area = await figures.area(code);
  const subject = area && (await readSubject(figures, area, null));
  if (!area || !subject) return null;
  const all = catalogue.indicators.flatMap((indicator) => {
    const figure = indicator.status === 'active' ? areaIndicator(indicator, subject, now) : null;
    return figure ? [figure] : [];
  });
  const facts = standsOut(all, (theme) => catalogue.theme(theme)?.judged ?? false);
  return fromDisclosed({ area, comparator: subject.comparator?.area ?? null, facts }, subject);
}

/**
 * The fact told least so far on the page, so that the cards do not all say the same. A first page opens
 * with what goes well or is merely different; the rest is one click away, with everything beside it.
 */
function leastUsed(facts: readonly StandsOut[], used: ReadonlyMap<string, number>): StandsOut | null {
  const opening = facts.filter((fact) => rank(fact) < 2);
  const times = (fact: StandsOut): number => used.get(fact.figure.indicator.id) ?? 0;
  return opening.reduce<StandsOut | null>((best, fact) => (best === null || times(fact) < times(best) ? fact : best), null);
}
