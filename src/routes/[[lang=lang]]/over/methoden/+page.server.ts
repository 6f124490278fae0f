import { loadMethodLinks } from '#app/pages/methods';
import { address } from '#domain/address/address';
import { messages } from '#i18n/messages';
import type { PageServerLoad } from './$types';

/** The questions that our methods answer. */
export const load: PageServerLoad = async ({ locals, parent }) => {
  const { address: voice } = await parent();
  const say = messages(locals.lang, voice);
  const words = say.methods;
  return {
    title: words.title,
    description: words.lead,
    crumbs: [{ label: say.about.title, href: address.about(locals.lang) }, { label: words.title }],
    pages: await loadMethodLinks(locals.lang),
  };
};
