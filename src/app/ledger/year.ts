/** The year that a cell names: `2026`, `boekjaar 2026`, `2026-03`, `31-12-2026`; null when it names none. */
export function yearOf(written: string): number | null {
  const found = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(written);
  return found ? Number(found[0]) : null;
}
