import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { sha256 } from '#base/checksum';
import { pageCache } from '../serving.ts';
import { pageKey } from './page-key.ts';

const compress = promisify(gzip);
const LARGEST = 4_000_000;
/** A page packs to an eighth more than at the usual level 6, in a third of the time; the second visitor gets brotli. */
const LEVEL = 3;

/**
 * Packs an answer for the browser, and keeps it for the next visitor when it is a page of the figures:
 * a plain GET that succeeded. Anything else passes unchanged.
 *
 * @param render makes the answer; called once
 */
export async function keepPage(request: Request, target: string, render: () => Promise<Response>): Promise<Response> {
  const pages = pageCache();
  const snapshot = pages?.snapshot ?? '';
  const response = await render();
  if (!pages || request.method !== 'GET' || !isPlainSuccess(response)) return response;

  const plain = Buffer.from(await response.arrayBuffer());
  const headers = new Headers(response.headers);
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
