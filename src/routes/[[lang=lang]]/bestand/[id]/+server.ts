import { publicFile } from '#app/pages/attached-file';
import { messages } from '#i18n/messages';
import type { RequestHandler } from './$types';

/** A document that everybody may read. What is not there now may be tomorrow: that is kept nowhere. */
export const GET: RequestHandler = async ({ params, locals }) =>
  (await publicFile(params.id)) ??
  new Response(messages(locals.lang).problem.notFoundTitle, {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
