import { findPostcode, likelyAreas, loadAreaList, searchAreas } from '#app/pages/areas';
import { messages } from '#i18n/messages';
import { SEARCH_LIMIT } from './search-limit.ts';
import type { PageServerLoad } from './$types';

/** The list of areas; with `?zoek=` what a search finds, with `?gemeente=` another municipality's. */
export const load: PageServerLoad = async ({ url, locals, parent }) => {
  const query = (url.searchParams.get('zoek') ?? '').trim().slice(0, 100);
  const [{ address }, found, postcode, list] = await Promise.all([
    parent(),
    searchAreas(query, SEARCH_LIMIT),
    findPostcode(query),
    loadAreaList(url.searchParams.get('gemeente')),
  ]);
  const words = messages(locals.lang, address).areas;
  const place = list.municipality?.name ?? '';
  return {
    query,
    found,
    postcode,
    likely: found.length === 0 && postcode === null ? likelyAreas(query, list.groups) : [],
    ...list,
    title: query === '' ? words.title : words.foundTitle(query),
    description: words.description(place),
    crumbs: [{ label: words.title }],
  };
};
