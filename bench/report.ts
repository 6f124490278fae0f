/** One measured thing, as a line of JSON: what, how much, against which bar. */
export interface Measured {
  name: string;
  value: number;
  unit: string;
  /** `<= 8`, `>= 120`; null: only told. */
  bar: string | null;
  ok: boolean;
}

/** Prints a measurement, and fails the process at its end when it misses its bar. */
export function tell(name: string, value: number, unit: string, bar: { atMost: number } | { atLeast: number } | null = null): void {
  const ok = bar === null || ('atMost' in bar ? value <= bar.atMost : value >= bar.atLeast);
  const measured: Measured = {
    name,
    value: Number(value.toPrecision(4)),
    unit,
    bar: bar === null ? null : 'atMost' in bar ? `<= ${bar.atMost}` : `>= ${bar.atLeast}`,
    ok,
  };
  console.log(JSON.stringify(measured));
  if (!ok) process.exitCode = 1;
}

/** A benchmark that does not look at its outcome measures whatever it likes. */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`Cannot trust this measurement: ${what}`);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)]!;
}

/** The value below which so large a share lies: 0.95 for p95. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]!;
}

/** Milliseconds that the work takes. */
export async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const startedAt = performance.now();
  const value = await work();
  return { ms: performance.now() - startedAt, value };
}
