import type { RegisterWords } from '../words.ts';
import { AREAS, INDICATOR, SOURCE, WHEN } from './shared-fields.ts';

const MECHANISM_HINT = 'If we do this, then that happens, because …';
const ASSUMPTION = { label: 'What we assume', hint: 'What must be true, or else it does not work.' };
const BY = { label: 'To be reached by', hint: 'As precisely as is known: 2030, November 2030 or 30 November 2030.' };

/** The results chain: from what must turn to what was seen. */
export const chainWords: Pick<
  RegisterWords,
  'trend' | 'ambition' | 'objective' | 'criterion' | 'contribution' | 'outcome' | 'impactJudgement'
> = {
  trend: {
    one: 'trend',
    many: 'trends',
    the: 'the trend',
    fresh: 'new trend',
    what: 'A trend is something that has been going on for some time and that the programme wants to turn.',
    fields: { name: 'What is going on', what: 'More about it', indicator: INDICATOR, areas: AREAS, source: SOURCE },
  },
  ambition: {
    one: 'ambition',
    many: 'ambitions',
    the: 'the ambition',
    fresh: 'new ambition',
    what: 'An ambition says how things must be when the programme is done.',
    fields: {
      name: 'How it must be',
      what: 'More about it',
      trends: { label: 'What must turn for that', hint: 'The trends that this ambition answers.' },
      mechanism: { label: 'Why we think that those will turn then', hint: MECHANISM_HINT },
      assumption: ASSUMPTION,
      by: BY,
      source: SOURCE,
    },
  },
  objective: {
    one: 'objective',
    many: 'objectives',
    the: 'the objective',
    fresh: 'new objective',
    what: 'An objective is what must be reached on the way to an ambition.',
    fields: {
      name: 'What must be reached',
      what: 'More about it',
      ambition: { label: 'On the way to', hint: 'The ambition that this objective belongs to.' },
      mechanism: { label: 'Why we think that this objective brings the ambition nearer', hint: MECHANISM_HINT },
      assumption: ASSUMPTION,
      theme: 'Theme',
      areas: AREAS,
      by: BY,
      source: SOURCE,
    },
  },
  criterion: {
    one: 'criterion',
    many: 'criteria',
    the: 'the criterion',
    fresh: 'new criterion',
    what: 'By a criterion can be seen whether an objective comes nearer: by a figure, or by what residents notice.',
    fields: {
      objective: 'For which objective',
      name: 'By what we see it',
      indicator: INDICATOR,
      areas: AREAS,
      target: { label: 'Target', hint: 'The number that must be reached, in the unit of the figure.' },
      direction: { label: 'Which way', options: { more: 'more', less: 'less', 'smaller-gap': 'a smaller gap' } },
      by: BY,
      noticed: 'What residents notice when it works',
      noticedNow: 'What residents say of it now',
      askedWhom: { label: 'Who was asked', hint: 'A group, no names of persons.' },
      askedAt: { label: 'When they were asked', hint: WHEN.hint },
      source: SOURCE,
    },
  },
  contribution: {
    one: 'contribution to an objective',
    many: 'contributions to objectives',
    the: 'the contribution to an objective',
    fresh: 'new contribution to an objective',
    what: 'A contribution says why we expect an intervention to bring an objective nearer. It is an expectation, not proof.',
    fields: {
      intervention: 'Intervention',
      objective: 'Objective',
      mechanism: { label: 'How it would work', hint: MECHANISM_HINT },
      assumption: ASSUMPTION,
      strength: { label: 'How strong', options: { direct: 'direct', supporting: 'supporting', slight: 'slight' } },
      sign: { label: 'Helps or works against', options: { helps: 'helps', 'works-against': 'works against' } },
    },
  },
  outcome: {
    one: 'outcome',
    many: 'outcomes',
    the: 'the outcome',
    fresh: 'new outcome',
    what: 'An outcome is a change that was seen.',
    fields: {
      name: 'What changed',
      what: 'More about it',
      intervention: 'Intervention',
      outputs: {
        label: 'What was delivered for it',
        hint: 'Outputs of the same intervention. Where no intervention is named, they may be of several.',
      },
      objective: 'Objective',
      mechanism: { label: 'Why we think that this is the cause', hint: MECHANISM_HINT },
      assumption: ASSUMPTION,
      indicator: INDICATOR,
      areas: AREAS,
      period: { label: 'In which time', hint: WHEN.hint },
      evidence: { label: 'What shows it', hint: 'Figures, research, or what people tell.' },
      source: SOURCE,
    },
  },
  impactJudgement: {
    one: 'judgement of an objective',
    many: 'judgements of objectives',
    the: 'the judgement of an objective',
    fresh: 'new judgement of an objective',
    what: 'A judgement says what the programme itself thinks of an objective. It stands beside the figures, not instead of them.',
    fields: {
      objective: 'Objective',
      judgement: {
        label: 'Judgement',
        options: {
          nearer: 'the objective is nearer',
          unclear: 'not clear',
          'further-away': 'the objective is further away',
          'too-early': 'too early to say',
        },
      },
      reason: 'Why',
      judgedBy: { label: 'Who judged', hint: 'A group or a role, not the name of a person.' },
      judgedOn: { label: 'On which day', hint: 'For example: 30 November 2023.' },
      residentsSay: 'What residents think of it',
      residentsAsked: { label: 'Which residents were asked', hint: 'How many and of which group, no names.' },
    },
  },
};
