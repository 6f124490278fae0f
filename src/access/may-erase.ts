import type { Role, Viewer } from '#domain/account/viewer';
import { RESIDENTS_ANSWER } from '#domain/commitment/residents-answer';
import { RESIDENTS_VOICE } from '#domain/evaluation/evaluation';
import { CAME_FROM, fieldsWithWords, WITHDRAWN_BECAUSE } from '#domain/register/erasure';
import { KIND_NAMES, kindOf, type KindName } from '#domain/register/kinds';
import { CARRIED, isCarried } from './carrier.ts';
import { seenFields } from './layers.ts';

const OF_PROGRAMME = KIND_NAMES.filter((name) => kindOf(name).scope === 'programme');

/** Of what each role may erase texts, in the programmes that it takes part in: what is not here may not be erased. */
export const ROLE_ERASES: Readonly<Partial<Record<Role, readonly KindName[]>>> = {
  'programme-manager': [...OF_PROGRAMME, 'programme'],
  'board-member': ['decision', 'impactJudgement', 'assessment', 'evaluationAnswer', ...CARRIED],
};

/**
 * Words that hold the manager to something: what the board decided, and what residents said. Of these kinds, in these states or
 * these fields (any, when absent), a board member erases and the manager does not; of all else it is the other way round. What such a
 * decision rests on (`holdsUpDecision`) goes with it.
 */
export const BOARD_ERASES: Readonly<Partial<Record<KindName, { states?: readonly string[]; fields?: readonly string[] }>>> = {
  decision: { states: ['adopted', 'rejected'] },
  impactJudgement: { fields: ['residentsSay', 'residentsAsked'] },
  assessment: { fields: RESIDENTS_ANSWER },
  evaluationAnswer: { fields: RESIDENTS_VOICE },
};

/** The same for an administrator of the instance, who does not read what programmes keep. */
export const ADMINISTRATOR_ERASES: readonly KindName[] = KIND_NAMES.filter((name) => kindOf(name).scope === 'instance');

/**
 * Whether somebody may erase some texts of a kind; which of a thing, `fieldsToErase` says.
 *
 * @param programme the one whose roles count (`programmeFor`); null for a thing shared by all
 */
export function mayErase(viewer: Viewer, kind: KindName, programme: string | null): boolean {
  if (viewer.person === null) return false;
  if (viewer.isAdministrator && ADMINISTRATOR_ERASES.includes(kind)) return true;
  return viewer.takesPart.some((part) => part.programme === programme && (ROLE_ERASES[part.role]?.includes(kind) ?? false));
}

/**
 * The fields of a thing whose words somebody may erase: never of one that they may not see.
 *
 * @param holdsUpDecision of a file or evidence: whether a decision that was taken rests on it, as the register knows
 */
export function fieldsToErase(
  viewer: Viewer,
  kind: KindName,
  programme: string | null,
  values: Readonly<Record<string, unknown>>,
  holdsUpDecision = false,
): string[] {
  const roles = viewer.takesPart.filter((part) => part.programme === programme).map(({ role }) => role);
  const isShared = viewer.isAdministrator && ADMINISTRATOR_ERASES.includes(kind);
  // The name of a file holds nobody to anything, and goes from all that came from it.
  const isForBoard = (field: string) => field !== CAME_FROM && (isCarried(kind) ? holdsUpDecision : isOfBoard(kind, field, values));
  return fieldsToFind(viewer, kind, programme).filter(
    (field) => isShared || roles.includes(isForBoard(field) ? 'board-member' : 'programme-manager'),
  );
}

/** The fields of a kind in which somebody may look for words to erase: also those that another than they erases. */
export function fieldsToFind(viewer: Viewer, kind: KindName, programme: string | null): string[] {
  if (!mayErase(viewer, kind, programme)) return [];
  const seen = seenFields(viewer, kind, programme);
  return fieldsWithWords(kind).filter((field) => field === WITHDRAWN_BECAUSE || field === CAME_FROM || seen.has(field));
}

/** Whether words of a thing are such that a board member erases them (`BOARD_ERASES`). */
function isOfBoard(kind: KindName, field: string, values: Readonly<Record<string, unknown>>): boolean {
  const rule = BOARD_ERASES[kind];
  if (!rule) return false;
  return (rule.states?.includes(String(values.state)) ?? true) && (rule.fields?.includes(field) ?? true);
}
