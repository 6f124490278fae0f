import { sha256 } from '#base/checksum';
import type { Issue } from '#base/issue';
import { personalFields } from '#domain/personal-data/watched';
import type { KindName } from '#domain/register/kinds';
import type { Typed } from '#domain/register/write-value';

/** Name of the box by which a writer says to have looked at what likely leads to a person. */
export const LOOKED_AT = 'bekeken';
const SEAL_LENGTH = 24;

/**
 * What in a form likely leads to a person, and its writer has not said to have looked at: a warning at each place, with
 * the places only and never the words. What was looked at is known by a hash of it, which the form brings back: more words
 * that lead to a person are to be looked at again.
 *
 * @param before what stands there; null for a new thing
 * @param lookedAt what the form brings back of `LOOKED_AT`
 */
export function personalIssues(
  kind: KindName,
  typed: Readonly<Record<string, Typed>>,
  before: Readonly<Record<string, unknown>> | null,
  lookedAt: unknown,
): Issue[] {
  const found = personalFields(kind, typed, before);
  const words = found.map(({ field, text, spots }) => [field, ...spots.map(({ from, to }) => text.slice(from, to))]);
  const seal = sha256(JSON.stringify(words)).slice(0, SEAL_LENGTH);
  if (found.length === 0 || lookedAt === seal) return [];
  return found.flatMap(({ field, spots }) =>
    spots.map(({ sort, from, to }): Issue => ({ code: 'personal-data', level: 'warning', at: field, params: { sort, from, to, seal } })),
  );
}
