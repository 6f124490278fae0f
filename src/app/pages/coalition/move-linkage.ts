import { mayWrite } from '#access/may-write';
import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { LINKAGE_MACHINE, LINKAGE_STATES, WIDENS, type LinkageState } from '#domain/linkage/linkage';
import type { Values } from '#domain/register/kinds';
import type { Change, Seen } from '#domain/register/register';
import { allFaults } from '../work/all-faults.ts';
import { formToken, tokenHolds } from '../work/form-token.ts';
import { personalIssues } from '../work/personal-check.ts';
import { findHere, type ProgrammeWorkspace } from '../work/programme-workspace.ts';
import { formScope } from '../work/save-thing.ts';

/** What somebody filled in to take a linkage a step further. */
export interface LinkageMove {
  id: string;
  version: string;
  /** The proof that the form was drawn here: {@link boardToken}. */
  token: string;
  state: string;
  widens: string;
  text: string;
  /** What the form brings back of `LOOKED_AT`. */
  looked: string;
}

/** The proof that a board was drawn here. Its forms need no more: each names a version, or a pair that can be answered once. */
export function boardToken(workspace: ProgrammeWorkspace): string {
  return formToken(workspace, scope(workspace));
}

/** Why a form of the board is not taken; nothing where it was drawn here. */
export function tokenIssues(workspace: ProgrammeWorkspace, token: string): Issue[] {
  return tokenHolds(workspace, scope(workspace), token) ? [] : [{ code: 'form-stale', level: 'error' }];
}

function scope(workspace: ProgrammeWorkspace): string {
  return formScope(workspace, 'linkage', 'board');
}

/** The states to which this viewer may take a linkage from where it is. */
export function movesOf({ viewer, programme }: ProgrammeWorkspace, linkage: Seen<'linkage'>): LinkageState[] {
  const { state, organisations = [], themes = [] } = linkage.values;
  if (state === undefined || linkage.withdrawnAt !== null) return [];
  const at = (now: LinkageState) => ({ organisations, themes, createdBy: linkage.createdBy, state: now });
  const may = (to: LinkageState) =>
    mayWrite(viewer, {
      kind: 'linkage',
      action: 'change',
      programme: programme.id,
      before: at(state),
      after: at(to),
      fields: Object.keys(valuesOf(to, 'yes', 'x')),
    });
  return LINKAGE_MACHINE.moves[state].filter(may);
}

const NO_STATE: Issue = { code: 'linkage-no-state', level: 'error', at: 'state' };

/** Takes a linkage a step further on the board, with its reason. @returns every fault at once; none when it is written */
export async function moveLinkage(workspace: ProgrammeWorkspace, given: LinkageMove): Promise<Issue[]> {
  const { register, viewer } = workspace;
  const linkage = await findHere(workspace, 'linkage', given.id);
  const state = LINKAGE_STATES.find((one) => one === given.state);
  if (!linkage) return [{ code: 'unknown-thing', level: 'error' }];
  const values = valuesOf(state, given.widens, given.text.trim());
  const issues = [
    ...tokenIssues(workspace, given.token),
    ...(state ? [] : [NO_STATE]),
    ...personalIssues('linkage', textsOf(values), linkage.values, given.looked),
  ];
  const changes: Change[] = [{ action: 'change', kind: 'linkage', id: linkage.id, version: Number(given.version), values }];
  if (issues.length > 0) return allFaults(workspace, changes, issues);
  try {
    await register.write(viewer, changes, 'form');
    return [];
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return [...error.issues];
  }
}

/** What somebody wrote of a linkage, by field: on the board that is one of the two reasons. */
export function textsOf({ widensBecause, rejectedBecause }: Partial<Values<'linkage'>>): Record<string, string> {
  return { ...(widensBecause && { widensBecause }), ...(rejectedBecause && { rejectedBecause }) };
}

/** A reason not to do it is kept as that; any other reason tells why it widens residents' chances. */
function valuesOf(state: LinkageState | undefined, widens: string, text: string): Partial<Values<'linkage'>> {
  if (state === 'rejected') return { state, rejectedBecause: text };
  const answer = WIDENS.find((one) => one === widens);
  return { ...(state && { state }), ...(answer && { widensChances: answer }), ...(text !== '' && { widensBecause: text }) };
}
