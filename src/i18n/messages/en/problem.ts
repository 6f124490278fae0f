import type { Messages } from '#i18n/messages/nl';

export const problem = (): Messages['problem'] => ({
  notFoundTitle: 'This page does not exist',
  notFoundLead: 'Perhaps the address is wrong, or the page has moved. Search for your neighbourhood below, or start again.',
  areaNotFoundTitle: 'We do not know this neighbourhood',
  areaNotFoundLead: (asked) => `We found no neighbourhood, district or place for ‘${asked}’.`,
  nearNames: 'Did you mean one of these?',
  failedTitle: 'Something went wrong on our side',
  failedLead: 'It is not your fault. Please try again in a few minutes.',
  otherTitle: 'This did not work',
  toHome: 'To the home page',
  toAreas: 'All neighbourhoods in a list',
});
