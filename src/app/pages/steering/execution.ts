import { UNDERTAKINGS_ON_A_PAGE, type Execution, type Undertaking } from '#domain/execution/execution';
import { paged, type Paging } from '#domain/paging/paging';
import { readExecution } from '#insight/execution/execution';
import { executionDownload } from '#app/download/execution-download';
import type { DownloadFormat } from '#app/download/file-answer';
import { personNames } from '#app/pages/work/person-names';
import type { ProgrammeWorkspace } from '#app/pages/work/programme-workspace';
import { ownBelonging } from '#app/pages/work/rights';
import { mayMake } from '#app/pages/work/workspace';

/** The execution programme with what stands on one page of it. Sums, and the time that the picture spans, are of all of it. */
export interface ExecutionPage extends Execution {
  shown: Undertaking[];
  paging: Paging;
  /** To which of what is shown a milestone may be added. */
  mayAddTo: string[];
}

/**
 * The execution programme of a programme, as whoever opened the workspace may see it; and to what of it they may add a milestone.
 *
 * @param asked the page, as the address says it
 */
export async function loadExecution(workspace: ProgrammeWorkspace, asked: string | null): Promise<ExecutionPage> {
  const { register, viewer, programme } = workspace;
  const execution = await executionFor(workspace);
  const page = { ...execution, ...paged(execution.undertakings, asked, UNDERTAKINGS_ON_A_PAGE) };
  if (!mayMake(workspace, 'activity')) return { ...page, mayAddTo: [] };
  const ids = page.shown.map(({ id }) => id);
  const { things } = await register.list(viewer, 'intervention', { programmes: [programme.id], ids });
  const own = things.filter((thing) =>
    mayMake(workspace, 'activity', { field: 'intervention', belonging: ownBelonging('intervention', thing) }),
  );
  return { ...page, mayAddTo: own.map(({ id }) => id) };
}

/** The whole execution programme as a file, as whoever opened the workspace may see it. */
export async function downloadExecution(workspace: ProgrammeWorkspace, format: DownloadFormat): Promise<Response> {
  const { app, programme, place, language } = workspace;
  const named = { name: programme.values.name ?? '', slug: place };
  return executionDownload(await executionFor(workspace), named, format, language, app.world.address);
}

function executionFor(workspace: ProgrammeWorkspace): Promise<Execution> {
  const { register, viewer, programme, today } = workspace;
  return readExecution(register, viewer, programme.id, today, (ids) => personNames(workspace, ids));
}
