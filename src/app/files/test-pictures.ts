import { crc32 } from 'node:zlib';

/** Small pictures for tests: whole in form, with what a camera would write beside them. */

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A segment of a JPEG with its length. */
export function segment(marker: number, body: Uint8Array): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xff00 | marker, 0);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** An Exif with which side is up, and a place on earth as a text that can be looked for. */
export function exif(orientation: number, order: 'II' | 'MM' = 'II'): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write(order, 0, 'latin1');
  const two = (value: number, at: number) => (order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at));
  const four = (value: number, at: number) => (order === 'II' ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at));
  two(42, 2);
  four(8, 4);
  two(1, 8);
  two(0x0112, 10);
  two(3, 12);
  four(1, 14);
  two(orientation, 18);
  return Buffer.concat([ascii('Exif\0\0'), tiff, ascii('GPS 53.2194 6.5665')]);
}

const JFIF = segment(0xe0, Buffer.concat([ascii('JFIF\0'), Buffer.from([1, 1, 0, 0, 1, 0, 1, 0, 0])]));

/** @param beside segments that stand before the picture @param behind bytes after its end */
export function jpeg(
  beside: readonly Uint8Array[] = [],
  behind: Uint8Array = new Uint8Array(),
  scan: Uint8Array = Buffer.from([1, 2, 0xff, 0, 3]),
): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xd8]), JFIF, ...beside, ...pictureOf(scan), behind]);
}

/** The parts of a JPEG that are the picture itself: tables, frame, two scans with a restart in them, end. */
export function pictureOf(scan: Uint8Array): Buffer[] {
  return [
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc2, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0])),
    segment(0xc4, Buffer.alloc(20, 2)),
    segment(0xda, Buffer.from([1, 1, 0, 0, 0, 0])),
    Buffer.from(scan),
    Buffer.from([0xff, 0xd3]),
    Buffer.from(scan),
    segment(0xda, Buffer.from([1, 1, 0, 1, 63, 0])),
    Buffer.from(scan),
    Buffer.from([0xff, 0xd9]),
  ];
}

/** A chunk of a PNG with its length and sum. */
export function pngChunk(type: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([ascii(type), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

export function png(beside: readonly Uint8Array[] = [], behind: Uint8Array = new Uint8Array()): Buffer {
  const head = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const [size, picture] = [
    pngChunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    pngChunk('IDAT', Buffer.from([0x78, 0x9c, 0x63, 0x60, 0, 0, 0, 2, 0, 1])),
  ];
  return Buffer.concat([head, size, ...beside, picture, pngChunk('IEND', Buffer.alloc(0)), behind]);
}

/** A chunk of a WebP, made even. */
export function webpChunk(type: string, body: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
}

export function webp(beside: readonly Uint8Array[] = [], flags = 0): Buffer {
  const chunks = [webpChunk('VP8X', Buffer.from([flags, 0, 0, 0, 0, 0, 0, 0, 0, 0])), webpChunk('VP8 ', Buffer.from([1, 2, 3])), ...beside];
  const body = Buffer.concat([ascii('WEBP'), ...chunks]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([ascii('RIFF'), size, body]);
}
