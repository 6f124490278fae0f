import { error } from '@sveltejs/kit';
import { downloadFormat } from '#app/pages/downloads';
import { downloadMoney } from '#app/pages/money/money';
import type { RequestHandler } from './$types';

/** The amounts of a programme as CSV or XLSX, narrowed as the page is. */
export const GET: RequestHandler = async ({ params, locals, url }) => {
  const format = downloadFormat(params.format);
  if (!format) error(404, 'no such file');
  return (await downloadMoney(locals.viewer, params.programme, url.searchParams, format, locals.lang)) ?? error(404, 'no such programme');
};
