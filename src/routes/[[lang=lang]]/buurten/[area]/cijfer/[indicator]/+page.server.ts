import { error, redirect } from '@sveltejs/kit';
import { loadAreaFigure } from '#app/pages/area-figure';
import { address, indicatorInSlug } from '#domain/address/address';
import { messages } from '#i18n/messages';
import { requireArea } from '../../require-area.server.ts';
import type { PageServerLoad } from './$types';

/** One figure of an area: how it is now, and where it goes if it goes on like this. */
export const load: PageServerLoad = async ({ params, url, locals, parent }) => {
  const language = locals.lang;
  const id = indicatorInSlug(params.indicator.toLowerCase());
  const below = `/cijfer/${params.indicator}`;
  const [{ address: form }, { area }] = await Promise.all([parent(), requireArea(params.area, url, language, below)]);
  const page = await loadAreaFigure(area, id);
  if (!page) error(404, 'no such figure here');
  const right = address.areaFigure(area, id, language);
  if (decodeURIComponent(url.pathname) !== right) redirect(308, right + url.search);
  const say = messages(language, form);
  const title = page.figure.indicator.title[language];
  return {
    area,
    page,
    title: say.projection.pageTitle(title, area.name),
    description: say.projection.pageDescription(title, area.name),
    crumbs: [
      { label: say.shell.areas, href: address.areas(language) },
      { label: area.name, href: address.area(area, language) },
      { label: title },
    ],
  };
};
