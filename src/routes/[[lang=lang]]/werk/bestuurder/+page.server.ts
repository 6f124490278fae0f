import { loadDeputy } from '#app/pages/steering/deputy';
import { messages } from '#i18n/messages';
import type { PageServerLoad } from './$types';

/** One page for the deputy, of what the one who asks may read. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { address: voice } = await parent();
  return {
    title: messages(locals.lang, voice).steering.deputy.title,
    page: await loadDeputy(locals.viewer),
    done: url.searchParams.has('gedaan'),
  };
};
