const HEAD = 8;
/** What a picture needs to look as it does: all that must be understood, see-through, colours, size, and moving pictures. */
const KEPT = [
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'cICP',
  'bKGD',
  'hIST',
  'pHYs',
  'acTL',
  'fcTL',
  'fdAT',
];

/**
 * A picture without texts, times and what a camera wrote in it; the picture itself stays byte for byte.
 *
 * @returns null when the bytes are no whole PNG
 */
export function stripPng(bytes: Uint8Array): Uint8Array | null {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept: Uint8Array[] = [bytes.subarray(0, HEAD)];
  for (let at = HEAD; at + 12 <= whole.length;) {
    const end = at + 12 + whole.readUInt32BE(at);
    const type = whole.toString('latin1', at + 4, at + 8);
    if (end > whole.length || (at === HEAD) !== (type === 'IHDR')) return null;
    if (KEPT.includes(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return new Uint8Array(Buffer.concat(kept));
    at = end;
  }
  return null;
}
