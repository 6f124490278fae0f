import { error } from '@sveltejs/kit';
import { loadTrendFigures } from '#app/pages/work/chain/load-trend-figures';
import { mayMake } from '#app/pages/work/workspace';
import { messages } from '#i18n/messages';
import { programmeWorkspaceOf } from '../../../workspace.server.ts';
import type { PageServerLoad } from './$types';

/** The figures of an area of the programme, to pick a trend from. */
export const load: PageServerLoad = async (event) => {
  const { address: voice } = await event.parent();
  const workspace = await programmeWorkspaceOf(event);
  if (!mayMake(workspace, 'trend')) error(403, { message: 'not-allowed' });
  return {
    title: messages(event.locals.lang, voice).chainWork.figures.title,
    part: event.url.searchParams.get('deel'),
    page: await loadTrendFigures(workspace, event.url.searchParams.get('gebied')),
  };
};
