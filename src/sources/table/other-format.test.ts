import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Fault } from '#base/fault';
import { openFile } from './open.ts';

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const zip = (entry: string) => zipSync({ [entry]: strToU8('<x/>') });

function told(name: string, bytes: Uint8Array): unknown {
  try {
    return openFile(name, bytes).head.kind;
  } catch (error) {
    return error instanceof Fault ? [error.issues[0]!.code, error.issues[0]!.params] : error;
  }
}

describe('openFile()', () => {
  it.each([
    ['pdf', latin('%PDF-1.4\n1 0 obj')],
    ['picture', latin('\x89PNG\r\n\x1a\n')],
    ['picture', latin('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['word', zip('word/document.xml')],
    ['slides', zip('ppt/presentation.xml')],
    ['open-document', zip('content.xml')],
    ['old-office', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0')],
  ])('tells by its content that a file is %s, whatever it is called', (format, bytes) => {
    expect(told('fake.xlsx', bytes)).toEqual(['other-format', { format, isNamedWorkbook: 'true' }]);
    expect(told('fake.csv', bytes)).toEqual(['other-format', { format, isNamedWorkbook: 'false' }]);
  });

  it('opens a zip of other files as before', () => {
    expect(told('cijfers.zip', zip('cijfers.csv'))).toBe('zip');
  });
});
