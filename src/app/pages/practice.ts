import { steers } from '#access/layers';
import { RESIDENT } from '#domain/account/viewer';
import type { Breakthroughs, PublicPractice, StreetTold } from '#domain/practice/practice-page';
import { bottlenecksTold, breakthroughs } from '#insight/practice/breakthroughs';
import { readPractice } from '#insight/practice/read-practice';
import { streetsTold } from '#insight/practice/streets';
import { getApp } from '#app/open-app';
import { mayMake } from './work/workspace.ts';
import type { ProgrammeWorkspace } from './work/programme-workspace.ts';

/** Bottlenecks of a programme by what came of them, with who gives the mandate. */
export async function loadBreakthroughs(workspace: ProgrammeWorkspace): Promise<Breakthroughs & { mayAdd: boolean }> {
  const { register, viewer, programme } = workspace;
  const content = await readPractice(register, viewer, programme.id);
  return { ...breakthroughs({ ...content, isSteering: steers(viewer, programme.id) }), mayAdd: mayMake(workspace, 'bottleneck') };
}

/** The streets of a programme, with what partners saw, agreed and did. */
export async function loadStreets(workspace: ProgrammeWorkspace): Promise<{ streets: StreetTold[]; mayAdd: boolean }> {
  const { register, viewer, programme, app } = workspace;
  const { streetApproach, bottleneck, organisations } = await readPractice(register, viewer, programme.id);
  const streets = await streetsTold(app.figures, streetApproach, bottleneck, organisations);
  return { streets, mayAdd: mayMake(workspace, 'streetApproach') };
}

/** What everybody may know of bottlenecks and streets of a programme, whoever looks. */
export async function loadPublicPractice(programme: string): Promise<PublicPractice> {
  const app = await getApp();
  const { register } = await app.workshop();
  const { bottleneck, streetApproach, organisations } = await readPractice(register, RESIDENT, programme);
  return {
    bottlenecks: bottlenecksTold(bottleneck, organisations, false),
    streets: await streetsTold(app.figures, streetApproach, bottleneck, organisations),
  };
}
