import { gunzipSync, gzipSync } from 'node:zlib';
import { fault } from '#base/fault';

/** What a form may carry, in bytes: what is sent to the site is bounded, and text grows by a third on the way. */
const LARGEST_PACKED = 350_000;
const LARGEST = 20_000_000;

/**
 * A file as text that a form carries to its next step: nothing of a ledger is kept before it is taken over, and no process of
 * the site needs to know what another was shown.
 *
 * @throws Fault `ledger-too-large`
 */
export function packFile(bytes: Uint8Array): string {
  const packed = gzipSync(bytes);
  if (packed.length > LARGEST_PACKED) throw fault('ledger-too-large', { largest: Math.round(LARGEST_PACKED / 1000) });
  return packed.toString('base64');
}

/** The file of such a text. @throws Fault `ledger-missing` for what no `packFile` made */
export function unpackFile(text: string): Uint8Array {
  try {
    return new Uint8Array(gunzipSync(Buffer.from(text, 'base64'), { maxOutputLength: LARGEST }));
  } catch (cause) {
    throw fault('ledger-missing', {}, { cause });
  }
}
