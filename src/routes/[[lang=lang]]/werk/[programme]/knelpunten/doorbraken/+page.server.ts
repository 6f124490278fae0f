import { loadBreakthroughs } from '#app/pages/practice';
import { messages } from '#i18n/messages';
import { programmeWorkspaceOf } from '../../../workspace.server.ts';
import type { PageServerLoad } from './$types';

/** Rules that stand in the way, what came of them, and who gives the mandate to depart from them. */
export const load: PageServerLoad = async (event) => {
  const { address: voice, workspace } = await event.parent();
  return {
    title: `${messages(event.locals.lang, voice).practice.breakthroughs.title}: ${workspace.name}`,
    page: await loadBreakthroughs(await programmeWorkspaceOf(event)),
  };
};
