import type { LogEntry } from '#domain/register/register';
import { localMoment } from '#base/local-moment';
import { messages } from '#i18n/messages';
import type { Language } from '#i18n/language';
import { kindWords } from '#i18n/register/register-words';
import { rowsListed } from '#i18n/register/rows-text';
import { csvLines, writeCsv, type Cell } from '#app/download/csv';
import { fileAnswer } from '#app/download/file-answer';
import { readChangeFilter } from './change-filter.ts';
import { linesOf, readsChanges, type ChangeLine } from './changes-page.ts';
import { openNames, type Names } from './names.ts';
import type { ProgrammeWorkspace } from './programme-workspace.ts';
import { readingOnce } from './reading-once.ts';

/** So many changes are read at once, and twice as many in memory: a programme can have hundreds of thousands. */
const AT_ONCE = 2_000;

/** Every change of a programme that an address asks for, as a file that is sent while it is made; null for who may not read the log. */
export async function downloadChanges(opened: ProgrammeWorkspace, params: URLSearchParams): Promise<Response | null> {
  if (!readsChanges(opened)) return null;
  const { register, viewer, programme } = opened;
  const { filter } = readChangeFilter(params);
  const { kinds } = await register.changeChoices(viewer, programme.id, filter);
  const names = await openNames(readingOnce(opened), kinds);
  const more = (olderThan?: string) => register.recent(viewer, programme.id, AT_ONCE, { ...filter, ...(olderThan && { olderThan }) });
  // What goes wrong before the first is told by a page; afterwards a file can only break off.
  const first = await more();
  return fileAnswer(changesInParts(opened, names, first, more), 'csv', `wijzigingen-${opened.place.replace(/[^\w-]/g, '')}`);
}

/** The file, part by part: what a part is made of is read while the one before it is made and sent. */
async function* changesInParts(
  opened: ProgrammeWorkspace,
  names: Names,
  first: readonly LogEntry[],
  more: (olderThan: string) => Promise<LogEntry[]>,
): AsyncGenerator<string> {
  const { language } = opened;
  yield writeCsv([[...messages(language).work.changes.columns]]);
  let entries = first;
  while (entries.length > 0) {
    const next = entries.length < AT_ONCE ? null : more(entries.at(-1)!.id);
    // What goes wrong there is thrown where it is waited for; who goes away waits no longer.
    next?.catch(() => undefined);
    yield csvLines(changeRows(await linesOf(opened, entries, names), language));
    entries = (await next) ?? [];
  }
}

/** A row for each field that a change changed, and one for a change that changed none; its number says which belong together. */
export function changeRows(lines: readonly ChangeLine[], language: Language): Cell[][] {
  const { changes: words, history } = messages(language).work;
  const { reasons } = messages(language).erase;
  const rowsOf = (line: ChangeLine): Cell[][] => {
    const { id, at, who, kind, name, action, origin, cameFrom, isUndone, erasing } = line;
    const how: Cell[] = [words.origins[origin], cameFrom?.file.text ?? null, cameFrom && rowsListed(language, cameFrom.rows)];
    const common: Cell[] = [id, localMoment(at), who, kindWords(language, kind).one, name, history.actions[action], ...how];
    const undone = isUndone ? history.undone : null;
    if (erasing)
      return (erasing.from.length > 0 ? erasing.from : [null]).map((from) => [...common, from, null, reasons[erasing.because], undone]);
    if (line.changes.length === 0) return [[...common, null, null, null, undone]];
    return line.changes.map(({ label, before, after }) => [...common, label, action === 'create' ? null : before.text, after.text, undone]);
  };
  return lines.flatMap(rowsOf);
}
