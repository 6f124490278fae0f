import { error } from '@sveltejs/kit';
import { downloadArea, downloadFormat } from '#app/pages/downloads';
import type { RequestHandler } from './$types';

/** All figures of an area as CSV or XLSX. */
export const GET: RequestHandler = async ({ params, locals }) => {
  const format = downloadFormat(params.format);
  if (!format) error(404, 'no such file');
  const file = await downloadArea(params.area, format, locals.lang);
  return file ?? error(404, 'no such area');
};
