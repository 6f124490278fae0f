import { loadPartners } from '#app/pages/programmes';
import { messages } from '#i18n/messages';
import type { PageServerLoad } from './$types';

/** Who takes part in each programme, what they bring, and who is missed. */
export const load: PageServerLoad = async ({ locals, parent }) => {
  const { address: voice } = await parent();
  const words = messages(locals.lang, voice).programmes.partner;
  return { title: words.title, description: words.lead, crumbs: [{ label: words.title }], programmes: await loadPartners() };
};
