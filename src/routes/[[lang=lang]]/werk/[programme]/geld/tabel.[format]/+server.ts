import { error } from '@sveltejs/kit';
import { downloadFormat } from '#app/pages/downloads';
import { downloadMoney } from '#app/pages/money/money';
import { programmeWorkspaceOf } from '../../../workspace.server.ts';
import type { RequestHandler } from './$types';

/** The amounts of a programme as CSV or XLSX, narrowed as the page is. */
export const GET: RequestHandler = async (event) => {
  const format = downloadFormat(event.params.format);
  if (!format) error(404, 'no such file');
  const workspace = await programmeWorkspaceOf(event);
  return (await downloadMoney(workspace, event.url.searchParams, format, event.locals.lang)) ?? error(404, 'no such programme');
};
