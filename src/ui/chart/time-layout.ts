import { whenParts } from '#domain/register/when';

/** A stretch of time in shares of the axis, 0 to 1. */
export interface Stretch {
  from: number;
  to: number;
}

export interface Bar {
  /** From the last possible begin to the first possible end; null where they may be the same moment. */
  sure: Stretch | null;
  /** Where the begin or the end lies, as well as it is known; `uncertain` where the moment itself is in doubt. */
  soft: readonly (Stretch & { uncertain: boolean })[];
  /** Whether no end is filled in: it runs to the edge of the picture. */
  open: boolean;
}

export interface TimeAxis {
  /** From and up to which year it goes. */
  span: readonly [from: number, to: number];
  /** Years of which the beginning gets a label, at most five. */
  labels: readonly number[];
  /** Where a year, with its part as decimals, stands; past the edges it stands at the edge. */
  at(year: number): number;
  /** Whether something lies past an edge of the picture. */
  cut: boolean;
}

/** So far before and after today the picture goes at most. */
const BEFORE = 8;
const AFTER = 8;

/** When a moment begins and ends, in years with their part as decimals; null for what is no moment. */
export function yearsOf(edtf: string): (Stretch & { uncertain: boolean }) | null {
  const parts = whenParts(edtf);
  if (!parts) return null;
  const { year, month, day, uncertain } = parts;
  if (month === null) return { from: year, to: year + 1, uncertain };
  const from = year + (month - 1) / 12 + (day === null ? 0 : (day - 1) / 372);
  return { from, to: from + (day === null ? 1 / 12 : 1 / 372), uncertain };
}

/** An axis of whole years around today that holds all moments, as far as they are not too far away. */
export function timeAxis(moments: readonly string[], today: string): TimeAxis {
  const now = yearsOf(today)!.from;
  const known = moments.flatMap((moment) => yearsOf(moment) ?? []);
  const [first, last] = [Math.floor(now) - BEFORE, Math.ceil(now) + AFTER];
  const earliest = Math.min(now, ...known.map(({ from }) => from));
  const latest = Math.max(now, ...known.map(({ to }) => to));
  const begin = Math.max(first, Math.floor(earliest));
  const end = Math.max(begin + 1, Math.min(last, Math.ceil(latest)));
  return axisOf(begin, end, earliest < begin || latest > end);
}

/** An axis over whole years, up to but without `end`. */
export function axisOf(begin: number, end: number, cut: boolean): TimeAxis {
  const step = [1, 2, 4, 5].find((one) => (end - begin) / one <= 5) ?? 10;
  const labels = Array.from({ length: end - begin }, (_, index) => begin + index).filter((year) => (year - begin) % step === 0);
  return {
    span: [begin, end],
    labels,
    at: (year) => (Math.min(end, Math.max(begin, year)) - begin) / (end - begin),
    cut,
  };
}

/** The bar of something from begin to end; null where no begin is filled in, since there is nothing to draw then. */
export function barOf(begins: string | null, ends: string | null, { at }: TimeAxis): Bar | null {
  const begin = begins === null ? null : yearsOf(begins);
  if (!begin) return null;
  const end = ends === null ? null : yearsOf(ends);
  const place = ({ from, to, uncertain }: Stretch & { uncertain: boolean }) => ({ from: at(from), to: at(to), uncertain });
  const soft = [begin, ...(end ? [end] : [])].map(place).filter(({ from, to }) => to > from);
  const sure = { from: at(begin.to), to: end ? at(end.from) : 1 };
  return { sure: sure.to > sure.from ? sure : null, soft, open: end === null };
}

/** Where a milestone stands: in the middle of what its moment can mean; null for no moment. */
export function markOf(moment: string | null, { at }: TimeAxis): { at: number; uncertain: boolean } | null {
  const years = moment === null ? null : yearsOf(moment);
  return years && { at: at((years.from + years.to) / 2), uncertain: years.uncertain };
}

/** A share of the axis as a length of SVG. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
