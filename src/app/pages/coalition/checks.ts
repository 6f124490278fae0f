import type { KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import type { ChecksOverview } from '#domain/commitment/checks-overview';
import { mayWriteSome } from '#access/may-write';
import { checksOverview, type ChecksContent } from '#insight/commitment/checks-overview';
import type { ProgrammeWorkspace } from '../work/programme-workspace.ts';

export interface ChecksPage extends ChecksOverview {
  mayJudge: boolean;
}

/** How a programme holds its work against its checks. */
export async function loadChecks(workspace: ProgrammeWorkspace): Promise<ChecksPage> {
  const overview = checksOverview(await readChecks(workspace));
  return { ...overview, mayJudge: mayJudge(workspace) };
}

export function mayJudge({ viewer, programme }: ProgrammeWorkspace): boolean {
  return mayWriteSome(viewer, 'assessment', 'create', programme.id);
}

export async function readChecks({ register, viewer, programme }: ProgrammeWorkspace): Promise<ChecksContent> {
  const list = async <K extends KindName>(kind: K): Promise<Seen<K>[]> =>
    (await register.list(viewer, kind, { programmes: [programme.id] })).things;
  const [commitmentCheck, assessment, intervention, decision, action] = await Promise.all([
    list('commitmentCheck'),
    list('assessment'),
    list('intervention'),
    list('decision'),
    list('action'),
  ]);
  return { commitmentCheck, assessment, intervention, decision, action };
}
