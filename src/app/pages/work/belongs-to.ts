import type { Viewer } from '#domain/account/viewer';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { Register } from '#domain/register/register';

/** Kinds of which others are a part; the field that says so bears the name of the kind. The first that a thing has counts. */
const WHOLES = ['intervention', 'objective', 'meeting', 'ambition'] as const satisfies KindName[];
type Whole = (typeof WHOLES)[number];

/** The name of what each thing is a part of, by the id of the thing; none where it is a part of nothing, or that can't be seen. */
export async function belongsTo(
  register: Register,
  viewer: Viewer,
  things: readonly { kind: KindName; id: string }[],
): Promise<Map<string, string>> {
  const byKind = [...Map.groupBy(things, ({ kind }) => kind)];
  const partOf = await Promise.all(
    byKind.flatMap(([kind, own]) => {
      const whole = WHOLES.find((name) => kindOf(kind).fields[name] !== undefined);
      return whole === undefined ? [] : [wholesOf(register, viewer, kind, own, whole)];
    }),
  );
  const refs = partOf.flat();
  const names = new Map<string, string>();
  for (const whole of WHOLES) {
    const ids = [...new Set(refs.filter((ref) => ref.whole === whole).map(({ to }) => to))];
    if (ids.length === 0) continue;
    for (const { id, values } of (await register.list(viewer, whole, { ids, fields: ['name'] })).things) names.set(id, values.name ?? '');
  }
  return new Map(refs.flatMap(({ id, to }) => (names.get(to) ? [[id, names.get(to)!] as const] : [])));
}

async function wholesOf(register: Register, viewer: Viewer, kind: KindName, own: readonly { id: string }[], whole: Whole) {
  const { things } = await register.list(viewer, kind, { ids: own.map(({ id }) => id), fields: [whole as never] });
  return things.flatMap(({ id, values }) => {
    const to = (values as Partial<Record<Whole, string | null>>)[whole];
    return to ? [{ id, whole, to }] : [];
  });
}
