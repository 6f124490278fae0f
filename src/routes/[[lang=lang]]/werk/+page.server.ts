import { redirect } from '@sveltejs/kit';
import { countAttention } from '#app/pages/work/start-page';
import { ownProgrammes } from '#app/pages/work/workspace';
import { countWorse } from '#app/pages/work/worse-here';
import { addressName } from '#domain/address/address-name';
import { WHOLE_INSTANCE, workAddress } from '#domain/address/work-address';
import { paged } from '#domain/paging/paging';
import { areasNotTested } from '#domain/work/worse-here';
import { messages } from '#i18n/messages';
import { pagedTitle } from '#i18n/paged-title';
import type { PageServerLoad } from './$types';

/** What needs attention is counted in each of them. */
const PAGE_SIZE = 20;

/** The programmes in which somebody works, with how much needs attention in each, by page. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { viewer, lang } = locals;
  const { address: voice } = await parent();
  const programmes = await ownProgrammes(viewer);
  const [only] = programmes;
  if (programmes.length === 1 && !viewer.isAdministrator) redirect(303, workAddress.start(lang, addressName(only!)));
  const { shown, paging } = paged(programmes, url.searchParams.get('blad'), PAGE_SIZE);
  const [counts, worsening] = await Promise.all([
    countAttention(viewer, shown),
    Promise.all(shown.map((programme) => countWorse(viewer, programme))),
  ]);
  return {
    title: pagedTitle(messages(lang, voice).work.title, paging, lang),
    programmes: shown.map((programme, at) => ({
      place: addressName(programme),
      name: programme.values.name ?? '',
      ...counts[at]!,
      worsening: worsening[at]!,
      areasNotTested: areasNotTested(programme.values.areas),
    })),
    paging,
    wholeInstance: viewer.isAdministrator ? WHOLE_INSTANCE : null,
  };
};
