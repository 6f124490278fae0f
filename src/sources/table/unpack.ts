import { gunzipSync } from 'node:zlib';
import { fault } from '#base/fault';

/** More than any table that Peil is meant for; a file that unpacks to more is a bomb or a mistake. */
export const LARGEST_CONTENT = 1_500_000_000;

/** What is in a gzip file; other bytes as they are. Throws `gzip-broken` or `too-large`. */
export function unpack(name: string, bytes: Uint8Array): { content: Uint8Array; packing: 'none' | 'gzip' } {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { content: bytes, packing: 'none' };
  try {
    return { content: gunzipSync(bytes, { maxOutputLength: LARGEST_CONTENT }), packing: 'gzip' };
  } catch (cause) {
    const tooLarge = cause instanceof RangeError;
    throw fault(tooLarge ? 'too-large' : 'gzip-broken', tooLarge ? { limit: LARGEST_CONTENT } : {}, { at: name, cause });
  }
}
