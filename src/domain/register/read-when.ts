import { success, type Result } from '#base/result';
import type { Issue } from '#base/issue';
import { foldName } from '#base/text';
import { refused, shown, understood } from './refused.ts';
import { isDate, whenOf, whenParts, type WhenParts } from './when.ts';

/** Beginnings of the names of the months, in Dutch and English; a full name and any shortening of it are read. */
const MONTHS = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'mrt', 'march'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september', 'sept'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];
const UNSURE_BEFORE = /^(?:rond|ongeveer|circa|ca\.?|c\.|omstreeks|ergens in|vermoedelijk|waarschijnlijk|about|around|probably)\s+/i;
const UNSURE_AFTER = /\s*(?:\?|~|\((?:niet zeker|not certain|ongeveer|onzeker|\?)\))$/i;
const WEEKDAY =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)[.,]?\s+(?=\p{L}+\.?\s+\d|\d{1,2}\b)/iu;

/**
 * Reads a moment as people type it: `2023`, `2023-11`, `11-2023`, `november 2023`, `nov 2023`, `30 november 2023`,
 * `30-11-2023`, `30/11/2023`, `2023-11-30`; with `?` behind or `rond` before it is uncertain. The day comes before the month.
 *
 * @returns EDTF: `2023`, `2023-11?`, `2023-11-30`
 */
export function readWhen(typed: string): Result<string> {
  const read = parts(typed);
  return read.ok ? success(whenOf(read.value), read.warnings) : read;
}

/** Reads a whole day, in every form of `readWhen`. @returns `YYYY-MM-DD` */
export function readDay(typed: string): Result<string> {
  const read = parts(typed);
  // Months and years, which the other fault offers, are no days.
  if (!read.ok) return read.issues.some(({ code }) => code === 'field-no-when') ? refused('field-no-day', { value: shown(typed) }) : read;
  if (read.value.day === null || read.value.uncertain) return refused('field-no-day', { value: shown(typed) });
  return success(whenOf(read.value), read.warnings);
}

/** A cell of a sheet that holds a day counts the days since 30 December 1899. Null for a number that is no day of these times. */
export function dayOfSerial(serial: number): string | null {
  if (!Number.isInteger(serial) || serial < 18_264 || serial > 91_313) return null;
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}

function parts(typed: string): Result<WhenParts> {
  let text = typed.trim().replace(/\s+/gu, ' ');
  const known = whenParts(text);
  if (known && isOfOurTimes(known.year)) return success(known);
  let uncertain = false;
  for (const mark of [UNSURE_AFTER, UNSURE_AFTER, UNSURE_BEFORE]) {
    const without = text.replace(mark, '');
    uncertain ||= without !== text;
    text = without;
  }
  text = text.replace(/^(?:in|op|per|on)\s+/i, '').replace(WEEKDAY, '');
  const found = numbered(text) ?? named(text);
  if (found === null) return refused('field-no-when', { value: shown(typed) });
  if (found === 'short-year') return refused('field-date-short-year', { value: shown(typed) });
  const { year, month, day } = found;
  if (!isOfOurTimes(year) || !isDate(year, month, day)) return refused('field-date-impossible', { value: shown(typed) });
  const value = { year, month, day, uncertain };
  const notes: Issue[] = found.turned ? [understood('field-date-understood', { value: shown(typed), when: whenOf(value) })] : [];
  return success(value, notes);
}

/** A year that somebody can mean: what lies outside is a slip. */
function isOfOurTimes(year: number): boolean {
  return year >= 1000 && year <= 2999;
}

interface Found {
  year: number;
  month: number | null;
  day: number | null;
  /** Day and month could be the other way round. */
  turned?: boolean;
}

function numbered(text: string): Found | 'short-year' | null {
  const date = text.replace(/T\d{2}:\d{2}.*$/, '');
  let match = /^(\d{4})$/.exec(date);
  if (match) return { year: Number(match[1]), month: null, day: null };
  match = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(date);
  if (match) return { year: Number(match[1]), month: Number(match[2]), day: match[3] ? Number(match[3]) : null };
  match = /^(\d{1,2})[-/.](\d{4})$/.exec(date);
  if (match) return { year: Number(match[2]), month: Number(match[1]), day: null };
  match = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})$/.exec(date);
  if (match) {
    const [day, month] = [Number(match[1]), Number(match[2])];
    return { year: Number(match[3]), month, day, turned: date.includes('/') && day <= 12 && month <= 12 && day !== month };
  }
  return /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(date) ? 'short-year' : null;
}

function named(text: string): Found | 'short-year' | null {
  const words = foldName(text).split(' ');
  const place = words.findIndex((word) => monthOf(word) !== null);
  if (place < 0 || words.length > 3) return null;
  const month = monthOf(words[place]!);
  const numbers = words.filter((_, index) => index !== place).map((word) => word.replace(/(?<=\d)(?:e|st|nd|rd|th)$/, ''));
  if (numbers.some((number) => !/^\d+$/.test(number))) return null;
  const year = numbers.at(-1);
  if (year === undefined || (words.length === 3 && place === 2)) return null;
  if (year.length !== 4) return year.length === 2 ? 'short-year' : null;
  const day = numbers.length === 2 ? numbers[0]! : null;
  return day !== null && day.length > 2 ? null : { year: Number(year), month, day: day === null ? null : Number(day) };
}

function monthOf(word: string): number | null {
  if (word.length < 3) return null;
  const index = MONTHS.findIndex((names) => names.some((name) => name.startsWith(word)));
  return index < 0 ? null : index + 1;
}
