import { inflateRawSync } from 'node:zlib';
import { fault } from '#base/fault';

/** A zip's entry as its directory at the end describes it. */
export interface ZipEntry {
  name: string;
  packed: number;
  size: number;
  method: number;
  offset: number;
}

/** Bounds against zip bombs: everything together, and how much one large entry may have been packed. */
const LARGEST_TOTAL = 800_000_000;
const LARGE_ENTRY = 20_000_000;
const LARGEST_RATIO = 120;

/**
 * The directory of a zip, checked before anything is unpacked. Throws `zip-broken` when there is no
 * directory, `zip-bomb` when the sizes are beyond what a table can be.
 */
export function zipEntries(name: string, bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(view);
  if (end < 0) throw fault('zip-broken', {}, { at: name });
  const entries: ZipEntry[] = [];
  let position = view.getUint32(end + 16, true);
  for (let index = view.getUint16(end + 10, true); index > 0; index--) {
    if (position + 46 > bytes.length || view.getUint32(position, true) !== 0x02014b50) throw fault('zip-broken', {}, { at: name });
    const nameLength = view.getUint16(position + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(position + 46, position + 46 + nameLength)),
      method: view.getUint16(position + 10, true),
      packed: view.getUint32(position + 20, true),
      size: view.getUint32(position + 24, true),
      offset: view.getUint32(position + 42, true),
    });
    position += 46 + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  refuseBomb(name, entries);
  return entries;
}

/**
 * The content of an entry. The directory may lie, so never more is unpacked than it promised:
 * `zip-bomb` when there is more, `zip-broken` when the data is not what it says.
 */
export function unzipEntry(name: string, bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) throw fault('zip-broken', {}, { at: name });
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8 || packed.length < entry.packed) throw fault('zip-broken', {}, { at: name });
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch (cause) {
    throw cause instanceof RangeError
      ? fault('zip-bomb', { entry: entry.name, size: entry.size }, { at: name, cause })
      : fault('zip-broken', {}, { at: name, cause });
  }
}

function refuseBomb(name: string, entries: ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > LARGEST_TOTAL) throw fault('zip-bomb', { entry: '*', size: total }, { at: name });
  const bomb = entries.find((entry) => entry.size > LARGE_ENTRY && entry.size > LARGEST_RATIO * entry.packed);
  if (bomb) throw fault('zip-bomb', { entry: bomb.name, size: bomb.size }, { at: name });
}

/** The end-of-directory record: in the last 64 kB and 22 bytes; -1 when there is none. */
function directoryEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let position = view.byteLength - 22; position >= lowest; position--) {
    if (view.getUint32(position, true) === 0x06054b50) return position;
  }
  return -1;
}
