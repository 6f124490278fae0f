import type { Issue } from '#base/issue';
import { endingOf, ENDINGS_TAKEN, type FileFormat } from '#domain/attachment/file-format';
import { optionLabel } from '#i18n/register/register-words';

type Params = NonNullable<Issue['params']>;
type Say = (p: Params) => string;

/** What a file turns out to be that is not taken. */
const OTHERS: Readonly<Record<string, string>> = {
  text: 'gewone tekst',
  exe: 'een programma',
  html: 'een webpagina of een tekening met code',
  doc: 'een oud Office-document of een bestand met een wachtwoord',
  rtf: 'een RTF-document',
  gif: 'een GIF-plaatje',
  heic: 'een HEIC-foto of een video',
  zip: 'een zip-bestand',
  macro: 'een document met een programma erin (een macro)',
  unknown: 'iets anders',
};
const named = (format: unknown): string => OTHERS[String(format)] ?? optionLabel('nl', 'attachment', 'format', String(format));
const megabytes = (bytes: unknown): string => String(Math.floor(Number(bytes) / 1_000_000));

/** What is said of files that people send. */
export const filesNl = {
  'file-missing': () => 'Er is geen bestand gekozen. Kies een bestand.',
  'file-empty': (p) => `"${p.name}" is leeg. Kies een bestand waar iets in staat.`,
  'file-too-large': (p) => `"${p.name}" is groter dan ${megabytes(p.most)} MB. Maak het kleiner, of deel het in stukken.`,
  'file-not-taken': (p) =>
    p.ending === ''
      ? `"${p.name}" heeft geen soort achter de naam. Kies een bestand dat eindigt op ${ENDINGS_TAKEN.join(', ')}.`
      : `Een bestand dat eindigt op .${p.ending} kan hier niet. Kies een bestand dat eindigt op ${ENDINGS_TAKEN.join(', ')}.`,
  'file-other-content': (p) =>
    `"${p.name}" zegt een ${named(p.said)} te zijn, maar er zit ${named(p.found)} in. Bewaar het opnieuw als .${endingOf(p.said as FileFormat)} en kies het dan.`,
  'file-broken': (p) => `"${p.name}" is beschadigd: het plaatje is niet heel. Open het, bewaar het opnieuw en kies het dan.`,
  'file-twice': (p) => `Dit bestand hangt hier al aan, als "${p.name}".`,
  'file-lost': () => 'Dit bestand is er niet meer. Meld het aan de beheerder: in een reservekopie kan het nog staan.',
  'file-changed': () => 'Dit bestand is niet meer hetzelfde als toen het werd bewaard. Meld het aan de beheerder.',
  'backup-file-missing': (p) =>
    `De bijlage "${p.name}" heeft geen bestand meer: het zit niet in de kopie. Zoek het in een oudere kopie (files/${String(p.sha256).slice(0, 2)}/${p.sha256}), of hang het opnieuw aan.`,
  'backup-file-changed': (p) =>
    `Het bestand van de bijlage "${p.name}" is niet meer hetzelfde als toen het werd bewaard. Zoek het in een oudere kopie (files/${String(p.sha256).slice(0, 2)}/${p.sha256}).`,
  'setting-largest-file': (p) =>
    `"${p.value}" is geen grootte voor een bestand. Geef een getal van 1 tot en met ${p.most}, in megabytes, zoals PEIL_LARGEST_FILE_MB=20.`,
} satisfies Record<string, Say>;
