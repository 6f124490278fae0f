import type { Messages } from '#i18n/messages/nl';

export const problem = (): Messages['problem'] => ({
  notFoundTitle: 'This page does not exist',
  notFoundLead: 'Perhaps the address is wrong, or the page has moved. Search for your neighbourhood below, or start again.',
  areaNotFoundTitle: 'We do not know this neighbourhood',
  areaNotFoundLead: (asked) => `We found no neighbourhood, district or place for ‘${asked}’.`,
  nearNames: 'Did you mean one of these?',
  failedTitle: 'Something went wrong on our side',
  failedLead: 'It is not your fault. Please try again in a few minutes.',
  tooLargeTitle: 'This is too large to send',
  tooLargeLead: (megabytes) =>
    `${megabytes === null ? 'That much is not taken here at once.' : `A file may be at most ${megabytes} MB.`} Nothing was kept. Go back with the button of your browser, and choose a smaller file or split it.`,
  notAllowedTitle: 'This is not for you to open',
  notAllowedLead:
    'This page is for others: for who looks after Peil, or for who may do this in a programme. Do you need it? Ask your programme manager or the administrator.',
  otherTitle: 'This did not work',
  toHome: 'To the home page',
  toAreas: 'All neighbourhoods in a list',
});
