import { Fault } from '#base/fault';
import { hasErrors, type Issue } from '#base/issue';
import { differences, stillChosen } from '#domain/register/conflict';
import type { KindName, Thing } from '#domain/register/kinds';
import { kindOf } from '#domain/register/kinds';
import { chosenOf, type Chosen } from '#domain/register/form-input';
import { readDraft } from '#domain/register/read-draft';
import type { Seen } from '#domain/register/register';
import { writeValues } from '#domain/register/write-value';
import { isId } from '#domain/register/check-value';
import { allFaults } from './all-faults.ts';
import { formBack, type FormBack } from './form-back.ts';
import { tokenIssues } from './form-token.ts';
import { openNames, type Names } from './names.ts';
import { readForm, type ReadForm } from './read-form.ts';
import { LOOKED_AT, personalIssues } from './personal-check.ts';
import { personName } from './person-names.ts';
import { seenHere } from './list-page.ts';
import type { Workspace } from './workspace.ts';

export type Saved = { saved: Thing; back: null } | { saved: null; back: FormBack };

/** For which form a token was made: one kind in one workspace, and one thing of it. */
export function formScope({ place }: Pick<Workspace, 'place'>, kind: KindName, id: string): string {
  return `${place} ${kind} ${id}`;
}

/** What a page does otherwise than the form of every kind. */
export interface Making {
  /** The fields that the form asks. */
  only: readonly string[];
  names: Names;
  /** What the thing holds beside what was typed, worked out of it; what is wrong is told with the other faults. */
  complete(values: ReadForm['values']): Promise<{ values: ReadForm['values']; issues: Issue[] }>;
}

/**
 * Makes a new thing of a form. Its id came with the form, so that a form that is sent twice makes one thing.
 *
 * @param part which form of the page, to give it back when it can't be saved
 */
export async function createThing(
  workspace: Workspace,
  kind: KindName,
  form: FormData,
  part: string,
  making: Making | null = null,
): Promise<Saved> {
  const { register, viewer, programme, today } = workspace;
  const names = making?.names ?? (await openNames(workspace, [kind]));
  const only = making?.only ?? [...seenHere(workspace, kind)];
  const read = readForm(form, { kind, names, only, before: null, today });
  const id = String(form.get('id') ?? '');
  const personal = personalIssues(kind, read.typed, null, form.get(LOOKED_AT), [{ before: null, values: read.values }]);
  const completed = hasErrors(read.issues) ? null : await making?.complete(read.values);
  const issues = [
    ...tokenIssues(workspace, formScope(workspace, kind, id), form),
    ...read.issues,
    ...(completed?.issues ?? []),
    ...personal,
  ];
  if (read.asksRows || !isId(id)) return { saved: null, back: backOf(part, read, read.asksRows ? [] : issues) };
  const belongs = kindOf(kind).scope === 'programme' ? (programme?.id ?? null) : null;
  const change = {
    action: 'create' as const,
    kind,
    id,
    programme: belongs,
    values: { ...read.values, ...completed?.values },
    ...(read.asOfDay && { asOf: read.asOfDay }),
  };
  if (hasErrors(issues) || personal.length > 0)
    return { saved: null, back: backOf(part, read, await allFaults(workspace, [change], issues)) };
  try {
    const [saved] = await register.write(viewer, [change], 'form');
    return { saved: saved!, back: null };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const twice = error.issues.every(({ code }) => code === 'thing-exists') ? await register.find(viewer, kind, id) : null;
    if (twice?.createdBy === workspace.person) return { saved: twice as Thing, back: null };
    return { saved: null, back: backOf(part, read, [...read.issues, ...error.issues]) };
  }
}

/** Changes a thing by a form; who changed a version that is no longer the newest gets both to choose from. */
export async function changeThing(
  workspace: Workspace,
  { kind, thing, only, unlookedSeen }: { kind: KindName; thing: Seen; only: readonly string[]; unlookedSeen?: boolean },
  form: FormData,
  part: string,
): Promise<Saved> {
  const { register, viewer, today } = workspace;
  const names = await openNames(workspace, [kind]);
  const read = readForm(form, { kind, names, only, before: thing.values, today });
  const personal = personalIssues(kind, read.typed, thing.values, form.get(LOOKED_AT), [{ before: thing.values, values: read.values }]);
  const issues = [...tokenIssues(workspace, formScope(workspace, kind, thing.id), form), ...read.issues, ...personal];
  const version = Number(form.get('versie'));
  const change = {
    action: 'change' as const,
    kind,
    id: thing.id,
    version,
    values: read.values,
    ...(read.asOfDay && { asOf: read.asOfDay }),
    ...(unlookedSeen && { unlookedSeen }),
  };
  if (read.asksRows) return { saved: null, back: backOf(part, read, [], version) };
  if (hasErrors(issues) || personal.length > 0)
    return { saved: null, back: backOf(part, read, await allFaults(workspace, [change], issues), version) };
  const chosen = chosenOf(kind, form);
  if (version !== thing.version || Object.values(chosen.sides).includes(null))
    return twoVersions(workspace, { kind, thing, names, part }, read, chosen);
  try {
    const [saved] = await register.write(viewer, [change], 'form');
    return { saved: saved!, back: null };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    // Somebody saved between our looking and our writing.
    const now = error.issues.some(({ code }) => code === 'stale-version') ? await register.find(viewer, kind, thing.id) : null;
    if (now) return twoVersions(workspace, { kind, thing: now, names, part }, read, chosen);
    return { saved: null, back: backOf(part, read, [...read.issues, ...error.issues], version) };
  }
}

function backOf(part: string, { typed, openedWith, asOf, looked }: ReadForm, issues: Issue[], version: number | null = null): FormBack {
  return formBack(part, { typed, openedWith, asOf, looked, version, issues });
}

/** What was typed beside what somebody else saved meanwhile; where both say the same, there is nothing left to save. */
async function twoVersions(
  workspace: Workspace,
  { kind, thing, names, part }: { kind: KindName; thing: Seen; names: Names; part: string },
  read: ReadForm,
  chosen: Chosen,
): Promise<Saved> {
  const base = read.openedWith ? readDraft(kind, read.openedWith, names.lookups, { partial: true }).values : null;
  const unchosen = Object.entries(chosen.sides).flatMap(([field, side]) => (side === null ? [field] : []));
  const found = differences(kind, read.values, thing.values, base).map((one) => ({
    ...one,
    clashes: one.clashes || one.field in chosen.sides,
  }));
  if (found.length === 0) return { saved: thing as Thing, back: null };
  const conflict = {
    found,
    chosen: Object.keys(chosen.sides).length > 0 ? stillChosen(chosen, thing.values, base) : null,
    changedBy: await personName(workspace, thing.changedBy),
    changedAt: thing.changedAt,
    version: thing.version,
    now: writeValues(kindOf(kind).fields, thing.values),
  };
  const issues = unchosen.map((at): Issue => ({ code: 'conflict-unchosen', level: 'error', at }));
  return { saved: null, back: { ...backOf(part, read, issues), conflict } };
}
