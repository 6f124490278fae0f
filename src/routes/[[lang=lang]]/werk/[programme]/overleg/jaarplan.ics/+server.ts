import { error } from '@sveltejs/kit';
import { yearPlanFile } from '#app/pages/coalition/meetings';
import { programmeWorkspaceOf } from '../../../workspace.server.ts';
import type { RequestHandler } from './$types';

/** Everything of a year that has a day, for one's own calendar. */
export const GET: RequestHandler = async (event) => {
  const file = await yearPlanFile(await programmeWorkspaceOf(event), event.url.searchParams);
  if (file === null) error(404, 'no year plan');
  return new Response(file, {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'attachment; filename="jaarplan.ics"' },
  });
};
