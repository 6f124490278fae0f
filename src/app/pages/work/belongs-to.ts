import type { Viewer } from '#domain/account/viewer';
import { KIND_NAMES, kindOf, type KindName } from '#domain/register/kinds';
import type { Hit, Register } from '#domain/register/register';

/** Kinds of which others are a part; the field that says so bears the name of the kind. The first that a kind has counts. */
const WHOLES = ['intervention', 'objective', 'meeting', 'ambition'] as const satisfies KindName[];
type Whole = (typeof WHOLES)[number];

/** By kind the field that says what its things are a part of: a search is asked to tell it, as it has weighed the rights of what it found. */
export const PART_OF: Readonly<Partial<Record<KindName, Whole>>> = Object.fromEntries(
  KIND_NAMES.flatMap((kind) => {
    const whole = WHOLES.find((name) => kindOf(kind).fields[name] !== undefined);
    return whole === undefined ? [] : [[kind, whole]];
  }),
);

/**
 * The name of what each thing is a part of, by the id of the thing; none where it is a part of nothing, or that can't be seen.
 *
 * @param hits of a search that was asked for `PART_OF`
 */
export async function belongsTo(
  register: Pick<Register, 'list'>,
  viewer: Viewer,
  hits: readonly Pick<Hit, 'kind' | 'id' | 'names'>[],
): Promise<Map<string, string>> {
  const parts = hits.flatMap(({ kind, id, names }) => (names === null ? [] : [{ id, whole: PART_OF[kind]!, to: names }]));
  const wholes = await Promise.all(
    [...Map.groupBy(parts, ({ whole }) => whole)].map(async ([whole, own]) => {
      const ids = [...new Set(own.map(({ to }) => to))];
      return (await register.list(viewer, whole, { ids, fields: ['name'] })).things;
    }),
  );
  const names = new Map(wholes.flat().map(({ id, values }) => [id, values.name ?? '']));
  return new Map(parts.flatMap(({ id, to }) => (names.get(to) ? [[id, names.get(to)!] as const] : [])));
}
