import { loadChecks } from '#app/pages/coalition/checks';
import { messages } from '#i18n/messages';
import { pagedTitle } from '#i18n/paged-title';
import { programmeWorkspaceOf } from '../../../workspace.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { address: voice, workspace } = await event.parent();
  const page = await loadChecks(await programmeWorkspaceOf(event), event.url.searchParams);
  const title = `${messages(event.locals.lang, voice).coalition.checks.title}: ${workspace.name}`;
  return { title: pagedTitle(title, page.paging, event.locals.lang), page };
};
