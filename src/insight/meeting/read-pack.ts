import type { Viewer } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { Register, Seen } from '#domain/register/register';
import type { MoneyContent } from '#insight/money/read-money';
import { readMoney } from '#insight/money/read-money';
import { readProgramme, type ProgrammeContent } from '#insight/programme/programme-content';

const KINDS_READ = ['agendaItem', 'decision', 'action'] as const satisfies KindName[];
type KindRead = (typeof KINDS_READ)[number];

/** Everything that a meeting pack is made of. */
export type PackContent = ProgrammeContent & MoneyContent & { readonly [K in KindRead]: Seen<K>[] };

export async function readPack(register: Register, viewer: Viewer, programme: Seen<'programme'>): Promise<PackContent> {
  const lists = KINDS_READ.map(async (kind) => [kind, (await register.list(viewer, kind, { programmes: [programme.id] })).things]);
  const [content, money, own] = await Promise.all([
    readProgramme(register, viewer, programme),
    readMoney(register, viewer, programme.id),
    Promise.all(lists),
  ]);
  return { ...content, ...money, ...(Object.fromEntries(own) as { [K in KindRead]: Seen<K>[] }) };
}
