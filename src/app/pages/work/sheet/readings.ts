import { isDeepStrictEqual } from 'node:util';
import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import type { KindName } from '#domain/register/kinds';
import type { LogEntry, Seen } from '#domain/register/register';
import type { SheetReadingTold } from '#domain/work/sheet-readings';
import { thingLabel } from '#i18n/register/thing-label';
import { fieldOf } from '#app/pages/account/form-field';
import { fileOfAct, readInActs } from '#app/pages/read-in-acts';
import { openNames } from '../names.ts';
import { personNames } from '../person-names.ts';
import type { Workspace } from '../workspace.ts';
import { MOST_ROWS } from './read-table.ts';

/** So many lines of the log are looked through: the longest list and a line before it, by which it is seen to be whole. */
const LINES = MOST_ROWS + 1;

/**
 * The last lists of a kind that were read in, newest first, as the log tells them: lines of one moment by one person are one
 * reading. None for who does not steer, and of the whole instance, which keeps no such log.
 */
export async function sheetReadings(workspace: Workspace, kind: KindName): Promise<SheetReadingTold[]> {
  const { register, viewer, programme, language } = workspace;
  if (!programme) return [];
  const read = await readInActs(register, viewer, programme.id, { kind, origin: 'sheet', lines: LINES });
  const ids = [...new Set(read.flat().map(({ thing }) => thing))];
  if (ids.length === 0) return [];
  const [{ things }, names, who] = await Promise.all([
    register.list(viewer, kind, { ids, withdrawn: true }),
    openNames(workspace, [kind]),
    personNames(
      workspace,
      read.map(([line]) => line!.by),
    ),
  ]);
  const now = new Map<string, Seen>(things.map((one) => [one.id, one]));
  return read.map((entries) => {
    const [{ id, at, by }] = entries as [LogEntry];
    const open = entries.filter(({ undoneBy }) => undoneBy === null);
    return {
      id,
      at,
      who: who(by),
      file: fileOfAct(entries, language),
      made: entries.filter(({ action }) => action === 'create').length,
      changed: entries.filter(({ action }) => action !== 'create').length,
      builtOn: open
        .filter((entry) => isBuiltOn(entry, now.get(entry.thing)))
        .map(({ thing }) => ({ id: thing, label: thingLabel(kind, now.get(thing)?.values ?? {}, language, names.nameOf) })),
      undone: entries.length - open.length,
    };
  });
}

/** Whether a thing is no longer as a line of the log left it. */
function isBuiltOn({ action, after }: LogEntry, thing: Seen | undefined): boolean {
  if (!thing || thing.withdrawnAt !== null) return true;
  const now: Record<string, unknown> = { ...thing.values, ...(action !== 'create' && { asOf: thing.asOf }) };
  // What was made holds no more than what it was made with.
  const fields = Object.keys(now).filter((field) => action === 'create' || field in after);
  return fields.some((field) => !isDeepStrictEqual(orEmpty(now[field]), orEmpty(after[field])));
}

/** What was not filled in, whatever the sort of its field. */
function orEmpty(value: unknown): unknown {
  return value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0) ? null : value;
}

/**
 * Takes a list that was read in back, as one change; rows that others built on since stay. The form has been proven.
 *
 * @returns how many rows were taken back, or why none was
 */
export async function undoSheet(workspace: Workspace, kind: KindName, form: FormData): Promise<{ count: number; issues: Issue[] }> {
  const asked = fieldOf(form, 'inlezing');
  // Only what was read here, and is told on the page.
  const readings = await sheetReadings(workspace, kind);
  if (!readings.some(({ id }) => id === asked)) return { count: 0, issues: [{ code: 'undo-act-unknown', level: 'error' }] };
  try {
    const undone = await workspace.register.undoAct(workspace.viewer, asked, { leaving: true });
    return { count: undone.length, issues: [] };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { count: 0, issues: error.issues.map(({ code, level, params }) => ({ code, level, ...(params && { params }) })) };
  }
}
