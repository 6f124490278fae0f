import type { Execution } from '#domain/execution/execution';
import { readExecution } from '#insight/execution/execution';
import type { ProgrammeWorkspace } from '#app/pages/work/programme-workspace';
import { ownBelonging } from '#app/pages/work/rights';
import { mayMake } from '#app/pages/work/workspace';

/** The execution programme of a programme, as whoever opened the workspace may see it; and to what of it they may add a milestone. */
export async function loadExecution(workspace: ProgrammeWorkspace): Promise<Execution & { mayAddTo: string[] }> {
  const { register, viewer, programme, today } = workspace;
  const execution = await readExecution(register, viewer, programme.id, today);
  if (!mayMake(workspace, 'activity')) return { ...execution, mayAddTo: [] };
  const ids = execution.undertakings.map(({ id }) => id);
  const { things } = await register.list(viewer, 'intervention', { programmes: [programme.id], ids });
  const own = things.filter((thing) =>
    mayMake(workspace, 'activity', { field: 'intervention', belonging: ownBelonging('intervention', thing) }),
  );
  return { ...execution, mayAddTo: own.map(({ id }) => id) };
}
