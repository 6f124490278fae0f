const HEAD = 12;
const KEPT = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];
/** In the flags of `VP8X`: there are an Exif and an XMP. */
const SAYS_METADATA = 0x08 | 0x04;

/**
 * A picture without what a camera or program wrote beside it; the picture itself stays byte for byte.
 *
 * @returns null when the bytes are no whole WebP
 */
export function stripWebp(bytes: Uint8Array): Uint8Array | null {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (whole.length < HEAD + 8 || whole.toString('latin1', 0, 4) !== 'RIFF') return null;
  const last = 8 + whole.readUInt32LE(4);
  if (last > whole.length) return null;
  const kept: Buffer[] = [];
  for (let at = HEAD; at < last;) {
    if (at + 8 > last) return null;
    const size = whole.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    // The last may leave out the byte that makes its size even.
    if (at + 8 + size > last) return null;
    if (KEPT.includes(whole.toString('latin1', at, at + 4))) kept.push(chunk(whole.subarray(at, Math.min(end, last)), size));
    at = end;
  }
  if (kept.length === 0) return null;
  const head = Buffer.from(whole.subarray(0, HEAD));
  head.writeUInt32LE(4 + kept.reduce((sum, { length }) => sum + length, 0), 4);
  return new Uint8Array(Buffer.concat([head, ...kept]));
}

function chunk(found: Buffer, size: number): Buffer {
  const whole = Buffer.concat([found, Buffer.alloc(8 + size + (size % 2) - found.length)]);
  if (whole.toString('latin1', 0, 4) === 'VP8X' && size > 0) whole[8] = whole[8]! & ~SAYS_METADATA;
  return whole;
}
