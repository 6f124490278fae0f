import type { IncomingMessage, ServerResponse } from 'node:http';
import { encodedFor, type PageCache } from './page-cache.ts';
import { pageKey } from './page-key.ts';

/**
 * Answers from the page cache, before the page machinery wakes up.
 *
 * @returns false when the page is not there and must be made
 */
export function answerFromCache(pages: PageCache, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const key = pageKey(request.url ?? '/');
  const page = key === null ? undefined : pages.get(key);
  if (!page) return false;
  response.setHeader('etag', page.etag);
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('vary', 'accept-encoding');
  if (sameAs(request.headers['if-none-match'], page.etag)) {
    response.writeHead(304).end();
    return true;
  }
  const { encoding, body } = encodedFor(page, request.headers['accept-encoding'] ?? '');
  if (encoding) response.setHeader('content-encoding', encoding);
  response.writeHead(200, { 'content-type': page.contentType, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
  return true;
}

function sameAs(given: string | undefined, etag: string): boolean {
  return given !== undefined && given.split(',').some((one) => one.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''));
}
