import { isUtf8 } from 'node:buffer';
import type { Issue } from '#base/issue';

/** Text bytes as UTF-8 without byte order mark, and what they were. */
export interface DecodedText {
  bytes: Uint8Array;
  encoding: 'utf-8' | 'windows-1252';
  notes: Issue[];
}

/**
 * Brings text to UTF-8. What is not valid UTF-8 is read as Windows-1252, the other encoding that Dutch
 * spreadsheets write, and that is said (`read-as-windows-1252`). UTF-16 is known by its byte order mark.
 */
export function decodeText(content: Uint8Array): DecodedText {
  if (content[0] === 0xff && content[1] === 0xfe) {
    return { bytes: recoded(content, 'utf-16le'), encoding: 'utf-8', notes: [{ code: 'read-as-utf-16', level: 'note' }] };
  }
  const start = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf ? 3 : 0;
  const bytes = start > 0 ? content.subarray(start) : content;
  if (isUtf8(bytes)) return { bytes: asBuffer(bytes), encoding: 'utf-8', notes: [] };
  return {
    bytes: recoded(bytes, 'windows-1252'),
    encoding: 'windows-1252',
    notes: [{ code: 'read-as-windows-1252', level: 'warning' }],
  };
}

function recoded(bytes: Uint8Array, encoding: string): Uint8Array {
  return Buffer.from(new TextDecoder(encoding).decode(bytes), 'utf8');
}

function asBuffer(bytes: Uint8Array): Uint8Array {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
