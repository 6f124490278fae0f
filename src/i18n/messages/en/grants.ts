import type { Messages } from '#i18n/messages/nl';

export const grants = (): Messages['grants'] => ({
  title: 'Grants',
  lead: 'From scheme to final determination: who applied for what, received it and still has to account for it.',
  none: 'No grants are filled in yet.',
  partial: 'You see only the grants that you may see. There may be more.',
  addScheme: 'Add a scheme',
  addGrant: 'Add a grant',
  addCall: 'Add a call',
  addApplication: 'Add an application',
  attentionTitle: 'What must be done',
  attentionNone: 'There is no grant about which something must be done now or soon.',
  deadlines: {
    decision: {
      late: (day) => `late: should have been decided on by ${day}`,
      soon: (day) => `soon: decide by ${day}`,
      later: (day) => `decide by ${day}`,
    },
    account: {
      late: (day) => `late: should have been accounted for by ${day}`,
      soon: (day) => `soon: account for it by ${day}`,
      later: (day) => `account for it by ${day}`,
    },
    determination: {
      late: (day) => `late: should have been determined by ${day}`,
      soon: (day) => `soon: determine by ${day}`,
      later: (day) => `determine by ${day}`,
    },
    repayment: {
      late: (day) => `late: should have been paid back by ${day}`,
      soon: (day) => `soon: to be paid back by ${day}`,
      later: (day) => `to be paid back by ${day}`,
    },
  },
  decidedOn: (when) => `decided: ${when}`,
  accounted: (amount, when) => ['accounted for', amount, when].filter(Boolean).join(', '),
  determinedOn: (when) => `determined: ${when}`,
  appliedOn: (when) => `applied for: ${when}`,
  advance: (amount, day) => `advance of ${amount}, paid on ${day}`,
  amountUnknown: 'not known',
  unknownAmounts: (count) =>
    count === 1
      ? 'Of 1 grant the amount is not known. It counts in the number, and in no sum of money.'
      : `Of ${count} grants the amount is not known. They count in the number, and in no sum of money.`,
  schemeCounts: (calls, applications, granted) =>
    [
      calls === null ? null : calls === 1 ? '1 call' : `${calls} calls`,
      applications === null ? null : applications === 1 ? '1 application' : `${applications} applications`,
      granted === null ? null : `${granted} granted`,
    ]
      .filter((part) => part !== null)
      .join(', '),
  countsFrom: (counts) => `As the source gives it: ${counts}.`,
  registered: (count) =>
    count === 1 ? '1 application or grant is registered in Peil.' : `${count} applications or grants are registered in Peil.`,
  registeredNone: 'The applications themselves are not registered in Peil.',
  ceiling: (amount) => `There is ${amount}.`,
  source: (source) => `Source: ${source}`,
  sourceNone: 'The source is not filled in.',
  callOpen: (opens, closes) =>
    [opens === null ? null : `open from ${opens}`, closes === null ? null : `apply until ${closes}`]
      .filter((part) => part !== null)
      .join(', '),
  withoutCall: 'Without a call',
  withoutScheme: 'Without a scheme',
  withoutSchemeLead: 'Grants that were given each year or once, and contributions to arrangements.',
  caption: (of) => `Grants: ${of}`,
  name: 'Grant',
  requested: 'Applied for',
  granted: 'Granted',
  advanced: 'Advance',
  determined: 'Determined',
  unknown: 'not filled in',
  perYear: 'per year',
  lower: (amount) => `${amount} less determined than granted`,
  toPay: (amount) => `still to be paid: ${amount}`,
  toReclaim: (amount) => `${amount} more paid in advance than determined: to be asked back`,
  reclaimed: (amount, asked) => (asked === null ? `${amount} asked back` : `${amount} asked back, ${asked}`),
  repaid: (when) => `paid back, ${when}`,
  notRepaid: 'not paid back yet',
  lookAt: (doubt) => `look at this: ${doubt}`,
  doubtTitle: 'What does not seem right',
  doubtLead: 'This can be, but seldom is. Look at the days and amounts.',
  doubtsOf: 'This does not seem right about this grant. Look at it. If it is right, it may stay so.',
  doubts: {
    'applied-late': 'applied for after the call was closed',
    'granted-undecided': 'there is a granted amount, and no decision yet',
    'advance-before-decision': 'an advance was paid before the decision',
    'advanced-above-granted': 'more was paid in advance than was granted',
    'determined-above-granted': 'more was determined than was granted',
  },
  withdrawn: 'Withdrawn: not counted above',
  together: 'Together in this round',
  ofUnknown: (count) => `not known of ${count}`,
  notYearly: (count) => `${count} with an amount per year ${count === 1 ? 'is' : 'are'} not counted`,
  left: (amount) => `not granted yet: ${amount}`,
  overspent: (amount) => `granted above what there is: ${amount}`,
  notAdded: 'Amounts are added up only within a round. Elsewhere a grant may be part of another, or be for each year.',
});
