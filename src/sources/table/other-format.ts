/** What people send for a table and is none: told by its name, as nobody can mend "the delimiter is unknown" in a PDF. */
export const OTHER_FORMATS = ['pdf', 'picture', 'word', 'slides', 'open-document', 'old-office', 'rtf'] as const;
export type OtherFormat = (typeof OTHER_FORMATS)[number];

/** First bytes, as latin1, by which a format is known. A workbook of before 2007 begins as every document of that time. */
const BEGINNINGS: readonly [OtherFormat, RegExp][] = [
  ['pdf', /^\s*%PDF-/],
  ['picture', /^(?:\x89PNG|\xff\xd8\xff|GIF8[79]a|RIFF[^]{4}WEBP|II\*\0|MM\0\*)/],
  ['picture', /^[^]{4}ftyp(?:heic|heix|mif1|avif)/],
  ['old-office', /^\xd0\xcf[^]\xe0\xa1\xb1[^]\xe1/],
  ['rtf', /^\{\\rtf/],
];

/** Entries by which a zip is known that is no workbook. */
const ENTRIES: readonly [OtherFormat, RegExp][] = [
  ['word', /^word\/document\.xml$/i],
  ['slides', /^ppt\/presentation\.xml$/i],
  ['open-document', /^content\.xml$/i],
];

/** Which format that holds no table a file is in, by its first bytes; null for any other. */
export function otherFormat(content: Uint8Array): OtherFormat | null {
  const beginning = Buffer.from(content.subarray(0, 32)).toString('latin1');
  return BEGINNINGS.find(([, begins]) => begins.test(beginning))?.[0] ?? null;
}

/** The same of a zip, by what is in it. */
export function otherFormatOfZip(entries: readonly string[]): OtherFormat | null {
  return ENTRIES.find(([, name]) => entries.some((entry) => name.test(entry)))?.[0] ?? null;
}
