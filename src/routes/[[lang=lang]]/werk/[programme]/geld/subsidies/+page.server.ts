import { error } from '@sveltejs/kit';
import { loadGrants } from '#app/pages/money/grants';
import { messages } from '#i18n/messages';
import { programmeWorkspaceOf } from '../../../workspace.server.ts';
import type { PageServerLoad } from './$types';

/** The grants of a programme, from scheme to final determination. */
export const load: PageServerLoad = async (event) => {
  const { address: voice } = await event.parent();
  const page = await loadGrants(await programmeWorkspaceOf(event));
  if (!page) error(404, { message: 'no-such-programme' });
  return {
    done: event.url.searchParams.has('gedaan'),
    title: `${messages(event.locals.lang, voice).grants.title}: ${page.programme.name}`,
    page,
  };
};
