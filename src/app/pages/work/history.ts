import { isCode } from '#domain/register/field';
import { CAME_FROM, isErased, isOfErased, WITHDRAWN_BECAUSE } from '#domain/register/erasure';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { LogEntry } from '#domain/register/register';
import { isEmpty } from '#domain/register/states';
import type { HistoryLine, StoodThere } from '#domain/work/history-line';
import { fieldText } from '#i18n/register/field-text';
import { labelOfWords } from '#i18n/register/label-of-words';
import { messages } from '#i18n/messages';
import { withdrawnBecause } from '#i18n/register/withdrawn-because';
import { formats } from '#i18n/format';
import type { Names } from './names.ts';
import { personNames } from './person-names.ts';
import type { Workspace } from './workspace.ts';

/** What happened to a thing, newest first; `mayUndo` gives the ids of what its viewer may take back. */
export async function historyOf(
  workspace: Workspace,
  kind: KindName,
  id: string,
  names: Names,
  mayUndo: (entries: readonly LogEntry[]) => Promise<ReadonlySet<string>>,
): Promise<HistoryLine[]> {
  const entries = await workspace.register.history(workspace.viewer, kind, id);
  return inWords(workspace, entries, names, await mayUndo(entries));
}

/** Lines of the log in words; `names` holds those that their kinds need. */
export async function inWords(
  workspace: Workspace,
  entries: readonly LogEntry[],
  names: Names,
  mayUndo: ReadonlySet<string>,
): Promise<HistoryLine[]> {
  const nameOf = await personNames(
    workspace,
    entries.map(({ by }) => by),
  );
  const { language } = workspace;
  const words = messages(language).work.history;
  const { tombstone } = messages(language).erase;
  const say = (kind: KindName, field: string, value: unknown): string => {
    if (isErased(value)) return tombstone(formats(language).date(value.erased.at), value.erased.because);
    if (field === CAME_FROM) return String(value);
    if (field === 'asOf') return isEmpty(value) ? words.nothing : formats(language).date(String(value));
    if (field === WITHDRAWN_BECAUSE) return isEmpty(value) ? words.nothing : withdrawnBecause(String(value), language);
    return fieldText(kind, field, value, language, names.nameOf);
  };
  const told = (kind: KindName, field: string, value: unknown): StoodThere => ({
    text: say(kind, field, value),
    isErased: isErased(value),
  });
  const label = (kind: KindName, field: string): string => {
    if (field === 'asOf') return messages(language).form.asOf;
    return labelOfWords(language, kind, field);
  };
  return entries.map(({ kind, before, after, ...entry }) => {
    const order = [...Object.keys(kindOf(kind).fields), 'asOf', WITHDRAWN_BECAUSE, CAME_FROM];
    return {
      id: entry.id,
      at: entry.at,
      who: nameOf(entry.by),
      action: entry.action,
      origin: entry.origin,
      cameFrom: entry.cameFrom && { file: told(kind, CAME_FROM, entry.cameFrom.file), rows: entry.cameFrom.rows },
      changes: order
        .filter((field) => (field in before || field in after) && !isHidden(kind, field))
        .filter((field) => entry.action !== 'create' || !isEmpty(after[field]))
        .map((field) => ({
          field,
          label: label(kind, field),
          before: told(kind, field, before[field]),
          after: told(kind, field, after[field]),
        })),
      erasing: entry.because && {
        because: entry.because,
        from: order.filter((field) => entry.erased.includes(field)).map((field) => label(kind, field)),
      },
      mayUndo:
        mayUndo.has(entry.id) &&
        !kindOf(kind).byActs &&
        entry.undoneBy === null &&
        entry.origin !== 'world' &&
        !isOfErased({ ...entry, before, after }),
      isUndone: entry.undoneBy !== null,
    };
  });
}

/** Codes tell people nothing. */
function isHidden(kind: KindName, field: string): boolean {
  const spec = kindOf(kind).fields[field];
  return spec !== undefined && isCode(spec);
}
