import { isId } from '#domain/register/check-value';
import type { KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import type { Workspace } from './workspace.ts';

/** A workspace that is one programme's. */
export type ProgrammeWorkspace = Workspace & { programme: Seen<'programme'> };

/** Null for the workspace of the whole instance. */
export function inProgramme(workspace: Workspace): ProgrammeWorkspace | null {
  const { programme } = workspace;
  return programme === null ? null : { ...workspace, programme };
}

/** A thing of this programme; null when there is none here, or its viewer may not know of it. */
export async function findHere<K extends KindName>(
  { register, viewer, programme }: Pick<ProgrammeWorkspace, 'register' | 'viewer' | 'programme'>,
  kind: K,
  id: string | null | undefined,
): Promise<Seen<K> | null> {
  const found = isId(id) ? await register.find(viewer, kind, id) : null;
  return found?.programme === programme.id ? found : null;
}
