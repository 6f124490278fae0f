import { isDeepStrictEqual } from 'node:util';
import type { MeetingPack } from '#domain/meeting/meeting-pack';
import type { ProofToDecide } from '#domain/meeting/proposal';
import { MEETING_QUESTIONS } from '#domain/meeting/questions';
import { MADE_FOR_MEETING } from '#domain/meeting/prepared';
import { kindOf } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import { writeValues, type Typed } from '#domain/register/write-value';
import { formToken } from '../work/form-token.ts';
import { findHere, type ProgrammeWorkspace } from '../work/programme-workspace.ts';
import { rightsOn } from '../work/rights.ts';
import { changeThing, formScope, type Saved } from '../work/save-thing.ts';
import { mayMake } from '../work/workspace.ts';
import { dayToDecide, decide, proofToDecide } from './deciding.ts';

/** What somebody may do at the page of a meeting. */
export interface Preparing {
  makes: (typeof MADE_FOR_MEETING)[number][];
  /** The form of the questions; null for who may not answer them. */
  answers: { token: string; version: number; typed: Record<string, Typed> } | null;
  /** By id the proposals on which this viewer may decide, by name and with the proof of its form; who proposed one is not among them. */
  decides: Record<string, { name: string; proof: ProofToDecide }>;
  /** Proposals that are shown as they stood on an earlier day and say something else by now: nobody decides on words unseen. */
  changedSince: string[];
  /** Whether there are proposals on which the viewer may not decide for having proposed them. */
  proposedSelf: boolean;
  /** The day of a decision, as its box holds it: that of the meeting, or today where it is yet to come. */
  decidedOn: Typed;
}

export async function loadPreparing(
  workspace: ProgrammeWorkspace,
  { meeting, decisions }: Pick<MeetingPack, 'meeting' | 'decisions'>,
): Promise<Preparing> {
  const decides: Preparing['decides'] = {};
  const changedSince: string[] = [];
  let proposedSelf = false;
  // As they are now: a pack may show them as they stood.
  const shown = new Map(decisions.map(({ decision }) => [decision.id, decision]));
  const now = shown.size === 0 ? [] : (await workspace.register.list(workspace.viewer, 'decision', { ids: [...shown.keys()] })).things;
  for (const decision of now) {
    const proof = await proofToDecide(workspace, decision);
    if (proof === 'self') proposedSelf = true;
    else if (proof !== null && !isDeepStrictEqual(decision.values, shown.get(decision.id)!.values)) changedSince.push(decision.id);
    else if (proof !== null) decides[decision.id] = { name: decision.values.name ?? '', proof };
  }
  return {
    makes: MADE_FOR_MEETING.filter((kind) => mayMake(workspace, kind)),
    answers: (await mayAnswer(workspace, meeting))
      ? {
          token: formToken(workspace, formScope(workspace, 'meeting', meeting.id)),
          version: meeting.version,
          typed: only(writeValues(kindOf('meeting').fields, meeting.values), MEETING_QUESTIONS),
        }
      : null,
    decides,
    changedSince,
    proposedSelf,
    decidedOn: dayToDecide(workspace.today, meeting),
  };
}

/** Saves the answers to the questions of a meeting. @returns null for who may not answer them */
export async function saveAnswers(workspace: ProgrammeWorkspace, meeting: Seen<'meeting'>, form: FormData): Promise<Saved | null> {
  if (!(await mayAnswer(workspace, meeting))) return null;
  return changeThing(workspace, { kind: 'meeting', thing: meeting, only: MEETING_QUESTIONS }, form, 'antwoorden');
}

/**
 * Adopts or rejects a proposal of a meeting, in one step. That who proposed does not decide is for the register to say.
 *
 * @returns null where there is no such proposal at this meeting
 */
export async function decideOn(workspace: ProgrammeWorkspace, meeting: Seen<'meeting'>, form: FormData): Promise<Saved | null> {
  const id = String(form.get('besluit') ?? '');
  const decision = await findHere(workspace, 'decision', id);
  if (decision?.values.meeting !== meeting.id) return null;
  return decide(workspace, decision, form);
}

async function mayAnswer(workspace: ProgrammeWorkspace, meeting: Seen<'meeting'>): Promise<boolean> {
  const { fields } = await rightsOn(workspace, 'meeting', meeting);
  return MEETING_QUESTIONS.every((question) => fields.includes(question));
}

function only(typed: Readonly<Record<string, Typed>>, fields: readonly string[]): Record<string, Typed> {
  return Object.fromEntries(Object.entries(typed).filter(([field]) => fields.includes(field)));
}
