import { error } from '@sveltejs/kit';
import { loadLookBack } from '#app/pages/coalition/look-back';
import { messages } from '#i18n/messages';
import { programmeWorkspaceOf } from '../../../workspace.server.ts';
import type { PageServerLoad } from './$types';

/** The four questions of successive meetings beside each other. */
export const load: PageServerLoad = async (event) => {
  const { address: voice, workspace } = await event.parent();
  const page = await loadLookBack(await programmeWorkspaceOf(event), event.url.searchParams.get('vanaf'));
  if (!page) error(404, { message: 'no meetings' });
  return { title: `${messages(event.locals.lang, voice).coalition.meeting.lookBack.title}: ${workspace.name}`, page };
};
