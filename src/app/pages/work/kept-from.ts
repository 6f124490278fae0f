import type { KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import type { Rights } from './rights.ts';
import type { Workspace } from './workspace.ts';

/** What would keep a thing from being withdrawn, as the register itself would say. */
export interface KeptBy {
  /** How many things refer to it, those that the viewer may not see among them. */
  count: number;
  /** Names of some that the viewer may see; empty when there are none. */
  names: string;
}

/** By what a thing is kept from being withdrawn; null where nothing keeps it, and for who may not withdraw it. */
export async function keptFrom(workspace: Workspace, kind: KindName, thing: Seen, rights: Rights): Promise<KeptBy | null> {
  if (!rights.withdraw) return null;
  const { register, viewer } = workspace;
  const leave = { action: 'withdraw' as const, kind, id: thing.id, version: thing.version, because: '' };
  const faults = await register.faults(viewer, [leave], 'form');
  const needed = faults.find(({ code }) => code === 'needed-by-others')?.params;
  return needed ? { count: Number(needed.count), names: String(needed.names) } : null;
}
