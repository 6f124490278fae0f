import { choice, count, day, flag, prose, reference, text, when } from '#domain/register/field';
import { ofProgramme } from '#domain/register/kind';

/** One of the promises that a programme holds its work against (*vinkje*); a programme may have its own list. */
export const commitmentCheck = ofProgramme(
  {
    name: text({ required: true }),
    question: prose({ required: true, longest: 600 }),
    rank: count(),
    asksResidents: flag(),
  },
  { title: 'name' },
);

export const ASSESSMENTS = ['yes', 'partly', 'not-yet', 'not-applicable'] as const;

/**
 * How one check stands for an intervention or a decision: never a score. What was judged stays as it was written; who
 * judges otherwise makes a new assessment, and the old one is what came before.
 */
export const assessment = ofProgramme(
  {
    check: reference('commitmentCheck', { required: true }),
    intervention: reference('intervention'),
    decision: reference('decision'),
    answer: choice(ASSESSMENTS, { required: true }),
    evidence: prose({ required: true }),
    judgedBy: text({ required: true }),
    judgedOn: day({ required: true, past: true }),
    /** The recorded answer of residents: what they said, who was asked, when, and who wrote it down (`answerIsMissing`). */
    residentsSaid: prose(),
    residentsWho: text(),
    residentsAskedOn: when({ past: true }),
    residentsRecordedBy: text(),
  },
  { fixed: ['check', 'intervention', 'decision', 'answer', 'evidence', 'judgedBy', 'judgedOn'] },
);
