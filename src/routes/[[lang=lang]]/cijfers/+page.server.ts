import { loadIndicatorList } from '#app/pages/research';
import { messages } from '#i18n/messages';
import type { PageServerLoad } from './$types';

/** All indicators by theme: with figures, and wanted. */
export const load: PageServerLoad = async ({ locals, parent }) => {
  const { address } = await parent();
  const words = messages(locals.lang, address).indicators;
  return {
    title: words.title,
    description: words.description,
    crumbs: [{ label: words.title }],
    list: await loadIndicatorList(),
  };
};
