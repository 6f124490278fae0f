import type { KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import type { ChecksOverview } from '#domain/commitment/checks-overview';
import { mayWriteSome } from '#access/may-write';
import { checksOverview, type ChecksContent } from '#insight/commitment/checks-overview';
import type { ProgrammeWorkspace } from '../work/programme-workspace.ts';

export interface ChecksPage extends ChecksOverview {
  mayJudge: boolean;
  /** Ids of judgements that something was pointed at for. */
  proven: string[];
}

/** How a programme holds its work against its checks. */
export async function loadChecks(workspace: ProgrammeWorkspace): Promise<ChecksPage> {
  const { register, viewer, programme } = workspace;
  const [content, { things }] = await Promise.all([
    readChecks(workspace),
    register.list(viewer, 'evidence', { programmes: [programme.id] }),
  ]);
  const proven = things.flatMap(({ values }) => values.assessment ?? []);
  return { ...checksOverview(content), mayJudge: mayJudge(workspace), proven: [...new Set(proven)] };
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
