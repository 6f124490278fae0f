import { belongingFields } from '#access/belonging';
import { carrierOf, isCarried } from '#access/carrier';
import { programmeFor, seenFields } from '#access/layers';
import { mayAttach, mayWrite, type Belonging } from '#access/may-write';
import type { WriteAction } from '#access/write-rules';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
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
