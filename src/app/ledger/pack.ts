import { gunzipSync, gzipSync } from 'node:zlib';
import { fault } from '#base/fault';

/** What a form may carry, in bytes: what is sent to the site is bounded, and text grows by a third on the way. */
const LARGEST_PACKED = 350_000;
const LARGEST = 20_000_000;
const LONGEST_NAME = 200;
/** Stands between the name of a file and what is in it: no name has this sign. */
const END_OF_NAME = '\0';

/** A file that was sent. */
export interface SentFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * A file, its name with it, as text that a form carries to its next step: nothing of a ledger is kept before it is taken over, and
 * no process of the site needs to know what another was shown. The log tells from which file an amount came, so no field of the
 * form gives it another name.
 *
 * @throws Fault `ledger-too-large`
 */
export function packFile({ name, bytes }: SentFile): string {
  const packed = gzipSync(Buffer.concat([Buffer.from(`${keptName(name)}${END_OF_NAME}`), bytes]));
  if (packed.length > LARGEST_PACKED) throw fault('ledger-too-large', { largest: Math.round(LARGEST_PACKED / 1000) });
  return packed.toString('base64');
}

/** The file of such a text. @throws Fault `ledger-missing` for what no `packFile` made */
export function unpackFile(text: string): SentFile {
  const whole = unzipped(text);
  const end = whole.indexOf(END_OF_NAME);
  if (end < 0) throw fault('ledger-missing');
  return { name: keptName(whole.toString('utf8', 0, end)), bytes: new Uint8Array(whole.subarray(end + 1)) };
}

function unzipped(text: string): Buffer {
  try {
    return gunzipSync(Buffer.from(text, 'base64'), { maxOutputLength: LARGEST });
  } catch (cause) {
    throw fault('ledger-missing', {}, { cause });
  }
}

function keptName(name: string): string {
  return name.replaceAll(END_OF_NAME, '').slice(0, LONGEST_NAME);
}
