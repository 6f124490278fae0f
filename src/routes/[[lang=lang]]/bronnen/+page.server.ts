import { loadSourceList } from '#app/pages/research';
import { messages } from '#i18n/messages';
import type { PageServerLoad } from './$types';

/** Every table that figures come from, by publisher. */
export const load: PageServerLoad = async ({ locals, parent }) => {
  const { address } = await parent();
  const words = messages(locals.lang, address).sources;
  return {
    title: words.title,
    description: words.description,
    crumbs: [{ label: words.title }],
    list: await loadSourceList(),
  };
};
