import type { Messages } from '#i18n/messages/nl';

/** The execution programme: what is done when, with which means, by whom. */
export const execution = (): Messages['steering']['execution'] => ({
  title: 'Execution',
  lead: 'What is being done and will be done: who leads it, when, with which means, and which milestones there are.',
  none: 'Nothing is planned that is not already finished.',
  over: (count) =>
    count === 1
      ? 'One intervention is not shown: it is completed, stopped or has become ordinary work.'
      : `${count} interventions are not shown: they are completed, stopped or have become ordinary work.`,
  all: 'All interventions',
  partial: 'You see only the amounts that you may see. The totals are of those.',
  pictureTitle: 'What happens when',
  pictureNote: 'The table below says the same in words. Where no end is filled in, the bar runs on to the edge.',
  cut: 'What began very early or ends very late stops at the edge.',
  key: {
    title: 'What the marks mean',
    sure: 'running',
    soft: 'begins or ends somewhere in this time',
    uncertain: 'that time is not certain',
    done: 'milestone, reached',
    open: 'milestone, not reached yet',
    today: (day) => `today, ${day}`,
  },
  noBegin: 'no begin filled in',
  tableCaption: 'What, who, when, with what, and the milestones',
  what: 'What',
  who: 'Who leads it',
  with: 'with',
  when: 'When',
  means: 'Means',
  milestones: 'Milestones',
  noLead: 'no lead filled in yet',
  noPeriod: 'not filled in yet',
  noMilestones: 'no milestones filled in yet',
  noMoment: 'no date yet',
  done: 'reached',
  late: 'should have been reached by now',
  open: 'not reached yet',
  add: 'Add a milestone',
  total: 'Together, all years',
  totalOf: (count) => `Together, all years, of all ${count} interventions on all pages`,
  download: 'Keep all that stands here, of all pages:',
  columns: {
    before: ['What', 'How far it is', 'As of', 'Who leads it', 'With', 'Begins', 'Ends'],
    partial: 'only what you may see',
    after: ['On the amounts', 'Hours each year', 'Hours from beginning to end', 'Activities without hours', 'Other means', 'Milestones'],
    apart: 'there is also money that is not added up: the source does not say how it is divided',
  },
  onlyApart: 'There is money, but the source does not say how it is divided. So there is no sum here.',
  alsoApart: 'There is also money of which the source does not say how it is divided. That is not added up here.',
});
