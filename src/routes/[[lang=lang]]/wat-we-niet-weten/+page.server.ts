import { loadUnknowns } from '#app/pages/research';
import { messages } from '#i18n/messages';
import type { PageServerLoad } from './$types';

/** What has no figures, only old ones, or figures for a part of the areas. */
export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const { address } = await parent();
  const words = messages(locals.lang, address).unknowns;
  return {
    title: words.title,
    description: words.description,
    crumbs: [{ label: words.title }],
    unknowns: await loadUnknowns(url.searchParams.get('gemeente')),
  };
};
