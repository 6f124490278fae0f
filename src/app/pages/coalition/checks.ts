import { mayWriteSome } from '#access/may-write';
import { ROWS_ON_A_PAGE, type CheckRow, type ChecksOverview } from '#domain/commitment/checks-overview';
import { RESIDENTS_ANSWER } from '#domain/commitment/residents-answer';
import { paged, type Paging } from '#domain/paging/paging';
import type { KindName, Values } from '#domain/register/kinds';
import { checksOverview, type ChecksContent } from '#insight/commitment/checks-overview';
import { readKinds } from '#insight/read-kinds';
import type { ProgrammeWorkspace } from '../work/programme-workspace.ts';

const KINDS_READ = ['commitmentCheck', 'assessment', 'intervention', 'decision', 'action'] as const satisfies KindName[];
type KindRead = (typeof KINDS_READ)[number];

/** What the overview shows: of thousands of interventions and judgements no long texts. */
const SHOWN = {
  commitmentCheck: ['name', 'rank', 'asksResidents'],
  assessment: ['check', 'intervention', 'decision', 'answer', 'judgedBy', 'judgedOn', ...RESIDENTS_ANSWER],
  intervention: ['name', 'state'],
  decision: ['name', 'state', 'decidedOn'],
  action: ['state', 'assessment'],
} as const satisfies { [Kind in KindRead]: readonly (keyof Values<Kind> & string)[] };

/** Every check, with the rows of one page. */
export interface ChecksPage extends ChecksOverview {
  shown: CheckRow[];
  paging: Paging;
  mayJudge: boolean;
  /** Ids of judgements that something was pointed at for. */
  proven: string[];
}

/**
 * How a programme holds its work against its checks.
 *
 * @param asked the page, as the address says it
 */
export async function loadChecks(workspace: ProgrammeWorkspace, asked: string | null): Promise<ChecksPage> {
  const { register, viewer, programme } = workspace;
  const [content, { things }] = await Promise.all([
    readKinds(register, viewer, KINDS_READ, [programme.id], SHOWN),
    register.list(viewer, 'evidence', { programmes: [programme.id], fields: ['assessment'] }),
  ]);
  const overview = checksOverview(content);
  const proven = things.flatMap(({ values }) => values.assessment ?? []);
  return { ...overview, ...paged(overview.rows, asked, ROWS_ON_A_PAGE), mayJudge: mayJudge(workspace), proven: [...new Set(proven)] };
}

export function mayJudge({ viewer, programme }: ProgrammeWorkspace): boolean {
  return mayWriteSome(viewer, 'assessment', 'create', programme.id);
}

export function readChecks({ register, viewer, programme }: ProgrammeWorkspace): Promise<ChecksContent> {
  return readKinds(register, viewer, KINDS_READ, [programme.id]);
}
