import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripMetadata } from './strip-metadata.ts';
import { exif, jpeg, pictureOf, png, pngChunk, segment, webp, webpChunk } from './test-pictures.ts';

const text = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString('latin1');
const body = fc.uint8Array({ maxLength: 60 });
/** The picture itself, as bytes after which no marker can be read into it. */
const scan = fc
  .uint8Array({ maxLength: 80 })
  .map((bytes) => Buffer.from([...bytes].flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte]))));

describe('stripMetadata() of a JPEG', () => {
  it('leaves the picture byte for byte, whatever stands beside it and behind it', () => {
    const beside = fc.array(
      fc.tuple(fc.constantFrom(0xe1, 0xe2, 0xe3, 0xed, 0xef, 0xfe), body).map(([marker, bytes]) => segment(marker, bytes)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(beside, body, scan, (segments, behind, bytes) => {
        const stripped = stripMetadata('jpeg', jpeg(segments, behind, bytes))!;
        expect(text(stripped).endsWith(text(Buffer.concat(pictureOf(bytes))))).toBe(true);
        expect(stripMetadata('jpeg', stripped)).toEqual(stripped);
      }),
    );
  });

  it('takes place, camera, comments, second pictures and what stands behind the end away', () => {
    const beside = [
      segment(0xe1, exif(1)),
      segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<GPS 1>')),
      segment(0xe2, Buffer.from('MPF\0GPS 2')),
      segment(0xed, Buffer.from('Photoshop GPS 3')),
      segment(0xfe, Buffer.from('GPS 4')),
    ];
    const stripped = stripMetadata('jpeg', jpeg(beside, jpeg([segment(0xe1, exif(1))])));
    expect(text(stripped)).not.toMatch(/GPS|Exif|MPF/);
    expect(Buffer.from(stripped!)).toEqual(jpeg());
  });

  it('keeps which side is up, and nothing else of an Exif, however it is written', () => {
    for (const order of ['II', 'MM'] as const) {
      for (const side of [2, 6, 8]) {
        const stripped = stripMetadata('jpeg', jpeg([segment(0xe1, exif(side, order))]))!;
        expect(text(stripped)).not.toContain('GPS');
        expect(stripped.length).toBe(jpeg().length + 36);
        expect(stripMetadata('jpeg', stripped)).toEqual(stripped);
      }
      expect(Buffer.from(stripMetadata('jpeg', jpeg([segment(0xe1, exif(99, order))]))!)).toEqual(jpeg());
    }
  });

  it('keeps what colours need', () => {
    const colours = [segment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01abc')), segment(0xee, Buffer.from('Adobe\0d\0\0\0\0\x01'))];
    expect(Buffer.from(stripMetadata('jpeg', jpeg(colours))!)).toEqual(jpeg(colours));
  });

  it('says that a picture is broken when it breaks off anywhere, and never throws', () => {
    const whole = jpeg([segment(0xe1, exif(6))]);
    for (let length = 0; length < whole.length; length += 1) expect(stripMetadata('jpeg', whole.subarray(0, length))).toBeNull();
    const strips = (bytes: Uint8Array): boolean => (stripMetadata('jpeg', bytes)?.length ?? 0) >= 0;
    fc.assert(fc.property(body, (bytes) => strips(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), bytes]))));
    fc.assert(fc.property(fc.nat(200), fc.nat(255), (at, byte) => strips(changed(whole, at, byte))));
  });
});

describe('stripMetadata() of a PNG', () => {
  it('leaves the picture and its colours, and takes texts, times, places and the rest away', () => {
    const colours = [pngChunk('gAMA', Buffer.alloc(4, 1)), pngChunk('tRNS', Buffer.alloc(2))];
    const beside = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'caBX'].map((type) => pngChunk(type, Buffer.from('GPS')));
    const stripped = stripMetadata('png', png([...colours, ...beside], Buffer.from('GPS behind')))!;
    expect(Buffer.from(stripped)).toEqual(png(colours));
  });

  it('says that a picture is broken when it breaks off anywhere', () => {
    const whole = png([pngChunk('tEXt', Buffer.from('GPS'))]);
    for (let length = 0; length < whole.length; length += 1) expect(stripMetadata('png', whole.subarray(0, length))).toBeNull();
  });
});

describe('stripMetadata() of a WebP', () => {
  it('leaves the picture, and takes Exif, XMP and the marks that say so away', () => {
    const beside = [
      webpChunk('EXIF', Buffer.from('GPS')),
      webpChunk('XMP ', Buffer.from('GPS 2')),
      webpChunk('abcd', Buffer.from('GPS 3')),
    ];
    const stripped = stripMetadata('webp', webp(beside, 0x10 | 0x08 | 0x04))!;
    expect(Buffer.from(stripped)).toEqual(webp([], 0x10));
    expect(stripMetadata('webp', stripped)).toEqual(stripped);
  });

  it('says that a picture is broken when it breaks off anywhere', () => {
    const whole = webp([webpChunk('EXIF', Buffer.from('GPS'))]);
    for (let length = 0; length < whole.length; length += 1) expect(stripMetadata('webp', whole.subarray(0, length))).toBeNull();
  });
});

function changed(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  const copy = Buffer.from(bytes);
  copy[at % copy.length] = byte;
  return copy;
}
