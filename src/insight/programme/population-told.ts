import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { PopulationTold } from '#domain/programme-page/programme-page';
import { areaPage } from '#insight/area/area-page';
import { areaFigures } from '#insight/programme/area-figure-told';
import { byRank } from '#insight/programme/order';
import type { ProgrammeContent } from '#insight/programme/programme-content';
import { tellsHowItIs, themeFigure } from '#insight/programme/theme-figure';
import type { Reading } from '#insight/reading';

/** As many as a programme names: to leave one out could leave out the one that got worse. */
const MOST = 12;

/**
 * How the people in a programme's area are doing: the figures that its trends and criteria name; where they name none,
 * those of its themes on its own area's page, themes with a goal first. Never an account of the programme.
 */
export async function populationTold(reading: Reading, content: ProgrammeContent): Promise<Disclosed<PopulationTold>> {
  const code = content.programme.values.areas?.[0];
  const area = code === undefined ? null : await reading.figures.area(code);
  if (!area) return fromDisclosed<PopulationTold>({ told: [], further: [] }, []);
  const named = [...content.trend, ...content.criterion].flatMap(({ values }) => values.indicator ?? []);
  const ids = named.length > 0 ? named : await themeFigures(reading, area, content);
  const tell = areaFigures(reading);
  const found = await Promise.all([...new Set(ids)].slice(0, MOST).map((id) => tell(area, id)));
  const figures = found.filter((one) => one !== null);
  const population = {
    told: figures.filter(({ figure }) => tellsHowItIs(figure)),
    further: figures.filter(({ figure }) => !tellsHowItIs(figure)),
  };
  return fromDisclosed(population, figures);
}

/** For each theme the figure that says most of how it is now, else the one that its area's page leads with. */
async function themeFigures(
  reading: Reading,
  area: Parameters<typeof areaPage>[1],
  { programmeTheme, objective }: ProgrammeContent,
): Promise<string[]> {
  const page = await areaPage(reading, area, null);
  const aimedAt = new Set(objective.map(({ values }) => values.theme));
  const ranked = [...programmeTheme].sort(byRank);
  const themes = [...ranked.filter(({ id }) => aimedAt.has(id)), ...ranked.filter(({ id }) => !aimedAt.has(id))];
  return [...new Set(themes.map(({ values }) => values.catalogueTheme))].flatMap((id) => {
    const theme = (page?.themes ?? []).find((one) => one.theme.id === id);
    const best = theme ? themeFigure(theme) : null;
    return best ? [best.indicator.id] : [];
  });
}
