import type { Issue } from '#base/issue';
import { endingOf, ENDINGS_TAKEN, type FileFormat } from '#domain/attachment/file-format';
import { optionLabel } from '#i18n/register/register-words';
import type { filesNl } from './files-nl.ts';

type Params = NonNullable<Issue['params']>;

const OTHERS: Readonly<Record<string, string>> = {
  text: 'plain text',
  exe: 'a program',
  html: 'a web page or a drawing with code',
  doc: 'an old Office document or a file with a password',
  rtf: 'an RTF document',
  gif: 'a GIF image',
  heic: 'a HEIC photo or a video',
  zip: 'a zip file',
  macro: 'a document with a program in it (a macro)',
  unknown: 'something else',
};
const named = (format: unknown): string => OTHERS[String(format)] ?? optionLabel('en', 'attachment', 'format', String(format));
const megabytes = (bytes: unknown): string => String(Math.floor(Number(bytes) / 1_000_000));

/** What is said of files that people send. */
export const filesEn: Record<keyof typeof filesNl, (p: Params) => string> = {
  'file-missing': () => 'No file was chosen. Choose a file.',
  'file-empty': (p) => `"${p.name}" is empty. Choose a file with something in it.`,
  'file-too-large': (p) => `"${p.name}" is larger than ${megabytes(p.most)} MB. Make it smaller, or split it.`,
  'file-not-taken': (p) =>
    p.ending === ''
      ? `"${p.name}" has no ending that says what it is. Choose a file that ends in ${ENDINGS_TAKEN.join(', ')}.`
      : `A file that ends in .${p.ending} is not taken here. Choose a file that ends in ${ENDINGS_TAKEN.join(', ')}.`,
  'file-other-content': (p) =>
    `"${p.name}" says it is a ${named(p.said)}, but what is in it is ${named(p.found)}. Save it again as .${endingOf(p.said as FileFormat)} and choose that.`,
  'file-broken': (p) => `"${p.name}" is damaged: the picture is not whole. Open it, save it again and choose that.`,
  'file-twice': (p) => `This file is attached here already, as "${p.name}".`,
  'file-lost': () => 'This file is no longer there. Tell the administrator: a backup may still have it.',
  'file-changed': () => 'This file is not the same any more as when it was kept. Tell the administrator.',
  'backup-file-missing': (p) =>
    `The attachment "${p.name}" has no file any more: it is not in the copy. Look in an older copy (files/${String(p.sha256).slice(0, 2)}/${p.sha256}), or attach it again.`,
  'backup-file-changed': (p) =>
    `The file of the attachment "${p.name}" is not the same any more as when it was kept. Look in an older copy (files/${String(p.sha256).slice(0, 2)}/${p.sha256}).`,
  'setting-largest-file': (p) =>
    `"${p.value}" is no size for a file. Give a number from 1 to ${p.most}, in megabytes, such as PEIL_LARGEST_FILE_MB=20.`,
};
