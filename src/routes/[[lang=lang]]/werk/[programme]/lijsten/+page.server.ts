import { loadLists } from '#app/pages/work/lists-page';
import { messages } from '#i18n/messages';
import { workspaceOf } from '../../workspace.server.ts';
import type { PageServerLoad } from './$types';

/** Everything that can be opened in a workspace. */
export const load: PageServerLoad = async (event) => {
  const { workspace: shown, address: voice } = await event.parent();
  return {
    title: `${messages(event.locals.lang, voice).lists.title}: ${shown.name}`,
    groups: await loadLists(await workspaceOf(event)),
  };
};
