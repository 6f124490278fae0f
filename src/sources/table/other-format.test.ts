import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Fault } from '#base/fault';
import { issueText } from '#i18n/issue-text';
import { openFile } from './open.ts';

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const zip = (entry: string) => zipSync({ [entry]: strToU8('<x/>') });

function told(name: string, bytes: Uint8Array): string {
  try {
    openFile(name, bytes);
  } catch (error) {
    if (error instanceof Fault) return issueText({ ...error.issues[0]!, at: undefined }, 'nl');
  }
  return 'opened';
}

describe('openFile()', () => {
  it.each([
    ['een PDF', latin('%PDF-1.4\n1 0 obj')],
    ['een foto of plaatje', latin('\x89PNG\r\n\x1a\n')],
    ['een foto of plaatje', latin('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['een Word-bestand', zip('word/document.xml')],
    ['een presentatie', zip('ppt/presentation.xml')],
    ['een bestand van LibreOffice', zip('content.xml')],
    ['een oud Excel- of Word-bestand (van voor 2007)', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0')],
  ])('tells by its content that a file is %s, whatever it is called', (what, bytes) => {
    expect(told('fake.xlsx', bytes)).toMatch(`Dit is geen Excel-bestand maar ${what}.`);
    expect(told('fake.csv', bytes)).toMatch(`Dit is geen tabel maar ${what}.`);
  });

  it('opens a zip of other files as before', () => {
    expect(told('cijfers.zip', zip('cijfers.csv'))).toBe('opened');
  });
});
