import type { Execution } from '#domain/execution/execution';
import { readExecution } from '#insight/execution/execution';
import type { Workspace } from '#app/pages/work/workspace';

/** The execution programme of a programme, as whoever opened the workspace may see it. */
export function loadExecution({ register, viewer, today }: Workspace, programme: string): Promise<Execution> {
  return readExecution(register, viewer, programme, today);
}
