import type { Viewer } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { Register, Seen } from '#domain/register/register';

/** Things of some kinds, by kind. */
export type ThingsOf<K extends KindName> = { readonly [Kind in K]: Seen<Kind>[] };

/** Everything of some kinds in some programmes, as far as a viewer may see it; of a kind by title. */
export async function readKinds<K extends KindName>(
  register: Pick<Register, 'list'>,
  viewer: Viewer,
  kinds: readonly K[],
  programmes: readonly string[],
): Promise<ThingsOf<K>> {
  const lists = kinds.map(async (kind) => [kind, (await register.list(viewer, kind, { programmes })).things] as const);
  return Object.fromEntries(await Promise.all(lists)) as ThingsOf<K>;
}
