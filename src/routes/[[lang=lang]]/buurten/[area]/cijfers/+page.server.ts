import { loadAreaFigures } from '#app/pages/areas';
import { address } from '#domain/address/address';
import { messages } from '#i18n/messages';
import { requireArea } from '../require-area.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals, parent }) => {
  const language = locals.lang;
  const [{ address: form }, { area }] = await Promise.all([parent(), requireArea(params.area, url, language, '/cijfers')]);
  const filter = {
    theme: url.searchParams.get('thema') || null,
    text: (url.searchParams.get('zoek') ?? '').trim().slice(0, 100),
    allYears: url.searchParams.get('jaren') === 'alle',
  };
  const say = messages(language, form);
  return {
    area,
    filter,
    figures: await loadAreaFigures(area, filter),
    title: say.figures.title(area.name),
    description: say.figures.description(area.name),
    crumbs: [
      { label: say.shell.areas, href: address.areas(language) },
      { label: area.name, href: address.area(area, language) },
      { label: say.figures.crumb },
    ],
  };
};
