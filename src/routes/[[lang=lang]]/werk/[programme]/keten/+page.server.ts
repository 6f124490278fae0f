import { loadChainWork } from '#app/pages/work/chain/load-chain-work';
import { messages } from '#i18n/messages';
import { partLabel } from '#i18n/part-label';
import { programmeWorkspaceOf } from '../../workspace.server.ts';
import type { PageServerLoad } from './$types';

/** The results chain of a programme, to be made: each element leads to its form and back. */
export const load: PageServerLoad = async (event) => {
  const { address: voice, workspace: shown } = await event.parent();
  const workspace = await programmeWorkspaceOf(event);
  const { published, name } = workspace.programme.values;
  const page = await loadChainWork(workspace, event.url.searchParams.get('deel'));
  const words = messages(event.locals.lang, voice);
  const part = page.chain.inParts && partLabel(page.chain.inParts.shown, words.programmes.chain.parts);
  return {
    ...page,
    title: `${words.chainWork.title}: ${name ?? shown.name}${part ? `, ${part}` : ''}`,
    publicSlug: published ? workspace.programme.slug : null,
    done: event.url.searchParams.has('gedaan'),
  };
};
