import { OPEN_TO } from '#domain/attachment/attachment';
import { choice, count, day, flag, prose, reference, text, when } from '#domain/register/field';
import { ofProgramme, type StateMachine } from '#domain/register/kind';

/** What a question of an evaluation is about: what changed and for whom, or how those who take part work together. */
export const EVALUATION_SUBJECTS = ['content', 'process'] as const;
export type EvaluationSubject = (typeof EVALUATION_SUBJECTS)[number];

/** A question that a programme asks itself at each of its moments of evaluation, in the same words. */
export const evaluationQuestion = ofProgramme(
  {
    question: text({ required: true, longest: 400 }),
    about: choice(EVALUATION_SUBJECTS, { required: true }),
    rank: count(),
    asksResidents: flag(),
    /** An answer is never for more people than its question. */
    openTo: choice(OPEN_TO, { required: true }),
  },
  { title: 'question', heldBack: { openTo: ['steering', 'accountability'] } },
);

export const EVALUATION_SORTS = ['beginning', 'halfway', 'end', 'other'] as const;
export const EVALUATION_STATES = ['planned', 'held'] as const;
export type EvaluationState = (typeof EVALUATION_STATES)[number];

/** What was held is not planned any more; what does not go on is withdrawn. */
export const EVALUATION_MACHINE: StateMachine<EvaluationState> = {
  initial: 'planned',
  beginsAnywhere: true,
  moves: { planned: ['held'], held: [] },
  needs: {},
};

/** A set moment at which a programme answers its questions. That it looks back, and when, is for everybody. */
export const evaluationMoment = ofProgramme(
  {
    name: text({ required: true }),
    sort: choice(EVALUATION_SORTS, { required: true }),
    on: when({ required: true }),
    /** A group, a role or an organisation. */
    leads: text(),
    state: choice(EVALUATION_STATES, { required: true }),
  },
  { title: 'name', states: { state: EVALUATION_MACHINE } },
);

/**
 * What was answered to one question at one moment: words, never a score. It stays as it was written; who finds otherwise
 * writes another, which is laid on top. What residents say of it may be added later, as may for whom it is.
 */
export const evaluationAnswer = ofProgramme(
  {
    question: reference('evaluationQuestion', { required: true }),
    moment: reference('evaluationMoment', { required: true }),
    answer: prose({ required: true }),
    answeredBy: text({ required: true }),
    answeredOn: day({ required: true, past: true }),
    residentsSaid: prose(),
    residentsWho: text(),
    openTo: choice(OPEN_TO, { required: true }),
  },
  {
    heldBack: { openTo: ['steering', 'accountability'] },
    fixed: ['question', 'moment', 'answer', 'answeredBy', 'answeredOn'],
  },
);

/** What is kept of what residents say of an answer: their words, and who was asked. */
export const RESIDENTS_VOICE = ['residentsSaid', 'residentsWho'] as const;
