import { isCode } from '#domain/register/field';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { ChangeOrigin, LogEntry } from '#domain/register/register';
import { isEmpty } from '#domain/register/states';
import { fieldText } from '#i18n/register/field-text';
import { fieldLabel } from '#i18n/register/register-words';
import { messages } from '#i18n/messages';
import { formats } from '#i18n/format';
import type { Names } from './names.ts';
import { personNames } from './person-names.ts';
import type { Workspace } from './workspace.ts';

/** One change of a thing, in words. */
export interface HistoryLine {
  id: string;
  at: string;
  who: string;
  action: LogEntry['action'];
  origin: ChangeOrigin;
  changes: { field: string; label: string; before: string; after: string }[];
  /** Whether it can be taken back by who reads this; the register has the last word. */
  mayUndo: boolean;
  isUndone: boolean;
}

/** What happened to a thing, newest first. */
export async function historyOf(
  workspace: Workspace,
  kind: KindName,
  id: string,
  names: Names,
  mayChange: boolean,
): Promise<HistoryLine[]> {
  const entries = await workspace.register.history(workspace.viewer, kind, id);
  const nameOf = await personNames(
    workspace,
    entries.map(({ by }) => by),
  );
  const { language } = workspace;
  const words = messages(language).work.history;
  const say = (field: string, value: unknown): string => {
    if (field === 'asOf') return isEmpty(value) ? words.nothing : formats(language).date(String(value));
    if (field === 'withdrawnBecause') return isEmpty(value) ? words.nothing : String(value);
    return fieldText(kind, field, value, language, names.nameOf);
  };
  const label = (field: string): string => {
    if (field === 'asOf') return messages(language).form.asOf;
    return field === 'withdrawnBecause' ? words.because : fieldLabel(language, kind, field);
  };
  const order = [...Object.keys(kindOf(kind).fields), 'asOf', 'withdrawnBecause'];
  return entries.map((entry) => ({
    id: entry.id,
    at: entry.at,
    who: nameOf(entry.by),
    action: entry.action,
    origin: entry.origin,
    changes: order
      .filter((field) => (field in entry.before || field in entry.after) && !isHidden(kind, field))
      .filter((field) => entry.action !== 'create' || !isEmpty(entry.after[field]))
      .map((field) => ({ field, label: label(field), before: say(field, entry.before[field]), after: say(field, entry.after[field]) })),
    mayUndo: mayChange && entry.undoneBy === null && entry.origin !== 'world',
    isUndone: entry.undoneBy !== null,
  }));
}

/** Codes tell people nothing. */
function isHidden(kind: KindName, field: string): boolean {
  const spec = kindOf(kind).fields[field];
  return spec !== undefined && isCode(spec);
}
