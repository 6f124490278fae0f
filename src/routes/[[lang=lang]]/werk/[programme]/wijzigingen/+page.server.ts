import { error } from '@sveltejs/kit';
import { loadChanges } from '#app/pages/work/changes-page';
import { messages } from '#i18n/messages';
import { programmeWorkspaceOf } from '../../workspace.server.ts';
import type { PageServerLoad } from './$types';

/** Every change of a programme, narrowed by who, kind and days; 404 for who does not steer there. */
export const load: PageServerLoad = async (event) => {
  const { address: voice, workspace } = await event.parent();
  const page = await loadChanges(await programmeWorkspaceOf(event), event.url.searchParams);
  if (!page) error(404, { message: 'no such list' });
  return { title: `${messages(event.locals.lang, voice).work.changes.title}: ${workspace.name}`, page };
};
