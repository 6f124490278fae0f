import type { RegisterWords } from '../words.ts';
import { OPEN_TO, RANK } from './shared-fields.ts';

/** Looking back at set moments: the same questions, and what was answered. */
export const evaluationWords: Pick<RegisterWords, 'evaluationQuestion' | 'evaluationMoment' | 'evaluationAnswer'> = {
  evaluationQuestion: {
    one: 'evaluation question',
    many: 'evaluation questions',
    the: 'the evaluation question',
    fresh: 'new evaluation question',
    what: 'An evaluation question is what the programme asks itself, at each evaluation moment in the same words.',
    fields: {
      question: { label: 'The question', hint: 'An open question. Better not change the words: then answers can be compared.' },
      about: { label: 'About what', options: { content: 'content: what changed', process: 'process: how we work together' } },
      rank: RANK,
      asksResidents: {
        label: 'Asks what residents say of it too',
        hint: 'Then an answer without residents says that their voice is still missing.',
      },
      openTo: { label: 'For whom', hint: 'An answer is never for more people than its question.', options: OPEN_TO },
    },
  },
  evaluationMoment: {
    one: 'evaluation moment',
    many: 'evaluation moments',
    the: 'the evaluation moment',
    fresh: 'new evaluation moment',
    what: 'An evaluation moment is an agreed moment at which the programme looks back. Residents see it once there is an answer that is for everybody.',
    fields: {
      name: { label: 'Name', hint: 'For example: halfway. Residents can read this.' },
      sort: { label: 'Which moment', options: { beginning: 'beginning', halfway: 'halfway', end: 'end', other: 'another moment' } },
      on: { label: 'When', hint: 'As exactly as is known: 2027, November 2027 or 30 November 2027.' },
      leads: { label: 'Who leads it', hint: 'A group, a role or an organisation, not the name of a person.' },
      state: { label: 'How far', options: { planned: 'planned', held: 'held' } },
    },
  },
  evaluationAnswer: {
    one: 'evaluation answer',
    many: 'evaluation answers',
    the: 'the evaluation answer',
    fresh: 'new evaluation answer',
    what: 'An evaluation answer is to one question at one moment, in words and without a score. It no longer changes: who thinks otherwise now writes a new answer.',
    fields: {
      question: 'Evaluation question',
      moment: 'Evaluation moment',
      answer: { label: 'Answer', hint: 'In a few sentences, without names of persons.' },
      answeredBy: { label: 'Who answered', hint: 'A group or a role, not the name of a person.' },
      answeredOn: { label: 'On which day', hint: 'For example: 30 November 2023.' },
      residentsSaid: { label: 'What residents say of it', hint: 'In their own words, without names.' },
      residentsWho: { label: 'Who was asked', hint: 'A group, for example: fourteen residents of the flats. No names.' },
      openTo: { label: 'For whom', hint: 'Never for more people than the question.', options: OPEN_TO },
    },
  },
};
