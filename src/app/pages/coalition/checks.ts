import { mayWriteSome } from '#access/may-write';
import { ONLY_NOT_YET, ROWS_ON_A_PAGE, type CheckRow, type ChecksOverview } from '#domain/commitment/checks-overview';
import { RESIDENTS_ANSWER } from '#domain/commitment/residents-answer';
import { paged, type Paging } from '#domain/paging/paging';
import type { KindName, Values } from '#domain/register/kinds';
import { checksOverview, notYetIn, type ChecksContent } from '#insight/commitment/checks-overview';
import { readKinds } from '#insight/read-kinds';
import { checksDownload } from '#app/download/checks-download';
import type { DownloadFormat } from '#app/download/file-answer';
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

/** Every check, with the rows that were asked for, and those of one page. */
export interface ChecksPage extends ChecksOverview {
  /** How many checks stand at 'not yet', in all rows; and whether only rows with such a check were asked for. */
  notYet: number;
  onlyNotYet: boolean;
  shown: CheckRow[];
  paging: Paging;
  mayJudge: boolean;
  /** Ids of judgements that something was pointed at for. */
  proven: string[];
}

/**
 * How a programme holds its work against its checks.
 *
 * @param asked the page and what it is narrowed to, as the address says it
 */
export async function loadChecks(workspace: ProgrammeWorkspace, asked: URLSearchParams): Promise<ChecksPage> {
  const { register, viewer, programme } = workspace;
  const [content, { things }] = await Promise.all([
    readKinds(register, viewer, KINDS_READ, [programme.id], SHOWN),
    register.list(viewer, 'evidence', { programmes: [programme.id], fields: ['assessment'] }),
  ]);
  const overview = checksOverview(content);
  const proven = things.flatMap(({ values }) => values.assessment ?? []);
  const onlyNotYet = asked.get(ONLY_NOT_YET.name) === ONLY_NOT_YET.value;
  const rows = onlyNotYet ? overview.rows.filter((row) => notYetIn(row) > 0) : overview.rows;
  return {
    ...overview,
    rows,
    ...paged(rows, asked.get('blad'), ROWS_ON_A_PAGE),
    notYet: overview.rows.reduce((count, row) => count + notYetIn(row), 0),
    onlyNotYet,
    mayJudge: mayJudge(workspace),
    proven: [...new Set(proven)],
  };
}

/** The same as a file: all pages of it. */
export async function downloadChecks(workspace: ProgrammeWorkspace, asked: URLSearchParams, format: DownloadFormat): Promise<Response> {
  const { app, programme, place, language } = workspace;
  const page = await loadChecks(workspace, asked);
  return checksDownload(page, { name: programme.values.name ?? '', slug: place }, format, language, app.world.address);
}

export function mayJudge({ viewer, programme }: ProgrammeWorkspace): boolean {
  return mayWriteSome(viewer, 'assessment', 'create', programme.id);
}

export function readChecks({ register, viewer, programme }: ProgrammeWorkspace): Promise<ChecksContent> {
  return readKinds(register, viewer, KINDS_READ, [programme.id]);
}
