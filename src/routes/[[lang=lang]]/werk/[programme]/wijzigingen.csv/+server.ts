import { error } from '@sveltejs/kit';
import { downloadChanges } from '#app/pages/work/changes-csv';
import { programmeWorkspaceOf } from '../../workspace.server.ts';
import type { RequestHandler } from './$types';

/** Every change of a programme as CSV, narrowed as the page is. */
export const GET: RequestHandler = async (event) =>
  (await downloadChanges(await programmeWorkspaceOf(event), event.url.searchParams)) ?? error(404, 'no such list');
