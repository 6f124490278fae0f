import { error, type RequestEvent } from '@sveltejs/kit';
import { inProgramme, type ProgrammeWorkspace } from '#app/pages/coalition/programme-workspace';
import { workspaceOf } from './workspace.server.ts';

/** The workspace of a programme; 404 where it is none, or this viewer takes no part in it. */
export async function programmeWorkspaceOf(
  event: Pick<RequestEvent, 'locals'> & { params: { programme: string } },
): Promise<ProgrammeWorkspace> {
  return inProgramme(await workspaceOf(event)) ?? error(404, { message: 'no such workspace' });
}
