import { layersOf } from '#access/layers';
import { mayWriteSome } from '#access/may-write';
import { CHECKS_ONLY, ONLY, ROWS_ON_A_PAGE, type CheckRow, type ChecksOnly, type ChecksOverview } from '#domain/commitment/checks-overview';
import { RESIDENTS_ANSWER } from '#domain/commitment/residents-answer';
import { paged, type Paging } from '#domain/paging/paging';
import type { KindName, Values } from '#domain/register/kinds';
import { isOver } from '#domain/register/when';
import { checksOverview, notYetIn, type ChecksContent } from '#insight/commitment/checks-overview';
import { judgedByCheck } from '#insight/commitment/newest-judged';
import { toJudge, type ToJudge } from '#insight/commitment/to-judge';
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
  /** How many checks stand at 'not yet', in all rows. */
  notYet: number;
  /** How many rows have checks that were never judged or are judged anew; none for who does not steer. */
  toJudge: number;
  /** What was asked to narrow it to; null for all rows. */
  only: ChecksOnly | null;
  shown: CheckRow[];
  paging: Paging;
  mayJudge: boolean;
  /** Ids of judgements that something was pointed at for. */
  proven: string[];
  /** Ids of newest judgements that are so old that it is judged anew; none for who does not steer. */
  old: string[];
}

/**
 * How a programme holds its work against its checks.
 *
 * @param asked the page and what it is narrowed to, as the address says it
 */
export async function loadChecks(workspace: ProgrammeWorkspace, asked: URLSearchParams): Promise<ChecksPage> {
  const { register, viewer, programme } = workspace;
  const steers = layersOf(viewer, programme.id).has('steering');
  const [content, { things }] = await Promise.all([
    readKinds(register, viewer, KINDS_READ, [programme.id], SHOWN),
    register.list(viewer, 'evidence', { programmes: [programme.id], fields: ['assessment'] }),
  ]);
  const overview = checksOverview(content);
  const proven = things.flatMap(({ values }) => values.assessment ?? []);
  const due = steers ? dueOf(workspace, content) : [];
  const isDue = new Set(due.map(({ thing }) => thing.id));
  const only = onlyOf(asked, steers);
  const rows = only === null ? overview.rows : overview.rows.filter((row) => (only === 'not-yet' ? notYetIn(row) > 0 : isDue.has(row.id)));
  return {
    ...overview,
    rows,
    ...paged(rows, asked.get('blad'), ROWS_ON_A_PAGE),
    notYet: overview.rows.reduce((count, row) => count + notYetIn(row), 0),
    toJudge: due.length,
    only,
    mayJudge: mayJudge(workspace),
    proven: [...new Set(proven)],
    old: due.flatMap(({ old }) => old.map(({ id }) => id)),
  };
}

/** What the address narrows to, as far as its reader is offered it. */
function onlyOf(asked: URLSearchParams, steers: boolean): ChecksOnly | null {
  const word = asked.get(ONLY);
  if (word === CHECKS_ONLY['not-yet']) return 'not-yet';
  return steers && word === CHECKS_ONLY['to-judge'] ? 'to-judge' : null;
}

/** What is to be judged, as the start page asks for it: of a programme that is over nothing. */
export function dueOf({ programme, today }: ProgrammeWorkspace, content: Omit<ChecksContent, 'action'>): ToJudge[] {
  if (programme.values.ends && isOver(programme.values.ends, today)) return [];
  const { commitmentCheck: checks, intervention: interventions, decision: decisions } = content;
  return toJudge({ checks, interventions, decisions }, judgedByCheck(content.assessment), today);
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
