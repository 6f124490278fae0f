/** A moment as well as it is known, taken apart. */
export interface WhenParts {
  year: number;
  /** 1 to 12; null when only the year is known. */
  month: number | null;
  day: number | null;
  /** Whether the whole is uncertain (`?` of EDTF level 1). */
  uncertain: boolean;
}

const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(\?)?$/;

/** Takes `2023`, `2023-11`, `2023-11-30` apart, each with or without `?`; null for anything else and for a date that does not exist. */
export function whenParts(edtf: string): WhenParts | null {
  const match = EDTF.exec(edtf);
  if (!match) return null;
  const [, year, month, day, mark] = match;
  const parts = { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null, uncertain: mark === '?' };
  return isDate(parts.year, parts.month, parts.day) ? parts : null;
}

/** The parts as EDTF. */
export function whenOf({ year, month, day, uncertain }: WhenParts): string {
  const two = (value: number | null) => (value === null ? '' : `-${String(value).padStart(2, '0')}`);
  return `${String(year).padStart(4, '0')}${two(month)}${two(day)}${uncertain ? '?' : ''}`;
}

/** Whether a year, a month of a year or a day of a month is there in the calendar. */
export function isDate(year: number, month: number | null, day: number | null): boolean {
  if (month === null) return day === null;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysIn(year, month));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The last day that a moment can mean: `2024-02` ends on `2024-02-29`; null for what is no moment. */
export function lastDayOf(edtf: string): string | null {
  const parts = whenParts(edtf);
  if (!parts) return null;
  const month = parts.month ?? 12;
  return whenOf({ year: parts.year, month, day: parts.day ?? daysIn(parts.year, month), uncertain: false });
}

/** Whether a year, month or day lies wholly before today; what is no moment does not. */
export function isOver(edtf: string, today: string): boolean {
  const last = lastDayOf(edtf);
  return last !== null && last < today;
}

/** The first day that a moment can mean: `2024-02` begins on `2024-02-01`; null for what is no moment. */
export function firstDayOf(edtf: string): string | null {
  const parts = whenParts(edtf);
  return parts && whenOf({ year: parts.year, month: parts.month ?? 1, day: parts.day ?? 1, uncertain: false });
}

/** Whether a moment lies wholly after today; one that is not certain may lie elsewhere, and what is no moment does not. */
export function isLater(edtf: string, today: string): boolean {
  const first = firstDayOf(edtf);
  return first !== null && whenParts(edtf)?.uncertain === false && first > today;
}
