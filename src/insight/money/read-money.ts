import type { Viewer } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { Register } from '#domain/register/register';
import { readKinds, type ThingsOf } from '#insight/read-kinds';

const KINDS_READ = [
  'moneySource',
  'budgetLine',
  'budgetAmount',
  'closedYear',
  'programmeLine',
  'programmeTheme',
  'intervention',
] as const satisfies KindName[];

/** The money of a programme as a viewer may see it, with the names of what it can be put under. */
export type MoneyContent = ThingsOf<(typeof KINDS_READ)[number]>;

export function readMoney(register: Register, viewer: Viewer, programme: string): Promise<MoneyContent> {
  return readKinds(register, viewer, KINDS_READ, [programme], { intervention: ['name'], programmeTheme: ['name'] });
}
