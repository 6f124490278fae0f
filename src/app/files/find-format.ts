import type { FileFormat } from '#domain/attachment/file-format';
import { isPlainText, looksLikeMarkup } from './plain-text.ts';
import { findInZip } from './zip-format.ts';

/** What a file turns out to be: a form that is taken, plain text (a CSV or a TXT by its name), or what else, by its usual ending. */
export type FoundFormat = FileFormat | 'text' | 'exe' | 'html' | 'doc' | 'rtf' | 'gif' | 'heic' | 'zip' | 'macro' | 'unknown';

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
/** How files of a form begin; `at`: from which byte. */
const SIGNATURES: readonly { format: FoundFormat; bytes: readonly number[]; at?: number }[] = [
  { format: 'pdf', bytes: ascii('%PDF-') },
  { format: 'png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { format: 'jpeg', bytes: [0xff, 0xd8, 0xff] },
  { format: 'webp', bytes: ascii('WEBP'), at: 8 },
  { format: 'heic', bytes: ascii('ftyp'), at: 4 },
  { format: 'gif', bytes: ascii('GIF8') },
  { format: 'rtf', bytes: ascii('{\\rtf') },
  { format: 'doc', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { format: 'exe', bytes: ascii('MZ') },
  { format: 'exe', bytes: [0x7f, ...ascii('ELF')] },
  { format: 'exe', bytes: ascii('#!') },
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Looks at the bytes of a file, and at nothing else, for what it is. */
export function findFormat(bytes: Uint8Array): FoundFormat {
  if (beginsWith(bytes, ZIP)) return findInZip(bytes);
  const known = SIGNATURES.find(({ bytes: begin, at }) => beginsWith(bytes, begin, at));
  if (known) return known.format;
  if (!isPlainText(bytes)) return 'unknown';
  return looksLikeMarkup(bytes) ? 'html' : 'text';
}

function beginsWith(bytes: Uint8Array, begin: readonly number[], at = 0): boolean {
  return bytes.length >= at + begin.length && begin.every((byte, index) => bytes[at + index] === byte);
}
