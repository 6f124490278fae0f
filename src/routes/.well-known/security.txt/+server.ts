import { securityText } from '#app/pages/security-text';
import type { RequestHandler } from './$types';

/** Whom to tell of a hole in this site (RFC 9116). */
export const GET: RequestHandler = async () =>
  new Response(await securityText(), { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'max-age=86400' } });
