import { loadProgrammes } from '#app/pages/programmes';
import { paged } from '#domain/paging/paging';
import { messages } from '#i18n/messages';
import { pagedTitle } from '#i18n/paged-title';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 24;

/** Every programme that residents may see, with its parts, by page. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { address: voice } = await parent();
  const words = messages(locals.lang, voice).programmes;
  const { shown, paging } = paged(await loadProgrammes(), url.searchParams.get('blad'), PAGE_SIZE);
  return {
    title: pagedTitle(words.title, paging, locals.lang),
    description: words.lead,
    crumbs: [{ label: words.title }],
    programmes: shown,
    paging,
  };
};
