import type { KindName } from '#domain/register/kinds';
import type { ChainWork } from '#domain/work/chain-work';
import { chainWork } from '#insight/programme/chain-work';
import { readChain } from '#insight/programme/read-chain';
import type { ProgrammeWorkspace } from '../programme-workspace.ts';
import { ownBelonging } from '../rights.ts';
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

/** What is added to an element that is somebody's: whose it is, says whether others may. */
const OWNED = ['objective', 'intervention'] as const;

/**
 * The results chain of a programme as whoever opened the workspace may see it, with what they may add, and what at which element.
 *
 * @param part the one that is asked for, where it stands in parts
 */
export async function loadChainWork(
  workspace: ProgrammeWorkspace,
  part: string | null,
): Promise<{ chain: ChainWork; makes: KindName[]; makesAt: Record<string, KindName[]> }> {
  const { register, viewer, programme } = workspace;
  const content = await readChain(register, viewer, programme.id);
  const makes = MADE.filter((kind) => mayMake(workspace, kind));
  const chain = chainWork(content, part);
  const shown = new Set(chain.steps.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  const makesAt = OWNED.flatMap((field) =>
    content[field]
      .filter(({ id }) => shown.has(id))
      .map((thing) => {
        const belonging = ownBelonging(field, thing);
        return [thing.id, makes.filter((kind) => mayMake(workspace, kind, { field, belonging }))] as const;
      }),
  );
  return { chain, makes, makesAt: Object.fromEntries(makesAt) };
}
