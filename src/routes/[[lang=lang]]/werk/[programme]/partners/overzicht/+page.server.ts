import { loadPartners } from '#app/pages/steering/partners';
import { messages } from '#i18n/messages';
import { programmeWorkspaceOf } from '../../../workspace.server.ts';
import type { PageServerLoad } from './$types';

/** Partners of a programme and how its places are divided; what all programmes share has none. */
export const load: PageServerLoad = async (event) => {
  const { address: voice } = await event.parent();
  const workspace = await programmeWorkspaceOf(event);
  const words = messages(event.locals.lang, voice).steering.partners;
  return {
    title: `${words.title}: ${workspace.programme.values.name ?? ''}`,
    page: await loadPartners(workspace),
  };
};
