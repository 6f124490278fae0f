import { periodKind, yearOf, type Period } from '#base/period';
import type { Unit } from '#domain/indicator/unit';
import type { Language } from '#i18n/language';
import { separatorsOf, writeShort } from '#i18n/short-number';
import { UNIT_WORDS } from '#i18n/units';

const LOCALE: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const TIME_ZONE = 'Europe/Amsterdam';

/** Units short enough to stand with each number of a table. */
export const SHORT_UNITS: ReadonlySet<Unit> = new Set(['percent', 'euro', 'thousand_euro', 'km', 'm3', 'kwh', 'kw']);

/** What a number needs in order to be written down: never a bare number. */
export interface NumberStyle {
  unit: Unit;
  /** Below zero: in tens (-1) or hundreds (-2). */
  decimals: number;
}

/** How numbers, periods and lists are written in one language. */
export interface Formats {
  /** A number without its unit: `1.074`, `0,6`. A real minus sign, so that it is read aloud right. */
  number(value: number, decimals?: number): string;
  /** A number with its unit: `12%`, `0,6 km`, `€ 183.000`, `14 per 1.000 inwoners`. */
  value(value: number, style: NumberStyle): string;
  /**
   * A share as a sentence says it, out of a hundred people or things: a whole number (`24`), and
   * `minder dan 1` or `meer dan 99` for what would read as nobody or everybody.
   */
  outOfHundred(percent: number): string;
  /** For a cell of a table, where the unit stands elsewhere: `12%`, `€ 183.000`, `0,6 km`, `14`. */
  cell(value: number, style: NumberStyle): string;
  /** The unit alone, as a column head or an axis names it; empty for plain counts. */
  unit(unit: Unit): string;
  /** A period as a name: `2018`, `december 2013`, `1 januari 2024`, `2e kwartaal 2021`. */
  period(period: Period): string;
  /** A period in a sentence: `in 2018`, `in december 2013`, `op 1 januari 2024`, `in het 2e kwartaal van 2021`. */
  inPeriod(period: Period): string;
  /** A day or an instant as a date: `3 mei 2025` (Dutch time). */
  date(iso: string): string;
  /** The same for a narrow cell of a table: `3 mei 2025`, `27 sep 2025`. */
  shortDate(iso: string): string;
  /** A day with the time of day, in Amsterdam. */
  moment(iso: string): string;
  /** `Beijum, Lewenborg en Selwerd`. */
  list(words: readonly string[]): string;
  /** `7 jaar`, `1 jaar`. */
  years(count: number): string;
}

/** Names put together as a list in words. */
export function listWords(words: readonly string[], language: Language): string {
  return (lists[language] ??= new Intl.ListFormat(LOCALE[language], { type: 'conjunction' })).format(words);
}

const lists: Partial<Record<Language, Intl.ListFormat>> = {};

/** Names in alphabetical order as a reader of the language expects it. */
export function compareNames(language: Language): (a: string, b: string) => number {
  const collator = new Intl.Collator(LOCALE[language], { numeric: true, sensitivity: 'base' });
  return (a, b) => collator.compare(a, b);
}

const ready: Partial<Record<Language, Formats>> = {};

/** The formats of a language, made once. */
export function formats(language: Language): Formats {
  return (ready[language] ??= makeFormats(language));
}

function makeFormats(language: Language): Formats {
  const locale = LOCALE[language];
  const numbers = new Map<number, Intl.NumberFormat>();
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: TIME_ZONE });
  const shortDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: TIME_ZONE });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: TIME_ZONE });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const units = UNIT_WORDS[language];

  const separators = separatorsOf(locale);

  const number = (value: number, decimals = 0): string => {
    const digits = Math.max(0, decimals);
    // Fewer than no decimals: a figure in tens is written in tens.
    const rounded = decimals < 0 ? Math.round(value * 10 ** decimals) / 10 ** decimals : value;
    const short = writeShort(rounded, digits, separators);
    if (short !== null) return short;
    let format = numbers.get(digits);
    if (!format) {
      format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
      numbers.set(digits, format);
    }
    const text = format.format(rounded);
    if (!text.startsWith('-')) return text;
    // What rounds to zero has no sign.
    return /^-0(?:[.,]0+)?$/.test(text) ? text.slice(1) : `\u2212${text.slice(1)}`;
  };
  const atNoon = (iso: string): Date => new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso);
  const date = (iso: string): string => day.format(atNoon(iso));
  const period = (text: Period): string => {
    // A year; of the other kinds there are few.
    if (text.length === 4) return text;
    switch (periodKind(text)) {
      case 'month':
        return month.format(new Date(`${text}-15T12:00:00Z`));
      case 'day':
        return date(text);
      case 'quarter':
        return units.quarter(Number(text.slice(6)), yearOf(text));
      default:
        return text;
    }
  };
  // A number read in a smaller unit needs fewer decimals: 26.3 thousand euros are 26,300 euros. It is no
  // more exact for that: what was worked out as 225.223 thousand euros is 225,000 euros.
  const scaled = (value: number, { unit, decimals }: NumberStyle): string => {
    const scale = units.scale[unit] ?? 1;
    if (scale === 1) return number(value, decimals);
    return number(Number(value.toFixed(decimals)) * scale, Math.max(0, decimals - Math.log10(scale)));
  };
  const write = (value: number, style: NumberStyle): string => units.written[style.unit](scaled(value, style), value);
  const outOfHundred = (percent: number): string => {
    if (percent > 0 && percent < 1) return units.lessThanOne;
    return percent > 99 && percent < 100 ? units.moreThanNinetyNine : number(percent);
  };
  const inPeriod = (text: Period): string => {
    if (periodKind(text) === 'quarter') return units.inQuarter(Number(text.slice(6)), yearOf(text));
    return `${periodKind(text) === 'day' ? units.on : 'in'} ${period(text)}`;
  };
  return {
    number,
    outOfHundred,
    value: write,
    cell: (value, style) => (SHORT_UNITS.has(style.unit) ? write(value, style) : scaled(value, style)),
    unit: (unit) => units.names[unit],
    period,
    inPeriod,
    date,
    shortDate: (iso) => shortDay.format(atNoon(iso)),
    moment: (iso) => `${date(iso)}, ${time.format(new Date(iso))}`,
    list: (words) => listWords(words, language),
    years: (count) => units.years(count),
  };
}
