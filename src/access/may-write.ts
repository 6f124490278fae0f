import type { TakingPart, Viewer } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import { belongingFields } from './belonging.ts';
import { seenFields } from './layers.ts';
import { isReadBySecond } from './may-read.ts';
import { ADMINISTRATOR_WRITES, ROLE_WRITES, type Limit, type WriteAction, type WriteRule } from './write-rules.ts';

/** To whom a thing belongs, as far as rights ask. */
export interface Belonging {
  /** Organisations that lead it, carry it out, or do so with the intervention that it is part of. */
  organisations: readonly string[];
  themes: readonly string[];
  createdBy: string;
  /** The account of who keeps it; null where nobody was named, absent for a kind that nobody keeps. */
  owner?: string | null;
  /** Its state, for a kind that has one. */
  state: string | null;
}

export interface WriteRequest {
  kind: KindName;
  action: WriteAction;
  /** The programme whose roles count (`programmeFor`); null for a thing shared by all. */
  programme: string | null;
  /** The thing as it is; null when it is made. */
  before: Belonging | null;
  /** The thing as it would become. */
  after: Belonging;
  /** Fields that change; none for withdrawing and restoring. */
  fields: readonly string[];
}

/** A thing that carries files and evidence, as far as rights ask. */
export interface AttachTo {
  kind: KindName;
  values: object;
  belonging: Belonging;
}

/** Whether somebody may write this. Nobody writes a field that they may not see. */
export function mayWrite(actor: Viewer, request: WriteRequest): boolean {
  const { person } = actor;
  if (person === null || !fieldsSeen(actor, request)) return false;
  return (
    (actor.isAdministrator && ADMINISTRATOR_WRITES.some((rule) => allows(rule, person, null, request))) ||
    partsIn(actor, request.programme).some((part) => ROLE_WRITES[part.role]?.some((rule) => allows(rule, person, part, request)))
  );
}

/**
 * Whether somebody may add a file or evidence to a thing, and change, withdraw or restore what was added: who takes part
 * in the programme and may change the thing as a whole. What a second reader has read gets nothing that they did not see:
 * it is read anew first. What was added may always go.
 *
 * @param to the thing as it is
 * @param action what is done with the file or the evidence
 * @param programme that of the file or the evidence, also where the thing is shared by all programmes
 */
export function mayAttach(actor: Viewer, to: AttachTo, action: WriteAction, programme: string | null): boolean {
  const { person } = actor;
  const { kind, values, belonging } = to;
  if (person === null || programme === null || (action !== 'withdraw' && isReadBySecond(kind, values))) return false;
  const request: WriteRequest = { kind, action: 'change', programme, before: belonging, after: belonging, fields: [] };
  return partsIn(actor, programme).some((part) => ROLE_WRITES[part.role]?.some((rule) => allows(rule, person, part, request)));
}

/** What a right reaches where the work of others is not one's own: what was given to oneself, and what one brings in. */
const READERS_REACH: readonly Limit[] = ['own-task', 'own-proposal'];

/** Whether somebody takes part in a programme to read: they may write nothing there but what was given to them to keep, and proposals. */
export function comesToRead(actor: Viewer, programme: string): boolean {
  const parts = partsIn(actor, programme);
  return parts.length > 0 && parts.every(({ role }) => (ROLE_WRITES[role] ?? []).every(({ limit }) => READERS_REACH.includes(limit)));
}

/** What is known beforehand of a thing that somebody would write. */
export interface Foreseen {
  /** The state that it would be in. */
  to?: string;
  /** A reference that is filled in, and to whom that belongs. */
  at?: { field: string; belonging: Belonging };
}

/**
 * Whether somebody could write anything of a kind in a programme with an action: enough to offer a form, never to
 * accept one. Who takes part for no organisation or theme has nothing that is their own.
 */
export function mayWriteSome(
  actor: Viewer,
  kind: KindName,
  action: WriteAction,
  programme: string | null,
  { to, at }: Foreseen = {},
): boolean {
  if (actor.person === null) return false;
  const concerns = (rule: WriteRule, part: TakingPart | null) =>
    rule.kinds.includes(kind) &&
    (rule.actions?.includes(action) ?? true) &&
    (to === undefined || (rule.to?.includes(to) ?? true)) &&
    couldReach(rule.limit, part, kind, at);
  return (
    (actor.isAdministrator && ADMINISTRATOR_WRITES.some((rule) => concerns(rule, null))) ||
    partsIn(actor, programme).some((part) => ROLE_WRITES[part.role]?.some((rule) => concerns(rule, part)))
  );
}

/**
 * Whether a thing that is refused would be allowed if it belonged to an organisation or theme for which its writer takes
 * part: then what it says to belong to is what is wrong or missing.
 */
export function isOnlyNotOwn(actor: Viewer, request: WriteRequest): boolean {
  const parts = partsIn(actor, request.programme);
  const own = {
    organisations: parts.flatMap(({ organisation }) => organisation ?? []),
    themes: parts.flatMap(({ theme }) => theme ?? []),
  };
  return !mayWrite(actor, request) && mayWrite(actor, { ...request, after: { ...request.after, ...own } });
}

/** Whether something of a kind can be within a limit at all. */
function couldReach(limit: Limit, part: TakingPart | null, kind: KindName, at: Foreseen['at']): boolean {
  if (limit === 'own-organisation') return part?.organisation != null && couldBelong(kind, 'organisations', part.organisation, at);
  if (limit === 'own-theme') return part?.theme != null && couldBelong(kind, 'themes', part.theme, at);
  return true;
}

function couldBelong(kind: KindName, to: 'organisations' | 'themes', own: string, at?: Foreseen['at']): boolean {
  const fields = belongingFields(kind);
  if (fields[to].some((field) => field !== at?.field) || (kind === 'organisation' && to === 'organisations')) return true;
  return fields.through.some(({ field, to: whole }) =>
    field === at?.field ? at.belonging[to].includes(own) : couldBelong(whole, to, own),
  );
}

function partsIn(actor: Viewer, programme: string | null): TakingPart[] {
  return actor.takesPart.filter((part) => programme === null || part.programme === programme);
}

function fieldsSeen(actor: Viewer, { kind, programme, fields }: WriteRequest): boolean {
  const seen = seenFields(actor, kind, programme);
  return fields.every((field) => seen.has(field));
}

function allows(rule: WriteRule, person: string, part: TakingPart | null, request: WriteRequest): boolean {
  const { before, after } = request;
  return (
    rule.kinds.includes(request.kind) &&
    (rule.actions?.includes(request.action) ?? true) &&
    (rule.fields === undefined || isWithin(request.fields, rule.fields)) &&
    (rule.from === undefined || before === null || rule.from.includes(before.state ?? '')) &&
    (rule.to === undefined || rule.to.includes(after.state ?? '')) &&
    (before === null || reaches(rule.limit, person, part, before, request)) &&
    reaches(rule.limit, person, part, after, request)
  );
}

/** Some of these fields and no other: who may write only some says nothing of the rest by a change without any. */
function isWithin(fields: readonly string[], allowed: readonly string[]): boolean {
  return fields.length > 0 && fields.every((field) => allowed.includes(field));
}

function reaches(limit: Limit, person: string, part: TakingPart | null, thing: Belonging, { before }: WriteRequest): boolean {
  switch (limit) {
    case 'all':
      return true;
    case 'own-organisation':
      return part?.organisation != null && thing.organisations.includes(part.organisation);
    case 'own-theme':
      return part?.theme != null && thing.themes.includes(part.theme);
    case 'own-proposal':
      return before === null || before.createdBy === person;
    case 'own-task':
      return thing.owner === person;
  }
}
