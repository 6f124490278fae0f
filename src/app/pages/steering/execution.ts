import type { Execution } from '#domain/execution/execution';
import { readExecution } from '#insight/execution/execution';
import type { ProgrammeWorkspace } from '#app/pages/work/programme-workspace';
import { mayMake } from '#app/pages/work/workspace';

/** The execution programme of a programme, as whoever opened the workspace may see it; and whether they may add a milestone. */
export async function loadExecution(workspace: ProgrammeWorkspace): Promise<Execution & { mayAdd: boolean }> {
  const { register, viewer, programme, today } = workspace;
  return { ...(await readExecution(register, viewer, programme.id, today)), mayAdd: mayMake(workspace, 'activity') };
}
