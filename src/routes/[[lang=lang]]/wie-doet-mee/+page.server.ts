import { loadPartners } from '#app/pages/programmes';
import { paged } from '#domain/paging/paging';
import { messages } from '#i18n/messages';
import { pagedTitle } from '#i18n/paged-title';
import type { PageServerLoad } from './$types';

const PAGE_SIZE = 10;

/** Who takes part in each programme, what they bring, and who is missed: of every programme by page, or of one. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { address: voice } = await parent();
  const words = messages(locals.lang, voice).programmes.partner;
  const all = await loadPartners();
  const asked = url.searchParams.get('programma');
  const one = all.find(({ programme }) => programme.slug === asked || programme.id === asked);
  const { shown, paging } = paged(one ? [one] : all, url.searchParams.get('blad'), PAGE_SIZE);
  const title = one ? `${words.title}: ${one.programme.name}` : words.title;
  return {
    title: pagedTitle(title, paging, locals.lang),
    description: words.lead,
    crumbs: [{ label: words.title }],
    programmes: shown,
    /** Whether there are more than this one. */
    isOne: one !== undefined && all.length > 1,
    paging,
  };
};
