import type { Messages } from '#i18n/messages/nl';

export const start = (): Messages['start'] => ({
  lead: (head, own, others) =>
    own + others === 0 ? 'Nothing needs attention now.' : `${head}: ${own}. Of others: ${others}. Each link leads to the right place.`,
  leadReader: (own, others) =>
    own > 0 ? `Yours: ${own}. What stands out: ${others}.` : `You come here to read: nothing is asked of you. What stands out: ${others}.`,
  standsOut: 'What stands out',
  own: 'Yours',
  ownAndNear: 'Yours, of your organisation or your theme',
  notYet: (count) => (count === 1 ? '1 check stands at ‘not yet’' : `${count} checks stand at ‘not yet’`),
  others: 'Of others',
  othersFolded: (count) => `Of others: ${count}`,
  of: (name) => `Of: ${name}`,
  ofNobody: 'Of: nobody yet',
  nothingAsked: 'Nothing is asked here now.',
  standing: (state, day) => `${state}, as of ${day}`,
});
