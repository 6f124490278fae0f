import { describe, expect, it } from 'vitest';
import { Fault } from '#base/fault';
import { FILE_FORMATS, endingOf, type FileFormat } from '#domain/attachment/file-format';
import { zipped } from '#sources/table/test-zip';
import { takeIn } from './take-in.ts';
import { exif, jpeg, png, segment, webp } from './test-pictures.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const office = (type: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipped({
    '[Content_Types].xml': text(`<Types><Override ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`),
    'word/document.xml': text('<w/>'),
    ...more,
  });
const open = (type: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipped({ mimetype: [text(`application/vnd.oasis.opendocument.${type}`), { level: 0 }], 'content.xml': text('<o/>'), ...more });

/** A small file of every form that is taken. */
const FILES: Readonly<Record<FileFormat, Uint8Array>> = {
  pdf: text('%PDF-1.7\n%%EOF\n'),
  docx: office('wordprocessingml.document'),
  odt: open('text'),
  xlsx: office('spreadsheetml.sheet'),
  ods: open('spreadsheet'),
  pptx: office('presentationml.presentation'),
  odp: open('presentation'),
  csv: text('wijk;aantal\r\nSelwerd;12\r\n'),
  txt: text('Verslag van 3 maart: één fiets < twee fietsen.'),
  jpeg: jpeg([segment(0xe1, exif(6))]),
  png: png(),
  webp: webp(),
};
const options = { largest: 1_000_000, at: 'bestand' };

function refused(name: string, bytes: Uint8Array, largest = options.largest) {
  try {
    takeIn(name, bytes, { ...options, largest });
  } catch (error) {
    if (error instanceof Fault) return error.issues[0]!;
    throw error;
  }
  return null;
}

describe('takeIn()', () => {
  it('takes every form that it says it takes, by its usual name and in capitals', () => {
    for (const format of FILE_FORMATS) {
      expect(takeIn(`Verslag v1.2.${endingOf(format)}`, FILES[format], options).format).toBe(format);
      expect(takeIn(`VERSLAG.${endingOf(format).toUpperCase()}`, FILES[format], options).format).toBe(format);
    }
    expect(takeIn('foto.jpeg', FILES.jpeg, options).format).toBe('jpeg');
  });

  it('refuses every file that calls itself another form than it is, and says what was found', () => {
    for (const said of FILE_FORMATS) {
      for (const found of FILE_FORMATS) {
        const isText = ['csv', 'txt'].includes(said) && ['csv', 'txt'].includes(found);
        if (said === found || isText) continue;
        const issue = refused(`Verslag.${endingOf(said)}`, FILES[found]);
        const params = { name: `Verslag.${endingOf(said)}`, said, found: ['csv', 'txt'].includes(found) ? 'text' : found };
        expect(issue).toMatchObject({ code: 'file-other-content', at: 'bestand', params });
      }
    }
  });

  it('refuses a program, a page, a picture that can run, a macro and an old document under any name', () => {
    const lies: [name: string, bytes: Uint8Array, found: string][] = [
      ['plan.pdf', text('MZ\x90\0'), 'exe'],
      ['plan.txt', text('#!/bin/sh\nrm -rf /'), 'exe'],
      ['plan.txt', text('\n\n<!DOCTYPE html><script>alert(1)</script>'), 'html'],
      ['plan.csv', text('a;b\n<svg onload=alert(1)>'), 'html'],
      ['foto.png', text('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'html'],
      ['plan.txt', Buffer.from('\ufeff<html>', 'utf16le'), 'html'],
      ['plan.docx', office('wordprocessingml.document', { 'word/vbaProject.bin': text('x') }), 'macro'],
      ['plan.odt', open('text', { 'Basic/Standard/Module1.xml': text('x') }), 'macro'],
      ['plan.docx', zipped({ 'a.exe': text('MZ') }), 'zip'],
      ['plan.docx', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(40)]), 'zip'],
      ['plan.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'doc'],
      ['foto.jpg', Buffer.from('\0\0\0\x18ftypheic'), 'heic'],
      ['plan.txt', Buffer.from([1, 2, 3, 0]), 'unknown'],
    ];
    for (const [name, bytes, found] of lies)
      expect(refused(name, bytes), `${name} ${found}`).toMatchObject({ code: 'file-other-content', params: { found } });
  });

  it('takes a text of the old Windows alphabet and of UTF-16', () => {
    expect(takeIn('a.csv', Buffer.from('caf\xe9;1', 'latin1'), options).format).toBe('csv');
    expect(takeIn('a.txt', Buffer.from('\ufeffcafé', 'utf16le'), options).format).toBe('txt');
  });

  it('refuses a name without an ending that is taken, an empty file and one that is too large', () => {
    expect(refused('plan.svg', text('x'))).toMatchObject({ code: 'file-not-taken', params: { ending: 'svg' } });
    expect(refused('plan', FILES.pdf)).toMatchObject({ code: 'file-not-taken', params: { ending: '' } });
    expect(refused('plan.pdf.exe', FILES.pdf)).toMatchObject({ code: 'file-not-taken', params: { ending: 'exe' } });
    expect(refused('plan.pdf', new Uint8Array())).toMatchObject({ code: 'file-empty' });
    expect(refused('plan.pdf', FILES.pdf, 10)).toMatchObject({ code: 'file-too-large', params: { most: 10 } });
  });

  it('keeps of a photo the photo only, and refuses one that breaks off', () => {
    const { bytes } = takeIn('foto.jpg', FILES.jpeg, options);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('GPS');
    expect(refused('foto.jpg', FILES.jpeg.subarray(0, 150))).toMatchObject({ code: 'file-broken', params: { said: 'jpeg' } });
  });

  it('packs nothing out that does not say what it is', () => {
    const bomb = zipped({ '[Content_Types].xml': new Uint8Array(5_000_000) });
    expect(refused('plan.docx', bomb, 1e9)).toMatchObject({ code: 'file-other-content', params: { found: 'zip' } });
  });
});
