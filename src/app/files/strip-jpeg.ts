/** A marker of a JPEG with what it says of itself; `end` is the byte after it. */
interface Segment {
  marker: number;
  start: number;
  end: number;
}

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const ORIENTATION = 0x0112;

/**
 * A photo without what its camera wrote beside it: place, time, camera, owner, small second pictures. The picture itself
 * stays byte for byte; so do its colours, and which side is up.
 *
 * @returns null when the bytes are no whole JPEG
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | null {
  const segments = segmentsOf(bytes);
  if (!segments) return null;
  const upright = orientationIn(bytes, segments);
  const kept: Uint8Array[] = [];
  for (const segment of segments) {
    if (isKept(bytes, segment)) kept.push(bytes.subarray(segment.start, segment.end));
    // Which side is up stands first, where readers look for it.
    if (segment.marker === SOI && upright > 1) kept.push(onlyOrientation(upright));
  }
  return new Uint8Array(Buffer.concat(kept));
}

/** All segments up to the end of the picture; what a phone adds behind it is none. Null when it breaks off. */
function segmentsOf(bytes: Uint8Array): Segment[] | null {
  const segments: Segment[] = [];
  for (let at = 0; at + 1 < bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    // Any number of 0xff may stand before a marker.
    if (bytes[at + 1] === 0xff) {
      at += 1;
      continue;
    }
    const marker = bytes[at + 1]!;
    if ((marker === SOI) !== (segments.length === 0)) return null;
    const end = endOf(bytes, at, marker);
    if (end === null || end > bytes.length) return null;
    segments.push({ marker, start: at, end });
    if (marker === EOI) return segments;
    at = end;
  }
  return null;
}

function endOf(bytes: Uint8Array, at: number, marker: number): number | null {
  if (marker === SOI || marker === EOI || marker === 0x01 || isRestart(marker)) return at + 2;
  if (marker === 0 || at + 3 >= bytes.length) return null;
  const length = (bytes[at + 2]! << 8) | bytes[at + 3]!;
  if (length < 2) return null;
  const end = at + 2 + length;
  return marker === SOS ? endOfScan(bytes, end) : end;
}

/** Behind the head of a scan the picture itself follows, until the next marker that is none of its own. */
function endOfScan(bytes: Uint8Array, from: number): number | null {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] === 0xff && bytes[at + 1] !== 0 && bytes[at + 1] !== 0xff && !isRestart(bytes[at + 1]!)) return at;
  }
  return null;
}

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

function isKept(bytes: Uint8Array, { marker, start, end }: Segment): boolean {
  if (marker < APP0) return true;
  // Comments, and segments of which nobody says what is in them.
  if (marker > 0xef) return false;
  const says = (name: string): boolean =>
    Buffer.from(bytes.buffer, bytes.byteOffset + start + 4, Math.max(0, end - start - 4))
      .subarray(0, name.length)
      .equals(Buffer.from(name, 'latin1'));
  // A small second picture in it would be the whole of what was cut off the first.
  if (marker === APP0) return says('JFIF\0') && end - start === 18;
  if (marker === APP2) return says('ICC_PROFILE\0');
  return marker === APP14 && says('Adobe');
}

/** Which side is up, 1 to 8, as the camera says; 1 when it says nothing that can be read. */
function orientationIn(bytes: Uint8Array, segments: readonly Segment[]): number {
  for (const { marker, start, end } of segments) {
    if (marker !== APP1) continue;
    const body = Buffer.from(bytes.buffer, bytes.byteOffset + start + 4, end - start - 4);
    if (body.subarray(0, 6).toString('latin1') === 'Exif\0\0') return orientationOf(body.subarray(6));
  }
  return 1;
}

function orientationOf(tiff: Buffer): number {
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const two = (at: number): number => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const four = (at: number): number => (at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const directory = four(4);
  for (let index = 0; index < two(directory); index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.length) break;
    if (two(entry) === ORIENTATION) return two(entry + 8) >= 1 && two(entry + 8) <= 8 ? two(entry + 8) : 1;
  }
  return 1;
}

/** An Exif of one entry. */
function onlyOrientation(value: number): Uint8Array {
  const body = Buffer.alloc(36);
  body.writeUInt16BE(0xff00 | APP1, 0);
  body.writeUInt16BE(34, 2);
  body.write('Exif\0\0MM\0*', 4, 'latin1');
  body.writeUInt32BE(8, 14);
  body.writeUInt16BE(1, 18);
  body.writeUInt16BE(ORIENTATION, 20);
  body.writeUInt16BE(3, 22);
  body.writeUInt32BE(1, 24);
  body.writeUInt16BE(value, 28);
  return body;
}
