/**
 * A period in normal form: what a figure is about.
 * `2024` year, `2021-Q1` quarter, `1995-01` month, `2006-01-01` day, `2000/01` a year over two
 * calendar years (school or financial year). Text sorts in time within one kind.
 */
export type Period = string;
export type PeriodKind = 'year' | 'quarter' | 'month' | 'day' | 'split-year';

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

/** The kinds that a text of a length can be: a page asks for the kind of thousands of periods. */
const KINDS: Readonly<Record<number, [PeriodKind, RegExp][]>> = {
  4: [['year', /^\d{4}$/]],
  7: [
    ['quarter', /^\d{4}-Q[1-4]$/],
    ['month', /^\d{4}-(0[1-9]|1[0-2])$/],
    ['split-year', /^\d{4}\/\d{2}$/],
  ],
  10: [['day', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/]],
};

/** The kind of a period in normal form, or null when the text is none. */
export function periodKind(period: string): PeriodKind | null {
  for (const [kind, pattern] of KINDS[period.length] ?? []) if (pattern.test(period)) return kind;
  return null;
}

/**
 * Reads a period as sources write it: CBS codes (`2023JJ00`, `2021KW01`, `1995MM01`, `20060101`),
 * CBS titles (`2013 maart`, `2021 1e kwartaal`, `2024*`), normal forms, and `1999.0` (a year that
 * passed through a number column). A trailing `*` marks a provisional period.
 *
 * @returns the normal form and whether it was marked provisional; null when it is no period.
 */
export function parsePeriod(raw: string): { period: Period; provisional: boolean } | null {
  let text = raw.trim();
  let provisional = false;
  if (text.endsWith('*')) {
    provisional = true;
    text = text.replace(/\s*\*+$/, '');
  }
  const period = normalPeriod(text);
  return period === null ? null : { period, provisional };
}

function normalPeriod(text: string): Period | null {
  if (periodKind(text)) return text;
  let match = /^(\d{4})(?:JJ00|\.0)$/.exec(text);
  if (match) return match[1]!;
  match = /^(\d{4})KW0([1-4])$/.exec(text) ?? /^(\d{4})\s+([1-4])e kwartaal$/.exec(text);
  if (match) return `${match[1]}-Q${match[2]}`;
  match = /^(\d{4})MM(0[1-9]|1[0-2])$/.exec(text);
  if (match) return `${match[1]}-${match[2]}`;
  match = /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(text);
  if (match) return `${match[1]}-${match[2]}-${match[3]}`;
  match = /^(\d{4})\s+([a-z]+)$/.exec(text.toLowerCase());
  const month = match ? MONTHS.indexOf(match[2]!) : -1;
  if (match && month >= 0) return `${match[1]}-${String(month + 1).padStart(2, '0')}`;
  return null;
}

/** The calendar year in which a period begins. */
export function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}

/**
 * Where the period lies on a time axis, in years: the middle of the period, except that a year is
 * drawn at its number (2024 at 2024) so that yearly series keep whole ticks.
 */
export function timeOf(period: Period): number {
  const year = yearOf(period);
  // Nearly all periods are years, and a page asks for thousands.
  if (period.length === 4) return year;
  switch (periodKind(period)) {
    case 'quarter':
      return year + (Number(period.slice(6)) - 0.5) / 4;
    case 'month':
      return year + (Number(period.slice(5, 7)) - 0.5) / 12;
    case 'day':
      return year + (Number(period.slice(5, 7)) - 1) / 12 + (Number(period.slice(8, 10)) - 0.5) / 365;
    default:
      return year;
  }
}

/** The same period a whole number of years earlier (negative) or later. */
export function shiftYears(period: Period, years: number): Period {
  if (years === 0) return period;
  const year = yearOf(period) + years;
  if (periodKind(period) === 'split-year') return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
  return String(year).padStart(4, '0') + period.slice(4);
}
