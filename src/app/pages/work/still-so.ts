import { fault } from '#base/fault';
import type { InterventionState } from '#domain/intervention/intervention';
import { goesOn } from '#domain/intervention/state-groups';
import { isId } from '#domain/register/check-value';
import type { KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import type { StillSo } from '#domain/work/still-so';
import { optionLabel } from '#i18n/register/register-words';
import { fieldOf } from '../account/form-field.ts';
import { formToken, requireToken } from './form-token.ts';
import { KEEP_UP_FIELDS } from './keep-up-fields.ts';
import { rightsOn } from './rights.ts';
import type { Workspace } from './workspace.ts';

interface Kept {
  state?: InterventionState | null;
  owner?: string | null;
  lead?: string | null;
  organisations?: readonly string[];
  themes?: readonly string[];
}

/** Kinds of which a list asks whether their state still holds: others are not kept up day by day. */
const ASKED: readonly KindName[] = ['intervention'];

/** Of each row of a list, in the same order. `done`, as the address says it: `id.entry` of what was confirmed just now. */
export async function stillSoOf(workspace: Workspace, kind: KindName, things: readonly Seen[], done: string | null): Promise<StillSo[]> {
  if (!ASKED.includes(kind)) return things.map(() => null);
  const latest = done === null ? null : await confirmed(workspace, kind, done);
  return Promise.all(
    things.map(async (thing) => {
      const state = optionLabel(workspace.language, kind, 'state', String((thing.values as Kept).state ?? ''));
      if (latest?.thing === thing.id) return { done: `${thing.id}.${latest.id}`, state };
      if (thing.withdrawnAt !== null || thing.asOf >= workspace.today || !isKeptUp(thing) || !knows(workspace, thing)) return null;
      const { fields } = await rightsOn(workspace, kind, thing);
      return fields.some((field) => KEEP_UP_FIELDS.includes(field)) ? { ask: `${thing.id}.${thing.version}`, state } : null;
    }),
  );
}

/** The proof that a list of which states are confirmed was drawn here. */
export function stillSoToken(workspace: Workspace, kind: KindName): string {
  return formToken(workspace, scope(workspace, kind));
}

/**
 * Says of one thing that its state is true today; nothing else of it changes.
 *
 * @returns `id.entry`, to show and to take back
 * @throws Fault `form-stale`, `not-allowed`, or what the register refuses
 */
export async function confirmState(workspace: Workspace, kind: KindName, form: FormData): Promise<string> {
  requireToken(workspace, scope(workspace, kind), form);
  const [id = '', version] = fieldOf(form, 'klopt').split('.');
  if (!ASKED.includes(kind) || !isId(id)) throw fault('not-allowed');
  const { register, viewer, today } = workspace;
  const thing = await register.find(viewer, kind, id);
  if (!thing || !knows(workspace, thing)) throw fault('not-allowed');
  await register.write(viewer, [{ action: 'change', kind, id, version: Number(version), values: {}, asOf: today }], 'form');
  const [entry] = await register.history(viewer, kind, id);
  return `${id}.${entry?.id ?? ''}`;
}

/** Takes a confirmation back. @throws Fault `form-stale`, `not-allowed`, or why it can't be taken back */
export async function takeBackState(workspace: Workspace, kind: KindName, form: FormData): Promise<void> {
  requireToken(workspace, scope(workspace, kind), form);
  const entry = await confirmed(workspace, kind, fieldOf(form, 'tochniet'));
  if (!entry) throw fault('not-allowed');
  await workspace.register.undo(workspace.viewer, entry.id);
}

/**
 * Whether somebody can say at a glance that a state still holds: who keeps the thing, is of the organisation that leads it (or,
 * where none does, of one that takes part), or manages the programme or its theme. Who else may change it does so on its page.
 */
export function knows({ viewer, person }: Pick<Workspace, 'viewer' | 'person'>, { programme, values }: Seen): boolean {
  const { owner, lead, organisations, themes } = values as Kept;
  if (owner === person) return true;
  return viewer.takesPart.some((part) => {
    if (part.programme !== programme) return false;
    if (part.role === 'programme-manager') return true;
    if (part.role === 'theme-lead') return part.theme !== null && (themes ?? []).includes(part.theme);
    if (part.organisation === null) return false;
    return lead == null ? (organisations ?? []).includes(part.organisation) : lead === part.organisation;
  });
}

/** What has ended stays as it was. */
function isKeptUp({ values }: Seen): boolean {
  return goesOn((values as Kept).state);
}

/** The change by which the viewer confirmed a thing, if that is the last that happened to it. */
async function confirmed({ register, viewer, person }: Workspace, kind: KindName, asked: string) {
  const [id = '', entry] = asked.split('.');
  if (!ASKED.includes(kind) || !isId(id)) return null;
  const [last] = await register.history(viewer, kind, id);
  const isOnlyDay = last !== undefined && Object.keys(last.after).every((field) => field === 'asOf');
  return last?.id === entry && last?.by === person && last?.action === 'change' && isOnlyDay ? last : null;
}

function scope({ place }: Workspace, kind: KindName): string {
  return `${place} ${kind} still so`;
}
