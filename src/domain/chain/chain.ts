import { areas, choice, day, indicator, number, prose, reference, references, text, when } from '#domain/register/field';
import { ofProgramme } from '#domain/register/kind';

/** A development that the programme wants to turn: picked from the figures, or in words. */
export const trend = ofProgramme(
  {
    name: text({ required: true }),
    what: prose(),
    indicator: indicator(),
    areas: areas(),
    source: text({ longest: 400 }),
  },
  { title: 'name' },
);

/** Where the programme wants to be at its end. */
export const ambition = ofProgramme(
  {
    name: text({ required: true, longest: 400 }),
    what: prose(),
    trends: references('trend'),
    /** Why the ambition is thought to turn those trends. */
    mechanism: prose(),
    assumption: prose(),
    by: when(),
    source: text({ longest: 400 }),
  },
  { title: 'name' },
);

/** What must be reached on the way to an ambition (a goal). */
export const objective = ofProgramme(
  {
    name: text({ required: true, longest: 400 }),
    what: prose(),
    ambition: reference('ambition'),
    /** Why reaching it is thought to bring the ambition nearer. */
    mechanism: prose(),
    assumption: prose(),
    theme: reference('programmeTheme'),
    areas: areas(),
    by: when(),
    source: text({ longest: 400 }),
  },
  { title: 'name' },
);

export const DIRECTIONS = ['more', 'less', 'smaller-gap'] as const;

/** By what is seen whether an objective comes nearer: an indicator with its target, or what residents notice. */
export const criterion = ofProgramme(
  {
    objective: reference('objective', { required: true }),
    name: text({ required: true, longest: 400 }),
    indicator: indicator(),
    areas: areas(),
    target: number(),
    direction: choice(DIRECTIONS),
    by: when(),
    /** What residents notice when it is so. */
    noticed: prose(),
    /** What residents who were asked say of it now, and when they were asked. */
    noticedNow: prose(),
    askedWhom: text({ longest: 400 }),
    askedAt: when({ past: true }),
    source: text({ longest: 400 }),
  },
  { title: 'name' },
);

/** What residents who were asked say at a criterion: their words, who they were, and when. */
export const RESIDENTS_NOTICE = ['noticedNow', 'askedWhom', 'askedAt'] as const;

export const STRENGTHS = ['direct', 'supporting', 'slight'] as const;
export const SIGNS = ['helps', 'works-against'] as const;

/** Why an intervention is thought to bring an objective nearer: an expectation, never a finding. */
export const contribution = ofProgramme({
  intervention: reference('intervention', { required: true }),
  objective: reference('objective', { required: true }),
  mechanism: prose({ required: true }),
  assumption: prose(),
  strength: choice(STRENGTHS),
  sign: choice(SIGNS, { required: true }),
});

/** A change that was seen (OECD-DAC outcome). */
export const outcome = ofProgramme(
  {
    name: text({ required: true, longest: 400 }),
    what: prose(),
    intervention: reference('intervention'),
    /** What was delivered that it came of: of that intervention, where one is named. */
    outputs: references('output'),
    objective: reference('objective'),
    /** Why what was done is thought to have led to it: of the outputs, where those are named. */
    mechanism: prose(),
    assumption: prose(),
    indicator: indicator(),
    areas: areas(),
    period: when({ past: true }),
    evidence: prose(),
    source: text({ longest: 400 }),
  },
  { title: 'name' },
);

export const IMPACT_JUDGEMENTS = ['nearer', 'unclear', 'further-away', 'too-early'] as const;

/** What the programme says of an objective itself, with who said so: beside the figures, never instead of them. */
export const impactJudgement = ofProgramme({
  objective: reference('objective', { required: true }),
  judgement: choice(IMPACT_JUDGEMENTS, { required: true }),
  reason: prose({ required: true }),
  judgedBy: text({ required: true }),
  judgedOn: day({ required: true, past: true }),
  residentsSay: prose(),
  residentsAsked: text({ longest: 400 }),
});
