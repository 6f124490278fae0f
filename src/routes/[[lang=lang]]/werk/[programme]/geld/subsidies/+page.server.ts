import { error } from '@sveltejs/kit';
import { loadGrants } from '#app/pages/money/grants';
import { messages } from '#i18n/messages';
import type { PageServerLoad } from './$types';

/** The grants of a programme, from scheme to final determination. */
export const load: PageServerLoad = async ({ params, locals, parent }) => {
  const { address: voice } = await parent();
  const page = await loadGrants(locals.viewer, params.programme);
  if (!page) error(404, { message: 'no-such-programme' });
  return { title: `${messages(locals.lang, voice).grants.title}: ${page.programme.name}`, page };
};
