import { loadGlossary } from '#app/pages/glossary';
import { messages } from '#i18n/messages';
import type { PageServerLoad } from './$types';

/** Every explained word, by its first letter. */
export const load: PageServerLoad = async ({ locals, parent }) => {
  const { address } = await parent();
  const words = messages(locals.lang, address).glossary;
  return {
    title: words.title,
    description: words.description,
    crumbs: [{ label: words.title }],
    letters: await loadGlossary(locals.lang),
  };
};
