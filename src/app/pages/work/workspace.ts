import { today } from '#base/today';
import { layersOf } from '#access/layers';
import { layersShowing } from '#access/may-read';
import { mayWriteSome, type Foreseen } from '#access/may-write';
import type { Viewer } from '#domain/account/viewer';
import { addressName } from '#domain/address/address-name';
import { WHOLE_INSTANCE } from '#domain/address/work-address';
import { CLAIM_KINDS } from '#domain/evidence/evidence';
import { isId } from '#domain/register/check-value';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { Register, Seen } from '#domain/register/register';
import { KINDS_BY_GROUP, WORK_GROUPS, type WorkGroup } from '#domain/work/kind-groups';
import type { Language } from '#i18n/language';
import type { App } from '../../app.ts';
import { getApp } from '../../serving.ts';
import type { Desk } from '../../sign-in/desk.ts';

/** Where somebody works: in a programme, or on what all programmes share. */
export interface Workspace {
  app: App;
  register: Register;
  desk: Desk;
  viewer: Viewer;
  /** Id of the account. */
  person: string;
  language: Language;
  /** Null where it is the whole instance. */
  programme: Seen<'programme'> | null;
  /** How addresses name it. */
  place: string;
  today: string;
}

/** Opens the workspace that an address names; null when there is none, or this viewer takes no part in it. */
export async function openWorkspace(viewer: Viewer, language: Language, asked: string): Promise<Workspace | null> {
  const app = await getApp();
  const { register, desk } = await app.workshop();
  if (viewer.person === null) return null;
  const common = { app, register, desk, viewer, person: viewer.person, language, today: today(app.clock) };
  if (asked === WHOLE_INSTANCE) return viewer.isAdministrator ? { ...common, programme: null, place: WHOLE_INSTANCE } : null;
  const programme = isId(asked) ? await register.find(viewer, 'programme', asked) : await register.findBySlug(viewer, 'programme', asked);
  if (!programme || !takesPart(viewer, programme.id)) return null;
  return { ...common, programme, place: addressName(programme) };
}

export function takesPart(viewer: Viewer, programme: string): boolean {
  return viewer.takesPart.some((part) => part.programme === programme);
}

/** What is read of the programmes in which somebody works: to name them, and to count what needs attention there. */
export const OWN_PROGRAMME_FIELDS = ['name', 'areas', 'ends'] as const;

/** The programmes in which somebody works, A-Z: of each only a few fields, as there can be hundreds. */
export async function ownProgrammes(viewer: Viewer): Promise<Seen<'programme'>[]> {
  const ids = [...new Set(viewer.takesPart.map(({ programme }) => programme))];
  if (ids.length === 0) return [];
  const { register } = await (await getApp()).workshop();
  return (await register.list(viewer, 'programme', { ids, fields: OWN_PROGRAMME_FIELDS })).things;
}

/** The kinds that somebody can meet in a workspace, by part of its menu; no empty parts. */
export function kindsHere({ viewer, programme }: Pick<Workspace, 'viewer' | 'programme'>): { group: WorkGroup; kinds: KindName[] }[] {
  return WORK_GROUPS.map((group) => ({
    group,
    kinds: KINDS_BY_GROUP[group].filter((kind) => isHere(viewer, kind, programme?.id ?? null)),
  })).filter(({ kinds }) => kinds.length > 0);
}

/** Whether things of a kind can be met in a workspace at all. */
export function isHere(viewer: Viewer, kind: KindName, programme: string | null): boolean {
  if (programme === null) return kindOf(kind).scope === 'instance';
  const layers = layersOf(viewer, programme);
  return layersShowing(kind).some((layer) => layers.has(layer));
}

/** The programme whose roles count for a new thing of a kind. */
export function programmeOf(kind: KindName, { programme }: Pick<Workspace, 'programme'>): string | null {
  return kindOf(kind).scope === 'programme' || kind === 'programme' ? (programme?.id ?? null) : null;
}

/**
 * Whether to offer reading a list of a kind in. Evidence has no empty form of its own, as it begins at its claim; a list of it
 * comes in from who may change claims, and the register asks the right of each.
 */
export function mayReadIn(workspace: Workspace, kind: KindName): boolean {
  if (kind !== 'evidence') return mayMake(workspace, kind);
  const { viewer, programme } = workspace;
  return programme !== null && CLAIM_KINDS.some((claim) => mayWriteSome(viewer, claim, 'create', programme.id));
}

/**
 * Whether to offer an empty form of a kind.
 *
 * @param at a reference that is filled in beforehand, with whose that is
 */
export function mayMake(workspace: Workspace, kind: KindName, at?: Foreseen['at']): boolean {
  if (kindOf(kind).byActs) return false;
  // A programme is made beside the others, not inside one.
  if (kind === 'programme' && workspace.programme !== null) return false;
  return mayWriteSome(workspace.viewer, kind, 'create', programmeOf(kind, workspace), at && { at });
}
