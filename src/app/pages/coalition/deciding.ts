import type { Issue } from '#base/issue';
import { SEEN_UNLOOKED, unlookedAt, type Deciding, type ProofToDecide } from '#domain/meeting/proposal';
import { formInput } from '#domain/register/form-input';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import { writeValue } from '#domain/register/write-value';
import type { Typed } from '#domain/register/write-value';
import { PROPOSAL_KINDS, proposalOf } from '#insight/meeting/proposal';
import { readKinds } from '#insight/read-kinds';
import { formBack } from '../work/form-back.ts';
import { formToken } from '../work/form-token.ts';
import { rightsOn } from '../work/rights.ts';
import { changeThing, formScope, type Saved } from '../work/save-thing.ts';
import type { Workspace } from '../work/workspace.ts';

/** The fields of a decision that who decides fills in. */
const DECIDES = ['state', 'decidedOn'] as const;

/** Whether somebody who may write these fields of a proposal may do more than decide on it. */
export function changesMore(fields: readonly string[]): boolean {
  return fields.some((field) => !DECIDES.some((one) => one === field));
}

/** By what somebody decides on a proposal: `self` for who may decide but proposed it; null for who may not. */
export async function proofToDecide(workspace: Workspace, decision: Seen<'decision'>): Promise<ProofToDecide | 'self' | null> {
  const { states } = await rightsOn(workspace, 'decision', decision);
  if (decision.withdrawnAt !== null || decision.values.state !== 'proposed' || !states.state?.includes('adopted')) return null;
  if (decision.createdBy === workspace.person) return 'self';
  const { register, viewer } = workspace;
  const content = await readKinds(register, viewer, PROPOSAL_KINDS, decision.programme === null ? [] : [decision.programme]);
  return {
    token: formToken(workspace, formScope(workspace, 'decision', decision.id)),
    version: decision.version,
    unlooked: unlookedAt(proposalOf(decision, content)),
  };
}

/** The day of a decision, as its box holds it: that of its meeting, or today where that is yet to come or there is none. */
export function dayToDecide(today: string, meeting: Seen<'meeting'> | null): Typed {
  const day = meeting?.values.on;
  return writeValue(kindOf('decision').fields.decidedOn!, day && day <= today ? day : today);
}

/** A proposal as its viewer must see it before deciding; null for who does not decide here, and for all that is no proposal. */
export async function loadDeciding(workspace: Workspace, kind: KindName, thing: Seen): Promise<Deciding | null> {
  if (kind !== 'decision' || thing.programme === null) return null;
  const decision = thing as Seen<'decision'>;
  const proof = await proofToDecide(workspace, decision);
  if (proof === null) return null;
  const { register, viewer, today } = workspace;
  const proposal = proposalOf(decision, await readKinds(register, viewer, PROPOSAL_KINDS, [thing.programme]));
  return { proposal, proof: proof === 'self' ? null : proof, day: dayToDecide(today, proposal.meeting) };
}

/**
 * Adopts or rejects a proposal, in one step. That who proposed does not decide is for the register to say. What was held against
 * no check at all is adopted by who says to have seen that.
 */
export async function decide(workspace: Workspace, decision: Seen<'decision'>, form: FormData): Promise<Saved> {
  const proof = await proofToDecide(workspace, decision);
  const isUnlooked = proof !== null && proof !== 'self' && proof.unlooked.checks;
  const unlookedSeen = form.get(SEEN_UNLOOKED) === 'ja';
  if (isUnlooked && form.get('state') === 'adopted' && !unlookedSeen) {
    const typed = formInput('decision', form.entries());
    const issues: Issue[] = [{ code: 'decision-unlooked', level: 'error' }];
    return { saved: null, back: formBack(decision.id, { typed, version: Number(form.get('versie')), issues }) };
  }
  const done = await changeThing(workspace, { kind: 'decision', thing: decision, only: DECIDES, unlookedSeen }, form, decision.id);
  // For another fault it need not be said twice; where somebody else changed the proposal, it is to be looked at again.
  if (unlookedSeen && done.back && !done.back.conflict) done.back.typed[SEEN_UNLOOKED] = 'ja';
  return done;
}
