import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compressBrotli = promisify(brotliCompress);

/** A page that was made once and can be handed out again. */
export interface CachedPage {
  contentType: string;
  etag: string;
  plain: Buffer;
  gzip: Buffer;
  /** Made at the second visit: most pages are asked for once. */
  brotli: Buffer | null;
}

/**
 * Pages by address, of one snapshot of the figures. The page of a snapshot never changes, so there is
 * no time after which it is stale: a newer snapshot empties the cache.
 */
export interface PageCache {
  get(key: string): CachedPage | undefined;
  /** Keeps a page, unless it was made from another snapshot than the one now shown. */
  set(key: string, page: Omit<CachedPage, 'brotli'>, snapshot: string): void;
  /** Moves on to a snapshot; what was made from another one is dropped. */
  show(snapshot: string): void;
  readonly snapshot: string;
  readonly bytes: number;
}

/** @param maxBytes the least recently asked pages go when there is more than this */
export function createPageCache(maxBytes: number): PageCache {
  const pages = new Map<string, CachedPage>();
  let snapshot = '';
  let bytes = 0;

  const drop = (key: string): void => {
    const page = pages.get(key);
    if (!page || !pages.delete(key)) return;
    bytes -= weight(page);
  };

  return {
    get(key) {
      const page = pages.get(key);
      if (!page) return undefined;
      // A Map keeps the order of insertion: taking out and putting back makes it the most recent.
      pages.delete(key);
      pages.set(key, page);
      if (page.brotli === null) void addBrotli(page, (added) => (bytes += pages.get(key) === page ? added : 0));
      return page;
    },
    set(key, made, from) {
      if (from !== snapshot) return;
      drop(key);
      const page: CachedPage = { ...made, brotli: null };
      if (weight(page) > maxBytes / 4) return;
      pages.set(key, page);
      bytes += weight(page);
      for (const oldest of pages.keys()) {
        if (bytes <= maxBytes) break;
        drop(oldest);
      }
    },
    show(next) {
      if (next === snapshot) return;
      snapshot = next;
      pages.clear();
      bytes = 0;
    },
    get snapshot() {
      return snapshot;
    },
    get bytes() {
      return bytes;
    },
  };
}

/** `Content-Encoding` and bytes that suit what the browser accepts. */
export function encodedFor(page: CachedPage, accept: string): { encoding: 'br' | 'gzip' | null; body: Buffer } {
  if (page.brotli?.length && /\bbr\b/.test(accept)) return { encoding: 'br', body: page.brotli };
  return /\bgzip\b/.test(accept) ? { encoding: 'gzip', body: page.gzip } : { encoding: null, body: page.plain };
}

async function addBrotli(page: CachedPage, added: (bytes: number) => void): Promise<void> {
  // An empty buffer says that it is being made, so it is made once.
  page.brotli = Buffer.alloc(0);
  page.brotli = await compressBrotli(page.plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  added(page.brotli.length);
}

function weight(page: CachedPage): number {
  return page.plain.length + page.gzip.length + (page.brotli?.length ?? 0);
}
