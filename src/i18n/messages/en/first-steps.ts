import { LEAST_COALITION_MEETINGS } from '#domain/meeting/year-plan';
import type { Messages } from '#i18n/messages/nl';

/** What is still to be put in where a programme begins. */
export const firstSteps = (): Messages['firstSteps'] => ({
  title: 'What is not here yet',
  lead: 'This order saves work. Put in only what you know: what stays empty, Peil calls unknown.',
  steps: {
    area: { name: 'Where the programme works', what: 'The neighbourhoods, and since when.' },
    organisations: { name: 'Organisations', what: 'Who can take part. Other programmes use the same list.' },
    partners: { name: 'Who takes part', what: 'Partners, with what they bring.' },
    chain: { name: 'What is going on and what the programme wants', what: 'Trend, ambition and objectives, in one picture.' },
    doings: { name: 'What is being done', what: 'Interventions. Seven fields or fewer; the rest can come later.' },
    contributions: { name: 'What helps what', what: 'Which intervention helps which objective, and why.' },
    money: { name: 'Where the money comes from', what: 'A money source, then budget lines and amounts per year.' },
    meetings: {
      name: 'Plan the meetings',
      what: `Put in the year plan when the coalition meets: at least ${LEAST_COALITION_MEETINGS} times a year.`,
    },
    published: { name: 'Show it to residents', what: 'Now only who has signed in sees this programme.' },
  },
  readIn: (what) => `${what}: read in a list of your own`,
  programme: {
    fresh: 'Begin a new programme',
    lead: 'Begin a programme here, or change what all programmes share.',
    all: 'All programmes',
    organisations: 'All organisations',
    invite: 'Now invite a programme manager, who puts in the rest of the programme.',
    inviteLink: 'People and roles of this programme',
  },
  emptyList: {
    none: 'There is nothing here yet.',
    readIn: 'Do you have a list of your own in Excel or CSV? Read it in: you first see what changes.',
  },
  sheet: {
    asOf: 'As of which day, for all new rows',
    asOfHint: 'For example the day of the plan that the list comes from: 30 November 2023. Empty is today.',
  },
});
