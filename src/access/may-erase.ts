import type { Role, Viewer } from '#domain/account/viewer';
import { fieldsWithWords, WITHDRAWN_BECAUSE } from '#domain/register/erasure';
import { KIND_NAMES, kindOf, type KindName } from '#domain/register/kinds';
import { seenFields } from './layers.ts';

const OF_PROGRAMME = KIND_NAMES.filter((name) => kindOf(name).scope === 'programme');

/** Of what each role may erase texts, in the programmes that it takes part in: what is not here may not be erased. */
export const ROLE_ERASES: Readonly<Partial<Record<Role, readonly KindName[]>>> = {
  'programme-manager': [...OF_PROGRAMME, 'programme'],
};

/** The same for an administrator of the instance, who does not read what programmes keep. */
export const ADMINISTRATOR_ERASES: readonly KindName[] = KIND_NAMES.filter((name) => kindOf(name).scope === 'instance');

/**
 * Whether somebody may erase texts of a kind.
 *
 * @param programme the one whose roles count (`programmeFor`); null for a thing shared by all
 */
export function mayErase(viewer: Viewer, kind: KindName, programme: string | null): boolean {
  if (viewer.person === null) return false;
  if (viewer.isAdministrator && ADMINISTRATOR_ERASES.includes(kind)) return true;
  return viewer.takesPart.some((part) => part.programme === programme && (ROLE_ERASES[part.role]?.includes(kind) ?? false));
}

/** The fields whose words somebody may erase: never of one that they may not see. */
export function fieldsToErase(viewer: Viewer, kind: KindName, programme: string | null): string[] {
  if (!mayErase(viewer, kind, programme)) return [];
  const seen = seenFields(viewer, kind, programme);
  return fieldsWithWords(kind).filter((field) => field === WITHDRAWN_BECAUSE || seen.has(field));
}
