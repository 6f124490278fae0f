/** One line of a drawing with dots: a group with one or two values on the same axis. */
export interface DotRow {
  id: string;
  name: string;
  /** What the drawing says, in words. */
  label: string;
  /** Drawn as a filled dot. */
  value: number | null;
  /** Drawn as an open ring: what the first is held against. */
  other?: number | null;
  /** Margins of the first, as a line. */
  lower?: number | null;
  upper?: number | null;
}

const STEPS = [0.5, 1, 2, 5, 10, 20, 25, 50, 100];
const MOST_TICKS = 6;

/** Whole ticks from zero to just above the largest value. */
export function dotTicks(rows: readonly DotRow[]): number[] {
  const largest = Math.max(1, ...rows.flatMap(({ value, other, upper }) => [value ?? 0, other ?? 0, upper ?? 0]));
  const step = STEPS.find((size) => Math.ceil(largest / size) < MOST_TICKS) ?? largest;
  return Array.from({ length: Math.ceil(largest / step) + 1 }, (_, at) => at * step);
}
