import { loadStreets } from '#app/pages/practice';
import { messages } from '#i18n/messages';
import { programmeWorkspaceOf } from '../../../workspace.server.ts';
import type { PageServerLoad } from './$types';

/** Streets with their small coalitions. */
export const load: PageServerLoad = async (event) => {
  const { address: voice, workspace } = await event.parent();
  return {
    done: event.url.searchParams.has('gedaan'),
    title: `${messages(event.locals.lang, voice).practice.streets.title}: ${workspace.name}`,
    page: await loadStreets(await programmeWorkspaceOf(event)),
  };
};
