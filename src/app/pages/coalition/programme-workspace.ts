import type { Seen } from '#domain/register/register';
import type { Workspace } from '../work/workspace.ts';

/** A workspace that is one programme's: what a coalition has on its table always is. */
export type ProgrammeWorkspace = Workspace & { programme: Seen<'programme'> };

/** Null for the workspace of the whole instance. */
export function inProgramme(workspace: Workspace): ProgrammeWorkspace | null {
  const { programme } = workspace;
  return programme === null ? null : { ...workspace, programme };
}
