import { loadChainWork } from '#app/pages/work/chain/load-chain-work';
import { messages } from '#i18n/messages';
import { programmeWorkspaceOf } from '../../workspace.server.ts';
import type { PageServerLoad } from './$types';

/** The results chain of a programme, to be made: each element leads to its form and back. */
export const load: PageServerLoad = async (event) => {
  const { address: voice, workspace: shown } = await event.parent();
  const workspace = await programmeWorkspaceOf(event);
  const { published, name } = workspace.programme.values;
  return {
    ...(await loadChainWork(workspace)),
    title: `${messages(event.locals.lang, voice).chainWork.title}: ${name ?? shown.name}`,
    publicSlug: published ? workspace.programme.slug : null,
    done: event.url.searchParams.has('gedaan'),
  };
};
