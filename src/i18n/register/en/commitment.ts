import type { RegisterWords } from '../words.ts';
import { RANK, WHEN } from './shared-fields.ts';

/** The promises of a coalition and how they stand. */
export const commitmentWords: Pick<RegisterWords, 'commitmentCheck' | 'assessment'> = {
  commitmentCheck: {
    one: 'check',
    many: 'checks',
    the: 'the check',
    fresh: 'new check',
    what: 'A check is a promise of the coalition. Every intervention and every decision is held against it.',
    fields: {
      name: 'Name',
      question: { label: 'The question', hint: 'A question that can be answered with yes, partly or not yet.' },
      rank: RANK,
      asksResidents: {
        label: 'Asks for an answer of residents',
        hint: 'Then this check is ‘yes’ only when the answer of residents is recorded.',
      },
    },
  },
  assessment: {
    one: 'assessment',
    many: 'assessments',
    the: 'the assessment',
    fresh: 'new assessment',
    what: 'An assessment says how one check stands. It is not a mark or a score. It no longer changes: who thinks otherwise now makes a new one.',
    fields: {
      check: 'Check',
      intervention: 'Intervention',
      decision: 'Decision',
      answer: {
        label: 'Answer',
        options: { yes: 'yes', partly: 'partly', 'not-yet': 'not yet', 'not-applicable': 'not applicable' },
      },
      evidence: 'What shows it',
      judgedBy: { label: 'Who judged', hint: 'A group or a role, not the name of a person.' },
      judgedOn: { label: 'On which day', hint: 'For example: 30 November 2023.' },
      residentsSaid: { label: 'What residents answered', hint: 'In their own words, without names.' },
      residentsWho: { label: 'Who was asked', hint: 'A group, for example: fourteen residents of the flats. No names.' },
      residentsAskedOn: { label: 'When it was asked', hint: WHEN.hint },
      residentsRecordedBy: { label: 'Who wrote the answer down', hint: 'A group or a role, not the name of a person.' },
    },
  },
};
