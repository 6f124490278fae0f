import { localMoment } from '#base/local-moment';
import { messages } from '#i18n/messages';
import type { Language } from '#i18n/language';
import { kindWords } from '#i18n/register/register-words';
import { writeCsv, type Cell } from '#app/download/csv';
import { fileAnswer } from '#app/download/file-answer';
import { readChangeFilter } from './change-filter.ts';
import { linesOf, readsChanges, type ChangeLine } from './changes-page.ts';
import type { ProgrammeWorkspace } from './programme-workspace.ts';

/** Every change of a programme that an address asks for, as a file; null for who may not read the log. */
export async function downloadChanges(workspace: ProgrammeWorkspace, params: URLSearchParams): Promise<Response | null> {
  if (!readsChanges(workspace)) return null;
  const { register, viewer, programme, language } = workspace;
  const { entries } = await register.changes(viewer, programme.id, readChangeFilter(params).filter);
  const rows = changeRows(await linesOf(workspace, entries), language);
  return fileAnswer(writeCsv(rows), 'csv', `wijzigingen-${workspace.place.replace(/[^\w-]/g, '')}`);
}

/** A row for each field that a change changed, and one for a change that changed none; its number says which belong together. */
export function changeRows(lines: readonly ChangeLine[], language: Language): Cell[][] {
  const { changes: words, history } = messages(language).work;
  const { reasons } = messages(language).erase;
  const rowsOf = (line: ChangeLine): Cell[][] => {
    const { id, at, who, kind, name, action, origin, isUndone, erasing } = line;
    const common: Cell[] = [id, localMoment(at), who, kindWords(language, kind).one, name, history.actions[action], words.origins[origin]];
    const undone = isUndone ? history.undone : null;
    if (erasing)
      return (erasing.from.length > 0 ? erasing.from : [null]).map((from) => [...common, from, null, reasons[erasing.because], undone]);
    if (line.changes.length === 0) return [[...common, null, null, null, undone]];
    return line.changes.map(({ label, before, after }) => [...common, label, action === 'create' ? null : before.text, after.text, undone]);
  };
  return [[...words.columns], ...lines.flatMap(rowsOf)];
}
