import type { PlannedRow } from './planned-row.ts';

/** From here on a text took somebody time to write. */
const LONG = 120;
/** Less than this share of what stands there is much shorter. */
const MUCH = 0.5;

/** Fields of which a row would put a much shorter text in place of a long one. Empty where it would not. */
export function muchShorter({ thing, fields, values }: Pick<PlannedRow, 'thing' | 'fields' | 'values'>): string[] {
  const before = (thing?.values ?? {}) as Record<string, unknown>;
  return fields.filter((field) => {
    const [was, is] = [before[field], values[field]];
    return typeof was === 'string' && typeof is === 'string' && was.length >= LONG && is.length < was.length * MUCH;
  });
}
