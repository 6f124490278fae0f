import type { FileFormat } from '#domain/attachment/file-format';
import { unzipEntry, zipEntries } from '#sources/table/zip';

/** What documents of offices say of themselves is short: more is no such document. */
const LONGEST_PART = 1_000_000;
/** The parts in which a document says what it is. */
const SAYING: ReadonlySet<string> = new Set(['mimetype', '[Content_Types].xml']);

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
  let names: string[];
  const parts = new Map<string, string>();
  try {
    const entries = zipEntries('', bytes);
    names = entries.map(({ name }) => name);
    for (const entry of entries.filter(({ name, size }) => SAYING.has(name) && size <= LONGEST_PART)) {
      parts.set(entry.name, new TextDecoder().decode(unzipEntry('', bytes, entry)));
    }
  } catch {
    return 'zip';
  }
  const types = parts.get('[Content_Types].xml') ?? '';
  if (names.some((name) => /(^|\/)(vbaProject\.bin|Basic\/|Scripts\/)/i.test(name)) || /macroEnabled/i.test(types)) return 'macro';
  const open = BY_CONTENT_TYPE.find(([type]) => types.includes(type));
  return open?.[1] ?? BY_MIMETYPE[(parts.get('mimetype') ?? '').trim()] ?? 'zip';
}
