import type { Viewer } from '#domain/account/viewer';
import { fieldsAsked } from '#access/fields-asked';
import { belongingFields } from '#access/belonging';
import { carrierOf, isCarried } from '#access/carrier';
import { programmeFor, seenFields } from '#access/layers';
import { mayAttach, mayWrite, type Belonging } from '#access/may-write';
import type { WriteAction } from '#access/write-rules';
import { kindOf, type KindName } from '#domain/register/kinds';
import { WITHDRAWN_BECAUSE } from '#domain/register/erasure';
import type { LogEntry, Register, Seen } from '#domain/register/register';
import { machinesOf, mayMove } from '#domain/register/states';
import type { Workspace } from './workspace.ts';

/** What somebody may do with a thing: enough to draw its form. The register itself decides when it is sent. */
export interface Rights {
  /** The fields that may be changed; none: the thing can only be read. */
  fields: string[];
  /** By state field: the states that can be reached from here, with the one that it is in. */
  states: Record<string, string[]>;
  withdraw: boolean;
  restore: boolean;
}

/** A file or evidence is changed, withdrawn and restored by who may change the thing that carries it. */
async function rightsOnCarried(workspace: Workspace, thing: Seen): Promise<Rights> {
  const to = carrierOf(thing.kind, thing.values as Readonly<Record<string, unknown>>);
  const whole = to && (await workspace.register.find(workspace.viewer, to.kind, to.id));
  const attachTo = whole && { ...whole, belonging: await belongingWithState(workspace, whole.kind, whole) };
  const may = (action: WriteAction): boolean => attachTo !== null && mayAttach(workspace.viewer, attachTo, action, thing.programme);
  const isThere = thing.withdrawnAt === null;
  const { fields, fixed } = kindOf(thing.kind);
  return {
    fields: isThere && may('change') ? Object.keys(fields).filter((field) => !fixed.includes(field)) : [],
    states: {},
    withdraw: isThere && may('withdraw'),
    restore: !isThere && may('restore'),
  };
}

/** Whether somebody may add a file or evidence to a thing. */
export async function mayAddTo(workspace: Workspace, thing: Seen): Promise<boolean> {
  const { viewer, programme } = workspace;
  if (thing.withdrawnAt !== null || programme === null) return false;
  return mayAttach(viewer, { ...thing, belonging: await belongingWithState(workspace, thing.kind, thing) }, 'create', programme.id);
}

export async function rightsOn(workspace: Workspace, kind: KindName, thing: Seen): Promise<Rights> {
  if (kindOf(kind).byActs) return { fields: [], states: {}, withdraw: false, restore: false };
  if (isCarried(kind)) return rightsOnCarried(workspace, thing);
  const { viewer } = workspace;
  const programme = programmeFor(kind, thing);
  const before = await belongingOf(workspace, kind, thing);
  const [machine] = machinesOf(kindOf(kind));
  const from = machine ? String(thing.values[machine[0] as keyof typeof thing.values] ?? '') : null;
  const reachable = machine ? Object.keys(machine[1].moves).filter((state) => mayMove(machine[1], from!, state)) : [null];
  const may = (fields: string[], state: string | null) =>
    mayWrite(viewer, { kind, action: 'change', programme, before: { ...before, state: from }, after: { ...before, state }, fields });
  const { fixed } = kindOf(kind);
  const fields = [...seenFields(viewer, kind, programme)].filter(
    (field) => !fixed.includes(field) && reachable.some((state) => may([field], state)),
  );
  const isThere = thing.withdrawnAt === null;
  const mayDo = (action: 'withdraw' | 'restore') =>
    mayWrite(viewer, { kind, action, programme, before: { ...before, state: from }, after: { ...before, state: from }, fields: [] });
  return {
    fields: isThere ? fields : [],
    states: machine ? { [machine[0]]: reachable.filter((state) => state === from || may([machine[0]], state)) as string[] } : {},
    withdraw: isThere && mayDo('withdraw'),
    restore: !isThere && mayDo('restore'),
  };
}

/** The changes of a thing that somebody may take back, by id: what taking one back would write, they may write. */
export async function undoable(workspace: Workspace, kind: KindName, thing: Seen, entries: readonly LogEntry[]): Promise<Set<string>> {
  const { fields, withdraw, restore } = await rightsOn(workspace, kind, thing);
  const [machine] = machinesOf(kindOf(kind));
  const belonging = await belongingWithState(workspace, kind, thing);
  const decides = Object.keys(kindOf(kind).fields).filter((field) => field === machine?.[0] || saysWhose(kind, field));
  const may = async (entry: LogEntry): Promise<boolean> => {
    if (WITHDRAWN_BECAUSE in entry.after) return entry.after.withdrawnBecause === null ? withdraw : restore;
    if (entry.action === 'create') return withdraw;
    if (isCarried(kind)) return fields.length > 0;
    if (thing.withdrawnAt !== null) return false;
    const changed = Object.keys(entry.before);
    const values = { ...thing.values, ...entry.before } as Seen['values'];
    const after = decides.some((field) => changed.includes(field))
      ? await belongingWithState(workspace, kind, { ...thing, values })
      : belonging;
    const programme = programmeFor(kind, thing);
    return mayWrite(workspace.viewer, {
      kind,
      action: 'change',
      programme,
      before: belonging,
      after,
      fields: fieldsAsked(kind, 'change', changed),
    });
  };
  const allowed = await Promise.all(entries.map(may));
  return new Set(entries.filter((_, index) => allowed[index]).map(({ id }) => id));
}

function saysWhose(kind: KindName, field: string): boolean {
  const { organisations, themes, owner, through } = belongingFields(kind);
  return [...organisations, ...themes, owner, ...through.map((one) => one.field)].includes(field);
}

/**
 * Of each thing of a list whether somebody may change one of these fields of it, in the same order.
 */
export async function mayChangeEach(
  workspace: Workspace,
  kind: KindName,
  things: readonly Seen[],
  fields: readonly string[],
): Promise<boolean[]> {
  const once = findingOnce(workspace, await wholesOf(workspace, kind, things));
  return Promise.all(
    things.map(async (thing) => {
      if (thing.withdrawnAt !== null) return false;
      const rights = await rightsOn(once, kind, thing);
      return rights.fields.some((field) => fields.includes(field));
    }),
  );
}

/** What the rows of a list are part of, as far as their viewer may know of it: read together, as that can be another for each. */
async function wholesOf({ register, viewer }: Workspace, kind: KindName, things: readonly Seen[]): Promise<Seen[]> {
  const lists = belongingFields(kind).through.map(async ({ field, to }) => {
    const ids = things.flatMap(({ values }) => (values as Readonly<Record<string, string | null>>)[field] ?? []);
    return ids.length === 0 ? [] : (await register.list(viewer, to, { ids: [...new Set(ids)], withdrawn: true })).things;
  });
  return (await Promise.all(lists)).flat();
}

/** A workspace in which each thing is looked up once: many rows are part of the same. */
function findingOnce(workspace: Workspace, known: readonly Seen[]): Workspace {
  const found = new Map<string, Promise<Seen | null>>(known.map((thing) => [thing.id, Promise.resolve(thing)]));
  const find = (viewer: Viewer, kind: KindName, id: string): Promise<Seen | null> => {
    const finding = found.get(id) ?? workspace.register.find(viewer, kind, id);
    found.set(id, finding);
    return finding;
  };
  return { ...workspace, register: { ...workspace.register, find: find as Register['find'] } };
}

/** To whom a thing belongs, with the state that it is in. */
export async function belongingWithState(workspace: Workspace, kind: KindName, thing: Seen): Promise<Belonging> {
  const [machine] = machinesOf(kindOf(kind));
  const state = machine ? ((thing.values as Readonly<Record<string, unknown>>)[machine[0]] as string | null | undefined) : null;
  return { ...(await belongingOf(workspace, kind, thing)), state: state ?? null };
}

/** To whom a thing belongs by its own fields alone. */
export function ownBelonging(kind: KindName, thing: Pick<Seen, 'id' | 'createdBy' | 'values'>): Belonging {
  const { organisations, themes, owner } = belongingFields(kind);
  const values = thing.values as Readonly<Record<string, unknown>>;
  return {
    organisations: [...(kind === 'organisation' ? [thing.id] : []), ...listed(values, organisations)],
    themes: listed(values, themes),
    createdBy: thing.createdBy,
    ...(owner !== null && { owner: (values[owner] as string | null | undefined) ?? null }),
    state: null,
  };
}

/** To whom a thing belongs: by its own fields, and by what it is part of. */
async function belongingOf({ register, viewer }: Workspace, kind: KindName, thing: Seen): Promise<Belonging> {
  const { through } = belongingFields(kind);
  const values = thing.values as Readonly<Record<string, unknown>>;
  const own = ownBelonging(kind, thing);
  const wholes = await Promise.all(
    through.map(async ({ field, to }) => {
      const id = values[field];
      const whole = typeof id === 'string' ? await register.find(viewer, to, id) : null;
      return whole ? belongingOf({ register, viewer } as Workspace, to, whole) : null;
    }),
  );
  for (const whole of wholes) {
    if (!whole) continue;
    own.organisations = [...own.organisations, ...whole.organisations];
    own.themes = [...own.themes, ...whole.themes];
  }
  return own;
}

function listed(values: Readonly<Record<string, unknown>>, fields: readonly string[]): string[] {
  return fields.flatMap((field) => values[field] ?? []).filter((one): one is string => typeof one === 'string');
}
