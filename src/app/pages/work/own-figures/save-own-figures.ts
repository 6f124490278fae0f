import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { faultsByChange } from '#domain/register/change-place';
import { isId } from '#domain/register/check-value';
import type { Values } from '#domain/register/kinds';
import { readDraft } from '#domain/register/read-draft';
import { CODES_ONLY } from '#domain/register/read-value';
import type { Change, Seen } from '#domain/register/register';
import type { MeasuredRow, MeasuredTyped, OwnFiguresPage } from '#domain/work/own-figures-page';
import { TOKEN_FIELD, tokenHolds } from '../form-token.ts';
import type { ProgrammeWorkspace } from '../programme-workspace.ts';
import { loadOwnFigures, ownFiguresScope } from './load-own-figures.ts';
import { measuredTyped } from './measured-rows.ts';

/** No form has more lines than this. */
const MOST_ROWS = 1000;
const BOXES = ['period', 'value', 'base'] as const satisfies (keyof MeasuredTyped)[];
/** Names a box of a line: the page draws them by the same name. */
const boxName = (row: number, box: string): string => `${row}.${box}`;

export type OwnFiguresSaved = { count: number; back: null } | { count: null; back: OwnFiguresPage };

interface SentRow extends MeasuredRow {
  figure: string;
}

/**
 * Writes every line that was touched, in one write: all of them, or none. Who changed a value that somebody else changed
 * meanwhile is told so, with what they typed kept; saving again takes theirs.
 */
export async function saveOwnFigures(
  workspace: ProgrammeWorkspace,
  intervention: Seen<'intervention'>,
  form: FormData,
): Promise<OwnFiguresSaved> {
  const rows = sentRows(form);
  const refuse = async (issues: Issue[] = []): Promise<OwnFiguresSaved> => ({
    count: null,
    back: await loadOwnFigures(
      workspace,
      intervention,
      Map.groupBy(rows, ({ figure }) => figure),
      issues,
    ),
  });
  if (!tokenHolds(workspace, ownFiguresScope(workspace, intervention.id), form.get(TOKEN_FIELD))) {
    return refuse([{ code: 'form-stale', level: 'error' }]);
  }
  const { things: figures } = await workspace.register.list(workspace.viewer, 'ownFigure', {
    programmes: [workspace.programme.id],
    where: { intervention: [intervention.id] },
  });
  const known = new Set(figures.map(({ id }) => id));
  const touched = rows.filter((row) => known.has(row.figure) && isTouched(row));
  const changes = touched.map((row) => changeOf(row, workspace.programme.id));
  if (touched.some(({ issues }) => issues.length > 0)) return refuse();
  if (changes.length === 0) return { count: 0, back: null };
  try {
    await workspace.register.write(workspace.viewer, changes, 'form');
    return { count: changes.length, back: null };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const isThereAll = error.issues.every(({ code }) => code === 'thing-exists');
    if (isThereAll && (await Promise.all(touched.map((row) => isKept(workspace, row)))).every(Boolean))
      return { count: changes.length, back: null };
    const { byChange, rest } = faultsByChange(error.issues, touched.length);
    touched.forEach((row, index) => row.issues.push(...byChange[index]!));
    await Promise.all(touched.map((row) => takeNewest(workspace, row)));
    return refuse(rest);
  }
}

function sentRows(form: FormData): SentRow[] {
  const text = (row: number, box: string): string => {
    const value = form.get(boxName(row, box));
    return typeof value === 'string' ? value.trim() : '';
  };
  const rows: SentRow[] = [];
  for (let row = 0; row < MOST_ROWS && form.has(boxName(row, 'figure')); row += 1) {
    const typed = Object.fromEntries(BOXES.map((box) => [box, text(row, box)])) as unknown as MeasuredTyped;
    const opened = Object.fromEntries(BOXES.map((box) => [box, text(row, `was-${box}`)])) as unknown as MeasuredTyped;
    const version = text(row, 'version');
    rows.push({
      figure: text(row, 'figure'),
      id: text(row, 'id'),
      version: /^\d{1,9}$/.test(version) ? Number(version) : null,
      typed,
      opened,
      isFixed: opened.period !== '',
      issues: [],
    });
  }
  return rows.filter(({ id }) => isId(id));
}

/** A line for a period that is not there yet counts only when something was filled in. */
function isTouched({ typed, opened, version }: SentRow): boolean {
  const boxes = version === null ? (['value', 'base'] as const) : BOXES;
  return boxes.some((box) => typed[box] !== opened[box]) || (version === null && !opened.period && typed.period !== '');
}

/** What a line changes; its faults are told on the line. */
function changeOf(row: SentRow, programme: string): Change {
  const { values, issues } = readDraft('ownFigureValue', { figure: row.figure, ...row.typed }, CODES_ONLY, { partial: true });
  row.issues = issues.filter(({ level }) => level === 'error');
  const all = values as Partial<Values<'ownFigureValue'>>;
  if (row.version === null) return { action: 'create', kind: 'ownFigureValue', id: row.id, programme, values: all };
  return { action: 'change', kind: 'ownFigureValue', id: row.id, version: row.version, values: all };
}

/** Whether a line stands in the register as it was typed: the same form that was sent twice. */
async function isKept({ register, viewer }: ProgrammeWorkspace, row: SentRow): Promise<boolean> {
  const now = await register.find(viewer, 'ownFigureValue', row.id);
  const kept = now && measuredTyped(now.values);
  return kept !== null && BOXES.every((box) => kept[box] === row.typed[box]);
}

/** Lays beside what was typed what somebody else wrote meanwhile: saving again is then a choice. */
async function takeNewest({ register, viewer }: ProgrammeWorkspace, row: SentRow): Promise<void> {
  if (!row.issues.some(({ code }) => code === 'stale-version' || code === 'thing-exists')) return;
  const now = await register.find(viewer, 'ownFigureValue', row.id);
  if (!now) return;
  row.version = now.version;
  row.opened = measuredTyped(now.values);
  const { value, base } = row.opened;
  row.issues = [{ code: 'measured-changed', level: 'error', params: { value, base } }];
}
