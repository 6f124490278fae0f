import { unzipSync, type UnzipFileInfo } from 'fflate';
import type { FileFormat } from '#domain/attachment/file-format';

/** What documents of offices say of themselves is short: more is no such document. */
const LONGEST_PART = 1_000_000;

const BY_CONTENT_TYPE: readonly [begin: string, format: FileFormat][] = [
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'docx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'xlsx'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml', 'pptx'],
];
const BY_MIMETYPE: Readonly<Record<string, FileFormat>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
};

/**
 * Which document of an office a zip is, by what it says of itself in it; `macro` for one that holds a program. Only two
 * short parts are unpacked, so that a bomb stays packed.
 */
export function findInZip(bytes: Uint8Array): FileFormat | 'zip' | 'macro' {
  const names: string[] = [];
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter(file: UnzipFileInfo) {
        names.push(file.name);
        return (file.name === 'mimetype' || file.name === '[Content_Types].xml') && file.originalSize <= LONGEST_PART;
      },
    });
  } catch {
    return 'zip';
  }
  const textOf = (name: string): string => new TextDecoder().decode(parts[name] ?? new Uint8Array());
  const types = textOf('[Content_Types].xml');
  if (names.some((name) => /(^|\/)(vbaProject\.bin|Basic\/|Scripts\/)/i.test(name)) || /macroEnabled/i.test(types)) return 'macro';
  const open = BY_CONTENT_TYPE.find(([type]) => types.includes(type));
  return open?.[1] ?? BY_MIMETYPE[textOf('mimetype').trim()] ?? 'zip';
}
