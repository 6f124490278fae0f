import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { AreaFigureTold } from '#domain/programme-page/objective-told';
import { areaPage } from '#insight/area/area-page';
import { areaFigureTold } from '#insight/programme/area-figure-told';
import type { ProgrammeContent } from '#insight/programme/programme-content';
import type { Reading } from '#insight/reading';

const MOST = 8;

/**
 * How the people in a programme's area are doing: the figures that its trends and criteria name; where they name none,
 * the figure with which its own area's page tells each of the programme's themes. Never an account of the programme.
 */
export async function populationTold(reading: Reading, content: ProgrammeContent): Promise<Disclosed<AreaFigureTold[]>> {
  const code = content.programme.values.areas?.[0];
  const area = code === undefined ? null : await reading.figures.area(code);
  if (!area) return fromDisclosed<AreaFigureTold[]>([], []);
  const named = [...content.trend, ...content.criterion].flatMap(({ values }) => values.indicator ?? []);
  const ids = named.length > 0 ? named : await leadsOf(reading, area, content);
  const told = await Promise.all([...new Set(ids)].slice(0, MOST).map((id) => areaFigureTold(reading, area, id)));
  const figures = told.filter((one) => one !== null);
  return fromDisclosed(figures, figures);
}

async function leadsOf(reading: Reading, area: Parameters<typeof areaPage>[1], { programmeTheme }: ProgrammeContent): Promise<string[]> {
  const themes = new Set(programmeTheme.map(({ values }) => values.catalogueTheme));
  const page = await areaPage(reading, area, null);
  return (page?.themes ?? []).flatMap(({ theme, lead }) => (themes.has(theme.id) && lead ? [lead.indicator.id] : []));
}
