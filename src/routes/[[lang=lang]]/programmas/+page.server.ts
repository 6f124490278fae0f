import { loadProgrammes } from '#app/pages/programmes';
import { messages } from '#i18n/messages';
import type { PageServerLoad } from './$types';

/** Every programme that residents may see, with its parts. */
export const load: PageServerLoad = async ({ locals, parent }) => {
  const { address: voice } = await parent();
  const words = messages(locals.lang, voice).programmes;
  return { title: words.title, description: words.lead, crumbs: [{ label: words.title }], programmes: await loadProgrammes() };
};
