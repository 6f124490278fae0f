import { codeIn, leafNamed } from '../areas.ts';
import { LAST_YEAR } from '../years.ts';
import type { KindName } from '../../../src/domain/register/kinds.ts';

/** A thing as a world's file writes it: a key, and fields by their names. Absent is not filled in. */
export type Written = { key: string; asOf?: string } & Record<string, unknown>;

/** A programme file: `programme` and a list per kind. */
export type ProgrammeFile = { asOf: string; programme: Written } & Partial<Record<KindName, Written[] | Written>>;

/** The day on which the content of the invented world stands. */
export const STANDS_ON = '2026-11-01';

/** Codes of neighbourhoods by name, in the newest division; a code stays as it is. */
export function areasNamed(names: readonly string[]): string[] {
  return names.map((name) => (/^(WW-|GM|WK|BU)/.test(name) ? name : codeIn(leafNamed(name), LAST_YEAR)!));
}

/** The same without fields that are not filled in, so that a file says only what is known. */
export function filled(thing: { key: string } & Record<string, unknown>): Written {
  const isThere = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => isThere(value))) as Written;
}
