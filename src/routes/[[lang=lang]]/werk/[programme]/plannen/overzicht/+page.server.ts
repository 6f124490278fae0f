import { loadPlans } from '#app/pages/steering/plans';
import { messages } from '#i18n/messages';
import { programmeWorkspaceOf } from '../../../workspace.server.ts';
import type { PageServerLoad } from './$types';

/** Plans beside the themes of a programme; what all programmes share has none. */
export const load: PageServerLoad = async (event) => {
  const { address: voice } = await event.parent();
  const workspace = await programmeWorkspaceOf(event);
  const words = messages(event.locals.lang, voice).steering.plans;
  return {
    done: event.url.searchParams.has('gedaan'),
    title: `${words.title}: ${workspace.programme.values.name ?? ''}`,
    page: await loadPlans(workspace),
  };
};
