import { error } from '@sveltejs/kit';
import { downloadFormat, downloadIndicator } from '#app/pages/downloads';
import { indicatorInSlug } from '#domain/address/address';
import type { RequestHandler } from './$types';

/** The table of an indicator as CSV or XLSX: the asked municipality and level, one period or all. */
export const GET: RequestHandler = async ({ params, locals, url }) => {
  const format = downloadFormat(params.format);
  if (!format) error(404, 'no such file');
  const query = {
    municipality: url.searchParams.get('gemeente'),
    level: url.searchParams.get('niveau'),
    period: url.searchParams.get('periode'),
  };
  const file = await downloadIndicator(indicatorInSlug(params.indicator), query, format, locals.lang);
  return file ?? error(404, 'no such indicator');
};
