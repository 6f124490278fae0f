import type { RegisterWords } from '../words.ts';
import { RANK } from './shared-fields.ts';

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
        hint: 'With yes, this check can only be met by what residents themselves said.',
        options: { yes: 'yes', no: 'no' },
      },
    },
  },
  assessment: {
    one: 'assessment',
    many: 'assessments',
    the: 'the assessment',
    fresh: 'new assessment',
    what: 'An assessment says how one check stands. It is not a mark or a score.',
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
      residentsSaid: { label: 'What residents said', hint: 'In their own words, without names.' },
    },
  },
};
