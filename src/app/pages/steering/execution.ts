import type { Execution } from '#domain/execution/execution';
import { readExecution } from '#insight/execution/execution';
import type { ProgrammeWorkspace } from '#app/pages/work/programme-workspace';

/** The execution programme of a programme, as whoever opened the workspace may see it. */
export function loadExecution({ register, viewer, programme, today }: ProgrammeWorkspace): Promise<Execution> {
  return readExecution(register, viewer, programme.id, today);
}
