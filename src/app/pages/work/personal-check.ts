import { sha256 } from '#base/checksum';
import type { Issue } from '#base/issue';
import { becomesFewPeople, FEW_PEOPLE_FIELDS } from '#domain/intervention/few-people';
import { personalFields } from '#domain/personal-data/watched';
import type { KindName } from '#domain/register/kinds';
import type { Typed } from '#domain/register/write-value';

/** Name of the box by which a writer says to have looked at what likely leads to a person. */
export const LOOKED_AT = 'bekeken';
const SEAL_LENGTH = 24;

/** What a form writes of one thing. */
export interface Written {
  /** What stands there; null for a new thing. */
  before: Readonly<Record<string, unknown>> | null;
  values: Readonly<Record<string, unknown>>;
}

/**
 * What in a form likely leads to a person, and its writer has not said to have looked at: a warning at each place, with
 * the places only and never the words; and one where it tells of so few people that they can be known. What was looked at is known
 * by a hash of it, which the form brings back: more words that lead to a person are to be looked at again.
 *
 * @param before what stands there; null for a new thing
 * @param lookedAt what the form brings back of `LOOKED_AT`
 * @param written what it would write, of each thing: by that is known of how many people it tells
 */
export function personalIssues(
  kind: KindName,
  typed: Readonly<Record<string, Typed>>,
  before: Readonly<Record<string, unknown>> | null,
  lookedAt: unknown,
  written: readonly Written[] = [],
): Issue[] {
  const found = personalFields(kind, typed, before);
  const few = kind === 'output' ? written.filter((one) => becomesFewPeople(one.before, one.values)) : [];
  const words = [
    ...found.map(({ field, text, spots }) => [field, ...spots.map(({ from, to }) => text.slice(from, to))]),
    ...few.map((one) => FEW_PEOPLE_FIELDS.map((field) => ({ ...one.before, ...one.values })[field] ?? null)),
  ];
  const seal = sha256(JSON.stringify(words)).slice(0, SEAL_LENGTH);
  if (words.length === 0 || lookedAt === seal) return [];
  const spots = found.flatMap(({ field, spots }) =>
    spots.map(({ sort, from, to }): Issue => ({ code: 'personal-data', level: 'warning', at: field, params: { sort, from, to, seal } })),
  );
  return few.length === 0 ? spots : [...spots, { code: 'few-people', level: 'warning', at: fewAt(few[0]!), params: { seal } }];
}

/** The number, or of a form that does not ask that, what it is a number of. */
function fewAt({ values }: Written): string {
  return ['delivered', 'unit', 'name'].find((field) => Object.hasOwn(values, field)) ?? 'delivered';
}
