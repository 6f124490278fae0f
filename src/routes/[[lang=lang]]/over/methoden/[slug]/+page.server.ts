import { error } from '@sveltejs/kit';
import { loadMethodPage } from '#app/pages/methods';
import { address } from '#domain/address/address';
import { messages } from '#i18n/messages';
import type { PageServerLoad } from './$types';

/** How one question is answered: for residents, and in full for researchers. */
export const load: PageServerLoad = async ({ params, locals, parent }) => {
  const page = await loadMethodPage(params.slug, locals.lang);
  if (!page) error(404, 'no such method');
  const { address: voice } = await parent();
  const say = messages(locals.lang, voice);
  return {
    title: page.title,
    description: page.lead,
    crumbs: [
      { label: say.about.title, href: address.about(locals.lang) },
      { label: say.methods.title, href: address.methods(locals.lang) },
      { label: page.title },
    ],
    method: page,
  };
};
