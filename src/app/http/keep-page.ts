import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { sha256 } from '#base/checksum';
import { pageCache } from '../serving.ts';
import { pageKey } from './page-key.ts';

const compress = promisify(gzip);
const LARGEST = 4_000_000;
/** A page packs to an eighth more than at the usual level 6, in a third of the time; the second visitor gets brotli. */
const LEVEL = 3;
/** Room for a whole packed page: with less, it goes to the packing thread and back several times. */
const CHUNK_SIZE = 64 * 1024;

/** What the page machinery made. */
export interface MadePage {
  /** The answer itself; without a body when `page` is its body. */
  answer: Response;
  /** The page, in UTF-8; null for anything else (a download, JSON, a redirect). */
  page: Buffer<ArrayBuffer> | null;
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
  const { answer, page } = await render();
  if (!pages || request.method !== 'GET' || !isPlainSuccess(answer)) return withBody(answer, page);

  const plain = page ?? Buffer.from(await answer.arrayBuffer());
  const headers = new Headers(answer.headers);
  headers.set('cache-control', 'no-cache');
  headers.set('vary', 'accept-encoding');
  // A download says so in its headers, which the cache does not keep.
  const key = headers.has('content-disposition') ? null : pageKey(target);
  const takesGzip = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  // Packed only for somebody: this visitor, or the next one.
  const packed =
    plain.length > LARGEST || (key === null && !takesGzip) ? null : await compress(plain, { level: LEVEL, chunkSize: CHUNK_SIZE });
  // Of what is packed: a seventh of the bytes, and as good a mark.
  const etag = `W/"${sha256(packed ?? plain).slice(0, 20)}"`;
  headers.set('etag', etag);
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
function withBody(answer: Response, page: Buffer<ArrayBuffer> | null): Response {
  if (page === null) return answer;
  const headers = new Headers(answer.headers);
  // These were about the empty page that was given back.
  headers.delete('etag');
  headers.set('content-length', String(page.length));
  return new Response(page, { status: answer.status, headers });
}

function isPlainSuccess(response: Response): boolean {
  const type = response.headers.get('content-type') ?? '';
  return (
    response.status === 200 &&
    response.body !== null &&
    /^(text\/|application\/json|image\/svg)/.test(type) &&
    !response.headers.has('set-cookie') &&
    // A page that was made for one person is not even offered (src/hooks.server.ts); should one come, it is not kept.
    !/no-store|private/.test(response.headers.get('cache-control') ?? '') &&
    !response.headers.has('content-encoding')
  );
}
