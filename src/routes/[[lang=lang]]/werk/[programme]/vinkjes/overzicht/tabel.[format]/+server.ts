import { error } from '@sveltejs/kit';
import { downloadChecks } from '#app/pages/coalition/checks';
import { downloadFormat } from '#app/pages/downloads';
import { programmeWorkspaceOf } from '../../../../workspace.server.ts';
import type { RequestHandler } from './$types';

/** Everything that is held against the checks as CSV or XLSX, narrowed as the page is. */
export const GET: RequestHandler = async (event) => {
  const format = downloadFormat(event.params.format);
  if (!format) error(404, 'no such file');
  return downloadChecks(await programmeWorkspaceOf(event), event.url.searchParams, format);
};
