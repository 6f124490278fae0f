import { loadExecution } from '#app/pages/steering/execution';
import { messages } from '#i18n/messages';
import { pagedTitle } from '#i18n/paged-title';
import { programmeWorkspaceOf } from '../../workspace.server.ts';
import type { PageServerLoad } from './$types';

/** What a programme does and will do, over time; what all programmes share has none. */
export const load: PageServerLoad = async (event) => {
  const { address: voice } = await event.parent();
  const workspace = await programmeWorkspaceOf(event);
  const words = messages(event.locals.lang, voice).steering.execution;
  const execution = await loadExecution(workspace, event.url.searchParams.get('blad'));
  const title = `${words.title}: ${workspace.programme.values.name ?? ''}`;
  return { done: event.url.searchParams.has('gedaan'), title: pagedTitle(title, execution.paging, event.locals.lang), execution };
};
