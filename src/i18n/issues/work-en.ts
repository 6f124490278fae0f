import type { Issue } from '#base/issue';
import type { KindName } from '#domain/register/kinds';
import { labels, type workNl } from '#i18n/issues/work-nl';
import { whenText } from '#i18n/register/when-text';
import { fieldLabel, kindWords } from '#i18n/register/register-words';

type Params = NonNullable<Issue['params']>;
type Say = (p: Params) => string;

export const workEn: Record<keyof typeof workNl, Say> = {
  'form-stale': () => 'This form is too old or did not come from this site. Check what it says and save again.',
  'sheet-name-there': (p) =>
    p.does === 'update'
      ? `"${p.name}" is in Peil already. This row brings it up to date: only what your list fills in and is different.`
      : `"${p.name}" is in Peil already.`,
  'sheet-names-there': (p) => `"${p.name}" is in Peil ${p.count} times. Bring up to date yourself which you mean.`,
  'sheet-not-yours': (p) => `"${p.name}" is in Peil already and belongs to another party. You can’t bring it up to date.`,
  'sheet-older': (p) =>
    `"${p.name}" is in Peil already, as of ${whenText(String(p.asOf), 'en')}. This row is older: of ${whenText(String(p.day), 'en')}.`,
  'sheet-shorter': (p) =>
    `"${p.name}" is in Peil already, with a much longer text at ${labels('en', p)}. That stays, unless you choose to bring it up to date. Both texts stand below.`,
  'sheet-double': (p) => `"${p.name}" stands on row ${p.line} too. That row counts, this one does not.`,
  'sheet-total-row': () => 'This row holds a total. Peil passes it over.',
  'sheet-when-short': (p) => `"${p.value}" was read as ${whenText(String(p.when), 'en')}.`,
  'sheet-when-rough': (p) => `"${p.value}" was read as ${whenText(String(p.when), 'en')}. The words themselves are kept.`,
  'sheet-cell-kept': (p) => `This was not taken over. The text is kept in "${fieldLabel('en', p.kind as KindName, String(p.keep))}".`,
  'sheet-words-left': (p) => `Not taken over, as there is no place for it here: ${p.words}`,
  'sheet-field-not-yours': (p) => `You can’t change "${fieldLabel('en', p.kind as KindName, String(p.field))}" here. It stays as it is.`,
  'sheet-changed-since': (p) => `${p.by} changed this after you looked. Look again at what changes.`,
  'personal-data': () => 'This may lead to a person. See whether it does, and take it out then.',
  'few-people': () =>
    'These are very few people. Who reads it may know who they are. Give no number, or keep it as an own figure of the intervention. Residents see "less than 5" here.',
  'as-of-future': (p) => `"${p.value}" lies after today. A state is of today or earlier.`,
  'measured-no-count': (p) => `"${p.value}" is not a number of people. Fill in a whole number, nought or more.`,
  'measured-base-too-small': (p) => `${p.value} is more than the ${p.base} people that it is of. See which number is right.`,
  'measured-no-share': (p) => `"${p.value}" is not a percentage. Fill in a number from 0 up to 100.`,
  'measured-twice': (p) => `This figure has been filled in for ${p.period}. Change the value that is there.`,
  'measured-changed': (p) =>
    `Somebody else changed this meanwhile. It now says: ${p.value || 'nothing'}${p.base ? `, of ${p.base} people` : ''}. Save again to keep your number.`,
  'sheet-cell-broken': (p) =>
    `In row ${p.line}, column ${p.column} can’t be read: it holds ${p.value}. Mend the cell in the spreadsheet, or empty it.`,
  'sheet-missing': () => 'No file was chosen. Choose an Excel file (XLSX) or a CSV file.',
  'sheet-too-large': (p) => `This file is larger than ${p.most} kB. Remove what is not needed, or split it.`,
  'sheet-too-long': (p) => `This file has ${p.rows} rows; at most ${p.most} go at once. Split it.`,
  'sheet-gone': () => 'This file is no longer kept. Choose it again.',
  'sheet-no-table': () => 'No table was found in this file. Its first row must have the names of the columns.',
  'sheet-other-kind': (p) =>
    `This row holds something else than a ${kindWords('en', p.kind as KindName).one}. Read it in at the right list.`,
  'sheet-no-version': () => 'The number of the version is missing. Leave the columns of Peil as they are.',
  'sheet-twice': (p) => `This stands on row ${p.line} too. Leave it on one row.`,
  'sheet-stale': (p) => `Somebody else changed this after the download (${p.by}). Download the list again and take this over.`,
};
