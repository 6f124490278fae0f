import { choice, count, day, prose, reference, text } from '#domain/register/field';
import { ofProgramme } from '#domain/register/kind';

/** One of the promises that a programme holds its work against (*vinkje*, MISSION P5); a programme may have its own list. */
export const commitmentCheck = ofProgramme(
  {
    name: text({ required: true }),
    question: prose({ required: true, longest: 600 }),
    rank: count(),
    asksResidents: choice(['yes', 'no'] as const),
  },
  { title: 'name' },
);

export const ASSESSMENTS = ['yes', 'partly', 'not-yet', 'not-applicable'] as const;

/** How one check stands for an intervention or a decision: never a score. A new judgement is a new assessment. */
export const assessment = ofProgramme({
  check: reference('commitmentCheck', { required: true }),
  intervention: reference('intervention'),
  decision: reference('decision'),
  answer: choice(ASSESSMENTS, { required: true }),
  evidence: prose({ required: true }),
  judgedBy: text({ required: true }),
  judgedOn: day({ required: true }),
  /** What residents who were asked said; without it "residents asked" can't be answered with yes. */
  residentsSaid: prose(),
});
