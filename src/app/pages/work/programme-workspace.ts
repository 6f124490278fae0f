import type { Seen } from '#domain/register/register';
import type { Workspace } from './workspace.ts';

/** A workspace that is one programme's. */
export type ProgrammeWorkspace = Workspace & { programme: Seen<'programme'> };

/** Null for the workspace of the whole instance. */
export function inProgramme(workspace: Workspace): ProgrammeWorkspace | null {
  const { programme } = workspace;
  return programme === null ? null : { ...workspace, programme };
}
