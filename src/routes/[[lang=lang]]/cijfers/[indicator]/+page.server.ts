import { error, redirect } from '@sveltejs/kit';
import { loadFloorLinks } from '#app/pages/floors';
import { loadIndicatorPage } from '#app/pages/research';
import { address, indicatorInSlug } from '#domain/address/address';
import { messages } from '#i18n/messages';
import type { PageServerLoad } from './$types';

/** One indicator: explanation, map, dot plot, table, course, sources; the query chooses where and when. */
export const load: PageServerLoad = async ({ params, locals, url, parent }) => {
  const id = indicatorInSlug(params.indicator.toLowerCase());
  const query = {
    municipality: url.searchParams.get('gemeente'),
    level: url.searchParams.get('niveau'),
    period: url.searchParams.get('periode'),
  };
  const found = await loadIndicatorPage(id, query);
  if (!found) error(404, 'no such indicator');
  const right = address.indicator(id, locals.lang);
  if (decodeURIComponent(url.pathname) !== right) redirect(308, right + url.search);
  const { address: voice } = await parent();
  const words = messages(locals.lang, voice).indicators;
  const title = found.page.indicator.title[locals.lang];
  return {
    title,
    description: words.pageDescription(title),
    crumbs: [{ label: words.title, href: address.indicators(locals.lang) }, { label: title }],
    ...found,
    floors: await loadFloorLinks(id),
  };
};
