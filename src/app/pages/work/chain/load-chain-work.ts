import type { KindName } from '#domain/register/kinds';
import type { ChainWork } from '#domain/work/chain-work';
import { chainWork } from '#insight/programme/chain-work';
import { readProgramme } from '#insight/programme/programme-content';
import type { ProgrammeWorkspace } from '../programme-workspace.ts';
import { mayMake } from '../workspace.ts';

/** What can be made at the chain. */
const MADE = [
  'trend',
  'ambition',
  'objective',
  'criterion',
  'intervention',
  'contribution',
  'activity',
  'output',
  'outcome',
  'impactJudgement',
] as const satisfies KindName[];

/** The results chain of a programme as whoever opened the workspace may see it, with what they may add. */
export async function loadChainWork(workspace: ProgrammeWorkspace): Promise<{ chain: ChainWork; makes: KindName[] }> {
  const { register, viewer, programme } = workspace;
  const content = await readProgramme(register, viewer, programme);
  return { chain: chainWork(content), makes: MADE.filter((kind) => mayMake(workspace, kind)) };
}
