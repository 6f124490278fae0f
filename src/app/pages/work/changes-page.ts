import { steers } from '#access/layers';
import { pagingOf, type Paging } from '#domain/paging/paging';
import type { LogEntry } from '#domain/register/register';
import type { KindName } from '#domain/register/kinds';
import { cutChanges, type CutActs } from '#domain/work/cut-changes';
import type { HistoryLine } from '#domain/work/history-line';
import { messages } from '#i18n/messages';
import { kindWords } from '#i18n/register/register-words';
import { readChangeFilter, type ChangesAsked } from './change-filter.ts';
import { inWords } from './history.ts';
import { labelsOf } from './labels-of.ts';
import { openNames, type Names } from './names.ts';
import { personNames } from './person-names.ts';
import type { ProgrammeWorkspace } from './programme-workspace.ts';
import { readingOnce } from './reading-once.ts';
import type { Workspace } from './workspace.ts';

export const CHANGES_PAGE = 50;

/** A change of a programme, in words, with what it changed. */
export interface ChangeLine extends HistoryLine {
  kind: KindName;
  thing: string;
  /** How the thing is called now; its kind when its viewer may not see it. */
  name: string;
  /** Of what all programmes share. */
  isShared: boolean;
}

/** Every change of a programme, newest first, narrowed: one page of it. */
export interface ChangesPage extends ChangesAsked {
  lines: ChangeLine[];
  cut: CutActs;
  total: number;
  paging: Paging;
  /** To choose from, by name: who changed anything, and of which kinds. */
  people: { id: string; name: string }[];
  kinds: KindName[];
}

/** Whether somebody may read the log of the programme: who steers in it. */
export function readsChanges({ viewer, programme }: Pick<Workspace, 'viewer' | 'programme'>): boolean {
  return programme !== null && steers(viewer, programme.id);
}

/** Null for who may not read the log. */
export async function loadChanges(opened: ProgrammeWorkspace, params: URLSearchParams): Promise<ChangesPage | null> {
  if (!readsChanges(opened)) return null;
  const { register, viewer, programme, language } = opened;
  const asked = readChangeFilter(params);
  const choices = await register.changeChoices(viewer, programme.id, asked.filter);
  const { total } = choices;
  const paging = pagingOf(total, params.get('blad'), CHANGES_PAGE);
  const before = paging.page > 1 ? 1 : 0;
  const offset = (paging.page - 1) * CHANGES_PAGE - before;
  const read = await register.recent(viewer, programme.id, before + CHANGES_PAGE + 1, { ...asked.filter, offset });
  const { entries, cut } = cutChanges(read, before, CHANGES_PAGE);
  const workspace = readingOnce(opened);
  const names = await openNames(workspace, [...new Set(entries.map((entry) => entry.kind))]);
  const who = await personNames(opened, choices.by);
  const { by, kind } = asked.filter;
  const unknown = by && !choices.by.includes(by) ? [{ id: by, name: messages(language).work.who.unknown }] : [];
  const byName = (one: string, other: string) => one.localeCompare(other, language);
  return {
    ...asked,
    lines: await linesOf(workspace, entries, names),
    cut,
    total,
    paging,
    people: [...choices.by.map((id) => ({ id, name: who(id) })), ...unknown].sort((one, other) => byName(one.name, other.name)),
    kinds: [...new Set([...choices.kinds, ...(kind ? [kind] : [])])].sort((one, other) =>
      byName(kindWords(language, one).many, kindWords(language, other).many),
    ),
  };
}

/** Changes in words, in the order of the log, by the names that their kinds need. */
export async function linesOf(workspace: Workspace, entries: readonly LogEntry[], names: Names): Promise<ChangeLine[]> {
  const [labels, lines] = await Promise.all([labelsOf(workspace, entries, names), inWords(workspace, entries, names, new Set())]);
  return lines.map((line, index) => {
    const { kind, thing, programme } = entries[index]!;
    return { ...line, kind, thing, name: labels.get(thing) || kindWords(workspace.language, kind).one, isShared: programme === null };
  });
}
