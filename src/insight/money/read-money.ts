import type { Viewer } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { Register, Seen } from '#domain/register/register';

const KINDS_READ = [
  'moneySource',
  'budgetLine',
  'budgetAmount',
  'closedYear',
  'programmeLine',
  'programmeTheme',
  'intervention',
] as const satisfies KindName[];
type KindRead = (typeof KINDS_READ)[number];

/** The money of a programme as a viewer may see it, with what it can be put under. */
export type MoneyContent = { readonly [K in KindRead]: Seen<K>[] };

export async function readMoney(register: Register, viewer: Viewer, programme: string): Promise<MoneyContent> {
  const lists = KINDS_READ.map(async (kind) => [kind, (await register.list(viewer, kind, { programmes: [programme] })).things]);
  return Object.fromEntries(await Promise.all(lists)) as MoneyContent;
}
