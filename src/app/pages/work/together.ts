import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { faultsByChange } from '#domain/register/change-place';
import { isId } from '#domain/register/check-value';
import { kindOf, type KindName } from '#domain/register/kinds';
import { watchedFields } from '#domain/personal-data/watched';
import { formInput } from '#domain/register/form-input';
import { readDraft } from '#domain/register/read-draft';
import { isAskedOfState } from '#domain/register/asked-of-state';
import type { Change, Seen } from '#domain/register/register';
import type { Typed } from '#domain/register/write-value';
import { thingLabel } from '#i18n/register/thing-label';
import type { Named } from '#domain/register/directory';
import { formToken, TOKEN_FIELD, tokenHolds } from './form-token.ts';
import { scopeOf, seenHere } from './list-page.ts';
import { formOptions, openNames } from './names.ts';
import { LOOKED_AT, personalIssues } from './personal-check.ts';
import { mayChangeEach } from './rights.ts';
import type { Workspace } from './workspace.ts';

const MOST = 500;

/** One field that several things are given together. */
export interface TogetherPage {
  kind: KindName;
  field: string;
  /** The ticked rows: `id.version`, with what people call them. */
  rows: { value: string; label: string }[];
  /** Ticked rows of which its viewer may not change this field, by name: they stay as they are. */
  notTheirs: string[];
  /** Ticked rows that were withdrawn, by name: they stay as they are. */
  withdrawn: string[];
  /** How many ticked rows are not here, or no longer. */
  gone: number;
  /** Whether one of the rows cannot be without this field as it stands now: then none gets it empty. */
  needed: boolean;
  options: readonly Named[];
  token: string;
}

/** What a ticked row stands for. */
interface Ticked {
  id: string;
  version: number;
}

/** @param ticked `id.version` of each row; null when the field is none that can be set */
export async function loadTogether(
  workspace: Workspace,
  kind: KindName,
  field: string,
  ticked: readonly string[],
): Promise<TogetherPage | null> {
  if (!mayBeSet(workspace, kind, field)) return null;
  const rows = readTicked(ticked);
  const names = await openNames(workspace, [kind]);
  const things = await thingsOf(workspace, kind, rows);
  const found = rows.flatMap((row) => {
    const thing = things.get(row.id);
    return thing && thing.withdrawnAt === null ? [{ thing, value: valueOf(row) }] : [];
  });
  const nameOf = (thing: Seen) => thingLabel(kind, thing.values, workspace.language, names.nameOf);
  const may = await mayChangeEach(
    workspace,
    kind,
    found.map(({ thing }) => thing),
    [field],
  );
  const theirs = found.filter((_, index) => may[index]);
  return {
    kind,
    field,
    rows: theirs.map(({ thing, value }) => ({ value, label: nameOf(thing) })),
    notTheirs: found.filter((_, index) => !may[index]).map(({ thing }) => nameOf(thing)),
    withdrawn: [...things.values()].filter(({ withdrawnAt }) => withdrawnAt !== null).map(nameOf),
    gone: rows.length - things.size,
    needed: theirs.some(({ thing }) => isAskedOfState(kind, field, thing.values)),
    options: formOptions(names, kind)[field] ?? [],
    token: formToken(workspace, scope(workspace, kind)),
  };
}

export type TogetherSaved =
  { count: number; same: number; back: null } | { count: null; back: { typed: Record<string, Typed>; issues: Issue[]; rows: RowFaults } };

/** Faults by the row that each is of: `id.version`, as not every row that was sent is still drawn. */
type RowFaults = Record<string, Issue[]>;

/**
 * Gives all ticked things the same value in one write: all of them, or none; faults are told for each row. What likely leads to
 * a person is to be looked at first, as in the form of one thing.
 *
 * @returns how many it changed, and how many had that value already
 */
export async function changeTogether(workspace: Workspace, kind: KindName, field: string, form: FormData): Promise<TogetherSaved> {
  const ticked = readTicked(form.getAll('rij').map(String));
  const names = await openNames(workspace, [kind]);
  const typed = Object.fromEntries(Object.entries(formInput(kind, form)).filter(([name]) => name === field));
  const draft = readDraft(kind, typed, names.lookups, { partial: true });
  const issues: Issue[] = draft.issues.filter(({ level }) => level === 'error');
  if (!tokenHolds(workspace, scope(workspace, kind), form.get(TOKEN_FIELD))) issues.push({ code: 'form-stale', level: 'error' });
  const refuse = (own: Issue[], rows: RowFaults = {}): TogetherSaved => ({ count: null, back: { typed, issues: own, rows } });
  if (!mayBeSet(workspace, kind, field)) return refuse([{ code: 'not-allowed', level: 'error' }]);
  const things = await thingsOf(workspace, kind, ticked);
  const written = [...things.values()].map(({ values }) => ({ before: values, values: draft.values }));
  const personal = personalIssues(kind, typed, null, form.get(LOOKED_AT), written);
  if (issues.length > 0) return refuse([...issues, ...personal]);
  // What was withdrawn meanwhile is refused by its name; of what is not here any more there is no row to tell it at.
  if (things.size < ticked.length) return refuse([{ code: 'row-gone', level: 'error' }]);
  const labelOf = (thing: Seen) => thingLabel(kind, thing.values, workspace.language, names.nameOf);
  const changes = ticked.map(({ id, version }): Change => ({ action: 'change', kind, id, version, values: draft.values }));
  if (changes.length === 0) return { count: 0, same: 0, back: null };
  const { register, viewer } = workspace;
  const tell = (faults: readonly Issue[]): TogetherSaved => {
    const { byChange, rest } = faultsByChange(faults, changes.length);
    const told = byChange.map((row, index) => [
      valueOf(ticked[index]!),
      row.map((issue) => nameRow(issue, things.get(ticked[index]!.id)!, labelOf)),
    ]);
    return refuse([...rest, ...personal], Object.fromEntries(told));
  };
  try {
    if (personal.length > 0) return tell(await register.faults(viewer, changes, 'form'));
    const written = await register.write(viewer, changes, 'form');
    // What held that value already stays at its version.
    const count = written.filter(({ version }, index) => version !== ticked[index]!.version).length;
    return { count, same: written.length - count, back: null };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return tell(error.issues);
  }
}

/** Above the form a fault stands away from its row, or its row is not drawn any more, so that it says which. */
function nameRow(issue: Issue, thing: Seen, labelOf: (thing: Seen) => string): Issue {
  // Withdrawing gives a thing its next version: the register calls the row stale, of which only this is worth telling.
  if (thing.withdrawnAt !== null) {
    return { code: 'row-withdrawn', level: 'error', params: { name: labelOf(thing), at: thing.withdrawnAt } };
  }
  return issue.code === 'not-allowed' ? { ...issue, code: 'row-not-allowed', params: { name: labelOf(thing) } } : issue;
}

function scope({ place }: Workspace, kind: KindName): string {
  return `${place} ${kind} together`;
}

function mayBeSet(workspace: Workspace, kind: KindName, field: string): boolean {
  const { title, fixed } = kindOf(kind);
  return seenHere(workspace, kind).has(field) && title !== field && !fixed.includes(field) && !watchedFields(kind).includes(field);
}

function valueOf({ id, version }: Ticked): string {
  return `${id}.${version}`;
}

function readTicked(ticked: readonly string[]): Ticked[] {
  const rows = ticked.slice(0, MOST).flatMap((text) => {
    const [id, version] = text.split('.');
    return isId(id) && /^\d{1,9}$/.test(version ?? '') ? [{ id, version: Number(version) }] : [];
  });
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

async function thingsOf(workspace: Workspace, kind: KindName, ticked: readonly Ticked[]): Promise<Map<string, Seen>> {
  if (ticked.length === 0) return new Map();
  const ids = ticked.map(({ id }) => id);
  const scopeIds = scopeOf(workspace, kind).ids;
  const { things } = await workspace.register.list(workspace.viewer, kind, {
    ...scopeOf(workspace, kind),
    ids: scopeIds ? ids.filter((id) => scopeIds.includes(id)) : ids,
    withdrawn: true,
  });
  return new Map(things.map((thing) => [thing.id, thing]));
}
