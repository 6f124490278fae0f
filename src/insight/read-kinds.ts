import type { Viewer } from '#domain/account/viewer';
import type { KindName, Values } from '#domain/register/kinds';
import type { Register, Seen } from '#domain/register/register';

/** Things of some kinds, by kind. */
export type ThingsOf<K extends KindName> = { readonly [Kind in K]: Seen<Kind>[] };

/**
 * Everything of some kinds in some programmes, as far as a viewer may see it; of a kind by title.
 *
 * @param fields of kinds of which only those are read: there can be thousands, with long texts
 */
export async function readKinds<K extends KindName>(
  register: Pick<Register, 'list'>,
  viewer: Viewer,
  kinds: readonly K[],
  programmes: readonly string[],
  fields: { readonly [Kind in K]?: readonly (keyof Values<Kind> & string)[] } = {},
): Promise<ThingsOf<K>> {
  const lists = kinds.map(
    async (kind) =>
      [kind, (await register.list(viewer, kind, { programmes, ...(fields[kind] && { fields: fields[kind] }) })).things] as const,
  );
  return Object.fromEntries(await Promise.all(lists)) as ThingsOf<K>;
}
