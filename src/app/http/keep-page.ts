import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { sha256 } from '#base/checksum';
import { pageCache } from '../serving.ts';
import { pageKey } from './page-key.ts';

const compress = promisify(gzip);
const LARGEST = 4_000_000;
/** A page packs to an eighth more than at the usual level 6, in a third of the time; the second visitor gets brotli. */
const LEVEL = 3;

/** What the page machinery made. */
export interface MadePage {
  /** The answer itself; without a body when `html` is its body. */
  answer: Response;
  /** The text of a page; null for anything else (a download, JSON, a redirect). */
  html: string | null;
}

/**
 * Packs an answer for the browser, and keeps it for the next visitor when it is a page of the figures:
 * a plain GET that succeeded. Anything else passes unchanged.
 *
 * @param render makes the answer; called once
 */
export async function keepPage(request: Request, target: string, render: () => Promise<MadePage>): Promise<Response> {
  const pages = pageCache();
  const snapshot = pages?.snapshot ?? '';
  const { answer, html } = await render();
  if (!pages || request.method !== 'GET' || !isPlainSuccess(answer)) return withBody(answer, html);

  const plain = html === null ? Buffer.from(await answer.arrayBuffer()) : Buffer.from(html);
  const headers = new Headers(answer.headers);
  const etag = `W/"${sha256(plain).slice(0, 20)}"`;
  headers.set('etag', etag);
  headers.set('cache-control', 'no-cache');
  headers.set('vary', 'accept-encoding');
  // A download says so in its headers, which the cache does not keep.
  const key = headers.has('content-disposition') ? null : pageKey(target);
  const takesGzip = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  // Packed only for somebody: this visitor, or the next one.
  const packed = plain.length > LARGEST || (key === null && !takesGzip) ? null : await compress(plain, { level: LEVEL });
  if (packed && key !== null) {
    pages.set(key, { contentType: headers.get('content-type')!, etag, plain, gzip: packed }, snapshot);
  }
  if (!packed || !takesGzip) {
    headers.set('content-length', String(plain.length));
    return new Response(plain, { status: 200, headers });
  }
  headers.set('content-encoding', 'gzip');
  headers.set('content-length', String(packed.length));
  return new Response(new Uint8Array(packed), { status: 200, headers });
}

/** The answer with the page in it again, for what is not kept (an error page, the development server). */
function withBody(answer: Response, html: string | null): Response {
  if (html === null) return answer;
  const body = Buffer.from(html);
  const headers = new Headers(answer.headers);
  // These were about the empty page that was given back.
  headers.delete('etag');
  headers.set('content-length', String(body.length));
  return new Response(body, { status: answer.status, headers });
}

function isPlainSuccess(response: Response): boolean {
  const type = response.headers.get('content-type') ?? '';
  return (
    response.status === 200 &&
    response.body !== null &&
    /^(text\/|application\/json|image\/svg)/.test(type) &&
    !response.headers.has('set-cookie') &&
    !response.headers.has('content-encoding')
  );
}
