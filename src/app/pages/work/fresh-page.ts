import { belongingFields } from '#access/belonging';
import { mayWriteSome } from '#access/may-write';
import { newId } from '#base/id';
import { isId } from '#domain/register/check-value';
import type { Named } from '#domain/register/directory';
import { isList } from '#domain/register/field';
import type { StateMachine } from '#domain/register/kind';
import { kindOf, type KindName } from '#domain/register/kinds';
import { machinesOf, mayBegin } from '#domain/register/states';
import { dayTyped, type Typed } from '#domain/register/write-value';
import { formToken } from './form-token.ts';
import { seenHere } from './list-page.ts';
import { formOptions, openNames } from './names.ts';
import { formScope } from './save-thing.ts';
import { programmeOf, type Workspace } from './workspace.ts';

/** An empty form. */
export interface FreshPage {
  kind: KindName;
  /** The id that the thing will have: sent twice, the form makes one thing. */
  id: string;
  token: string;
  /** What was filled in beforehand. */
  typed: Record<string, Typed>;
  options: Record<string, readonly Named[]>;
  /** By state field: the states in which a thing may begin. */
  states: Record<string, string[]>;
  fields: string[];
  /** Today as it is typed: the day for which what is filled in is true, unless somebody says another. */
  todayTyped: string;
}

/**
 * @param given what is filled in beforehand, by field
 * @param kept the id of a form that comes back
 */
export async function loadFresh(workspace: Workspace, kind: KindName, given: URLSearchParams, kept: string | null): Promise<FreshPage> {
  const fields = [...seenHere(workspace, kind)];
  const id = kept !== null && isId(kept) ? kept : newId(workspace.app.clock);
  const machines = machinesOf(kindOf(kind));
  const begun = machines.map(([field, machine]) => [field, machine.initial] as const);
  const own = ownFilledIn(workspace, kind);
  const filled = fields.flatMap((field) => {
    if (!given.has(field)) return own[field] === undefined ? [] : [[field, own[field]] as const];
    const values = given.getAll(field).map((value) => value.slice(0, 200));
    return [[field, isList(kindOf(kind).fields[field]!) ? values : values.at(-1)!] as const];
  });
  return {
    kind,
    id,
    token: formToken(workspace, formScope(workspace, kind, id)),
    typed: Object.fromEntries([...begun, ...filled]),
    options: formOptions(await openNames(workspace, [kind]), kind),
    states: Object.fromEntries(machines.map(([field, machine]) => [field, statesToBegin(workspace, kind, machine)])),
    fields,
    todayTyped: dayTyped(workspace.today),
  };
}

/** Who may only add what is their own, begins with their organisation or theme filled in. */
function ownFilledIn(workspace: Workspace, kind: KindName): Record<string, Typed> {
  const { viewer } = workspace;
  const programme = programmeOf(kind, workspace);
  const parts = viewer.takesPart.filter((part) => part.programme === programme);
  const forNobody = { ...viewer, takesPart: parts.map((part) => ({ ...part, organisation: null, theme: null })) };
  if (mayWriteSome(forNobody, kind, 'create', programme)) return {};
  const { organisations, themes } = belongingFields(kind);
  const [organisation] = parts.flatMap((part) => part.organisation ?? []);
  const [theme] = parts.flatMap((part) => part.theme ?? []);
  const filled = (field: string | undefined, id: string | undefined) =>
    field === undefined || id === undefined ? {} : { [field]: isList(kindOf(kind).fields[field]!) ? [id] : id };
  return { ...filled(organisations[0], organisation), ...filled(themes[0], theme) };
}

/** The states in which somebody may make a thing. */
function statesToBegin(workspace: Workspace, kind: KindName, machine: StateMachine): string[] {
  const programme = programmeOf(kind, workspace);
  return Object.keys(machine.moves).filter(
    (state) => mayBegin(machine, state) && mayWriteSome(workspace.viewer, kind, 'create', programme, { to: state }),
  );
}
