import { fault } from '#base/fault';
import type { KindName, Thing } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import { requireToken } from './form-token.ts';
import { formScope } from './save-thing.ts';
import type { Workspace } from './workspace.ts';

interface Moved {
  kind: KindName;
  thing: Seen;
}

/** @throws Fault `form-stale`, or what the register refuses */
export async function moveThing(
  workspace: Workspace,
  { kind, thing, action }: Moved & { action: 'withdraw' | 'restore' },
  form: FormData,
): Promise<void> {
  requireToken(workspace, formScope(workspace, kind, thing.id), form);
  const on = { kind, id: thing.id, version: Number(form.get('versie')) };
  const because = String(form.get('reden') ?? '');
  await workspace.register.write(workspace.viewer, [action === 'withdraw' ? { action, ...on, because } : { action, ...on }], 'form');
}

/** Takes one change of this thing back. @throws Fault `form-stale`, or why it can't be taken back */
export async function undoEntry(workspace: Workspace, { kind, thing }: Moved, form: FormData): Promise<Thing> {
  requireToken(workspace, formScope(workspace, kind, thing.id), form);
  const entry = String(form.get('wijziging') ?? '');
  const own = await workspace.register.history(workspace.viewer, kind, thing.id);
  if (!own.some(({ id }) => id === entry)) throw fault('not-allowed');
  return workspace.register.undo(workspace.viewer, entry);
}
