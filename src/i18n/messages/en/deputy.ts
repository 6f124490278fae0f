import type { Messages } from '#i18n/messages/nl';

/** One page for the deputy: all programmes, and what they need of the government. */
export const deputy = (): Messages['steering']['deputy'] => ({
  title: 'For the deputy',
  lead: 'All programmes and arrangements that you may read: what is asked, what stands in the way and what waits for a decision.',
  date: (day) => `Made on ${day}. Each programme says for when it is true.`,
  none: 'There are no programmes yet.',
  period: { before: 'has yet to begin', running: 'is running', over: 'is over', unknown: 'running or not: not filled in' },
  interventions: 'Interventions',
  noInterventions: 'none filled in yet',
  role: 'Role of the government',
  asked: 'What is asked',
  rule: 'Which rule stands in the way',
  bottlenecks: 'Bottlenecks that are still open',
  decisions: 'Waiting for a decision',
  noDecisions: 'nothing',
  money: 'Money, all years together',
  notForYou: 'This is only for who steers. You do not steer here.',
  moneyPart: 'You see only the amounts that you may see.',
  apart: (count) =>
    count === 1 ? 'One amount without a breakdown is not counted.' : `${count} amounts without a breakdown are not counted.`,
});
