import type { RegisterWords } from '../words.ts';
import { AREAS, OPEN_TO } from './shared-fields.ts';

/** What speaks for a claim or against it. */
export const evidenceWords: Pick<RegisterWords, 'evidence'> = {
  evidence: {
    one: 'evidence',
    many: 'pieces of evidence',
    the: 'the evidence',
    fresh: 'new evidence',
    what: 'Evidence points at why something holds, or does not: a figure, an output, an answer or a document.',
    fields: {
      assessment: 'Of the assessment',
      outcome: 'Of the outcome',
      impactJudgement: 'Of the judgement',
      criterion: 'Of the criterion',
      contribution: 'Of the contribution to an objective',
      lesson: 'Of the lesson',
      decision: 'Of the decision',
      trend: 'Of the trend',
      claimedOutput: 'Of the output',
      intervention: 'Of the intervention',
      linkage: 'Of the linkage opportunity',
      timelineEvent: 'Of the event',
      indicator: { label: 'Figure', hint: 'Search by name, for example: benefits.' },
      areas: { ...AREAS, label: 'Of which area', hint: 'A neighbourhood, district or municipality.' },
      period: { label: 'Of when', hint: 'A year, for example 2024. Empty: the newest.' },
      comparator: {
        label: 'Compared with',
        options: { municipality: 'the municipality', country: 'the whole country' },
      },
      output: { label: 'Output', hint: 'What an intervention delivered.' },
      registration: { label: 'Registered question', hint: 'The answer to the question whether it helped.' },
      attachment: { label: 'Attachment', hint: 'A file of this programme.' },
      link: { label: 'Address of a page', hint: 'Begins with https://' },
      sign: {
        label: 'For or against',
        options: { supports: 'this speaks for it', contradicts: 'this speaks against it' },
      },
      why: { label: 'Why this says something', hint: 'In one line, without names of people.' },
      openTo: {
        label: 'For whom',
        hint: 'Never for more people than what it belongs to and what it points at.',
        options: OPEN_TO,
      },
      figureMark: { label: 'Mark of the figure', hint: 'By this it is seen whether the figure changed.' },
    },
  },
};
