import { loadSynergy } from '#app/pages/coalition/synergy';
import { messages } from '#i18n/messages';
import { programmeWorkspaceOf } from '../../workspace.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { address: voice, workspace } = await event.parent();
  return {
    title: `${messages(event.locals.lang, voice).coalition.synergy.title}: ${workspace.name}`,
    page: await loadSynergy(await programmeWorkspaceOf(event), event.url.searchParams.get('blad')),
  };
};
