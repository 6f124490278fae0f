import type { Issue } from '#base/issue';
import type { KindName } from '#domain/register/kinds';
import type { fieldsNl } from '#i18n/issues/fields-nl';
import { eurosText } from '#i18n/register/euros-text';
import { kindWords, optionLabels } from '#i18n/register/register-words';
import { whenText } from '#i18n/register/when-text';

type Params = NonNullable<Issue['params']>;

const known = (p: Params) => optionLabels('en', p.kind as KindName, String(p.field)).join(', ');
const perhaps = (near: unknown) => (near ? ` Perhaps: ${near}.` : '');

/** What can be wrong with what was typed in a field of the register: the same codes as the Dutch. */
export const fieldsEn: Record<keyof typeof fieldsNl, (p: Params) => string> = {
  'field-required': () => 'This is still empty. Fill it in.',
  'field-unknown': (p) =>
    p.kind
      ? `There is no field "${p.field}" with ${kindWords('en', p.kind as KindName).the}.${perhaps(p.near)} Mend the name or take it away.`
      : `There is no field "${p.field}". Mend the name or take it away.`,
  'field-unreadable': () => 'This is no text that Peil can read. Type it again.',
  'field-too-long': (p) => `This text has ${p.length} characters; ${p.longest} fit at most. Make it shorter.`,
  'field-one-line': () => 'Only one line fits here. Take the new lines away.',
  'field-no-when': (p) =>
    `"${p.value}" is no date that Peil understands. Write 2023, November 2023 or 30 November 2023. Not certain? Put a question mark after it.`,
  'field-date-short-year': (p) => `In "${p.value}" the year does not have four digits. Write the whole year, such as 2023.`,
  'field-date-impossible': (p) => `The date "${p.value}" does not exist. The day comes first, then the month: 30-11-2023.`,
  'field-date-understood': (p) => `"${p.value}" was read as ${whenText(String(p.when), 'en')}: the day first, then the month.`,
  'field-no-day': (p) => `"${p.value}" is no whole day. Write day, month and year, such as 30-11-2023.`,
  'field-no-time': (p) => `"${p.value}" is no time. Write hours and minutes, such as 09:30 or 14:00.`,
  'time-backwards': (p) => `The time of the end (${p.until}) is not later than that of the beginning (${p.from}). Look at both.`,
  'field-later': (p) =>
    `"${whenText(String(p.value), 'en')}" is still to come. This is about what has happened: fill in today or a day before.`,
  'field-no-amount': (p) => `"${p.value}" is no amount. Write it as in Dutch, for example 1.234,56, 12.500 or 2,7 miljoen.`,
  'field-amount-ambiguous': (p) =>
    `"${p.value}" can be read in two ways. Write thousands with a point and cents with two digits: 1.234 or 1,23.`,
  'field-amount-too-exact': (p) => `"${p.value}" goes beyond whole cents. Round the amount yourself.`,
  'field-amount-too-large': (p) => `The amount "${p.value}" is too large. See whether there are too many noughts.`,
  'field-amount-understood': (p) => `"${p.value}" was read as ${eurosText(Number(p.cents), 'en', true)}.`,
  'field-no-number': (p) => `"${p.value}" is no number. Write it as in Dutch, for example 42, 1.234 or 2,5.`,
  'field-number-understood': (p) => `"${p.value}" was read as ${p.number}.`,
  'field-not-whole': (p) => `"${p.value}" is no whole number. Write it without decimals.`,
  'field-negative': (p) => `"${p.value}" lies below zero. That is not possible here. Write a number of zero or more.`,
  'field-too-large': (p) => `"${p.value}" is too large; ${p.largest} fits at most. See whether there are too many digits.`,
  'field-no-flag': (p) => `"${p.value}" is no yes or no. Write yes or no.`,
  'field-unknown-choice': (p) =>
    p.kind ? `"${p.value}" is not in the list. Choose from: ${known(p)}.` : `"${p.value}" is not in the list.`,
  'field-no-list': () => 'A list belongs here. Put each part on its own line, or a semicolon between them.',
  'field-too-many': (p) => `These are ${p.count}; ${p.most} fit at most. Take a few away.`,
  'field-reference-unknown': (p) => `"${p.value}" was not found.${perhaps(p.near)} Mend the name, or add it first.`,
  'field-reference-ambiguous': (p) => `"${p.value}" can be ${p.count} things. Choose one: ${p.candidates}.`,
  'field-no-reference': (p) => `"${p.value}" was not found. Choose something from the list.`,
  'field-no-area': (p) => `"${p.value}" is no code of an area. Write for example BU00141000.`,
  'field-no-indicator': (p) => `"${p.value}" is no figure of the catalogue. Choose one from the list.`,
  'field-no-person': (p) => `"${p.value}" is no account. Choose one from the list.`,
  'field-no-link': (p) => `"${p.value}" is no address of a web page. Write the whole address, such as https://www.example.org.`,
  'field-link-understood': (p) => `"${p.value}" was read as ${p.link}.`,
};
