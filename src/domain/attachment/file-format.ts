/** The forms of file that are taken in: documents, pictures, sheets, slides and plain text; nothing that runs. */
export const FILE_FORMATS = ['pdf', 'docx', 'odt', 'xlsx', 'ods', 'pptx', 'odp', 'csv', 'txt', 'jpeg', 'png', 'webp'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

const MEDIA_TYPES: Readonly<Record<FileFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odp: 'application/vnd.oasis.opendocument.presentation',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/** As what a file of this form is served. */
export function mediaTypeOf(format: FileFormat): string {
  return MEDIA_TYPES[format];
}

/** How names of files of this form end, with the usual one first. */
const ENDINGS: Readonly<Partial<Record<FileFormat, readonly string[]>>> = { jpeg: ['jpg', 'jpeg'] };

/** The usual ending of a form: `jpg`. */
export function endingOf(format: FileFormat): string {
  return ENDINGS[format]?.[0] ?? format;
}

/** Every ending that is taken, as a form offers them: `.pdf`, `.jpg`. */
export const ENDINGS_TAKEN: readonly string[] = FILE_FORMATS.flatMap((format) => ENDINGS[format] ?? [format]).map((ending) => `.${ending}`);

/** What follows the last point of a name, in small letters; empty where there is none. */
export function endingIn(name: string): string {
  return /\.([^./\\]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The form that a name says; null for an ending that is not taken. */
export function formatSaid(name: string): FileFormat | null {
  const ending = endingIn(name);
  return FILE_FORMATS.find((format) => (ENDINGS[format] ?? [format]).includes(ending)) ?? null;
}
