import type { Messages } from '#i18n/messages/nl';

export const grants = (): Messages['grants'] => ({
  title: 'Grants',
  overview: 'Grants: overview',
  lead: 'From scheme to final determination: who applied for what, received it and still has to account for it.',
  none: 'No grants are filled in yet.',
  partial: 'You see only the grants that you may see. There may be more.',
  attentionTitle: 'To decide and to account for',
  attentionNone: 'No grant has to be decided on or accounted for now or soon.',
  due: { late: 'late: should have been accounted for by', soon: 'soon: account for it by', later: 'account for it by' },
  decision: { late: 'late: should have been decided on by', soon: 'soon: decide by', later: 'decide by' },
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
  toReclaim: (amount) => `${amount} more paid in advance than determined: to be paid back`,
  reclaimed: (amount) => `${amount} paid back or asked back`,
  notAdded: 'The amounts are not added up: a grant may be part of another, or be per year.',
});
