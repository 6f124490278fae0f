import type { Messages } from '#i18n/messages/nl';

/** What is worse and worsening, for who steers. */
export const worse = (): Messages['worse'] => ({
  country: 'the country',
  title: 'Worse and worsening',
  lead: 'Figures that are worse than what they are compared with, and whose difference grows. Only for who steers.',
  tested: (tests, found) => `Tested together: ${tests} figures. Worse and worsening: ${found}.`,
  none: (tests) => `Of the ${tests} figures that were tested together there is none that we see to be worse and worsening.`,
  nothing: 'There is no figure that could be tested. That takes five years.',
  chance: 'On average one in ten of these may be chance.',
  refused: (count) => `Not tested: ${count} figures, as there are too few years or the counting changed.`,
  notTested: (count) => (count === 1 ? '1 more area was not looked at.' : `${count} more areas were not looked at.`),
  gap: (gap, period) => `Difference in ${period}: ${gap}.`,
  count: (worse, tests) => `${worse} of the ${tests} figures: worse, and the difference grows`,
});
