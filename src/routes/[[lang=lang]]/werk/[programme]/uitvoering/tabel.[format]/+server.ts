import { error } from '@sveltejs/kit';
import { downloadFormat } from '#app/pages/downloads';
import { downloadExecution } from '#app/pages/steering/execution';
import { programmeWorkspaceOf } from '../../../workspace.server.ts';
import type { RequestHandler } from './$types';

/** The whole execution programme as CSV or XLSX. */
export const GET: RequestHandler = async (event) => {
  const format = downloadFormat(event.params.format);
  if (!format) error(404, 'no such file');
  return downloadExecution(await programmeWorkspaceOf(event), format);
};
