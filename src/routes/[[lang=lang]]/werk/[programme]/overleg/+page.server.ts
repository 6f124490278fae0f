import { error } from '@sveltejs/kit';
import { loadYearPlan } from '#app/pages/coalition/meetings';
import { messages } from '#i18n/messages';
import { programmeWorkspaceOf } from '../../workspace.server.ts';
import type { PageServerLoad } from './$types';

/** The year plan of the coalition, with partners' own cycles beside it. */
export const load: PageServerLoad = async (event) => {
  const { address: voice, workspace } = await event.parent();
  const page = await loadYearPlan(await programmeWorkspaceOf(event), event.url.searchParams.get('jaar'));
  if (!page) error(404, { message: 'no year plan' });
  return { title: `${messages(event.locals.lang, voice).coalition.meetings.title} ${page.year}: ${workspace.name}`, page };
};
