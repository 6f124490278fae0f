import type { AskPart } from '#domain/deputy/deputy';
import type { Messages } from '#i18n/messages/nl';

const ASK_PARTS: Record<AskPart, string> = { askedAmount: 'the amount', askedOf: 'of whom', askedBefore: 'by when' };

/** One page for the deputy: all programmes, and what they need of the government. */
export const deputy = (): Messages['steering']['deputy'] => ({
  title: 'For the deputy',
  lead: 'All programmes and arrangements that you may read: what is asked, what stands in the way and what waits for a decision.',
  date: (day) => `Made on ${day}. Each programme says for when it is true.`,
  none: 'There are no programmes yet.',
  period: { before: 'has yet to begin', running: 'is running', over: 'is over', unknown: 'running or not: not filled in' },
  interventions: 'Interventions',
  longAgo: (count) => `state of more than a year ago: ${count}`,
  noInterventions: 'none filled in yet',
  questions: {
    asked: 'What is asked',
    ruleInTheWay: 'Which rule stands in the way',
    governmentRoles: 'Role of the government',
  },
  unanswered: {
    asked: 'Nobody wrote here yet what is asked of the government.',
    ruleInTheWay: 'Nobody wrote here yet whether a rule stands in the way.',
    governmentRoles: 'Nobody wrote here yet which role the government has.',
  },
  ofYou: 'What is asked of the deputy',
  decide: 'Decide',
  asked: 'Asked by',
  ask: (amount, of) => {
    if (of === null) return amount === null ? '' : `${amount}.`;
    return amount === null ? `Asked of ${of}.` : `${amount}, asked of ${of}.`;
  },
  needed: (day) => `Answer needed by ${day}.`,
  late: (day) => `An answer was needed by ${day}. That day is past.`,
  askMissing: (parts) => `Not filled in yet: ${parts.map((part) => ASK_PARTS[part]).join(', ')}.`,
  together: (cents, of, count) => `Asked of ${of} together: ${cents}, by ${count} programmes.`,
  withoutAmount: (count) =>
    count === 1 ? 'One more ask has no amount, and is not counted.' : `${count} more asks have no amount, and are not counted.`,
  notAddedUp: (of) => `What is asked of ${of} is not added up: one programme is a part of another, so the same money may be in both.`,
  nextMeeting: 'Next meeting',
  write: 'Write it down',
  gapsTitle: 'What nobody wrote yet',
  gap: (question, count, all) => `${question}: at ${count} of ${all}:`,
  bottlenecks: 'Bottlenecks that are still open',
  unread: (count) =>
    count === 1
      ? 'One bottleneck is left out: no second reader has read it yet.'
      : `${count} bottlenecks are left out: no second reader has read them yet.`,
  decisions: 'Waiting for a decision',
  noDecisions: 'nothing',
  money: 'Money, all years together',
  noBudget: 'No amount is filled in in the budget.',
  granted: 'Granted subsidies. These may be in the budget too, and are not added to it:',
  grantedOf: (sort, count, amount) => (amount === null ? `${sort}: ${count}` : `${sort}: ${count}, ${amount}`),
  grantedUnknown: (count) => `of ${count} the amount is not known`,
  grantedPerYear: (count) =>
    count === 1 ? '1 amount is per year and is not counted' : `${count} amounts are per year and are not counted`,
  notForYou: 'What is asked here and what waits for a decision is for who steers. Ask the programme manager.',
  moneyPart: 'You see only the amounts that you may see.',
  apart: (count) =>
    count === 1 ? 'One amount without a breakdown is not counted.' : `${count} amounts without a breakdown are not counted.`,
});
