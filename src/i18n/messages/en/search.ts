import type { Messages } from '#i18n/messages/nl';

export const search = (): Messages['search'] => ({
  label: 'Find your neighbourhood, district or village',
  hint: 'Type a name, or a part of it. A postcode or a code of Statistics Netherlands works too.',
  button: 'Search',
  suggestions: 'Names found',
  suggestionCount: (count) => (count === 1 ? 'One name found' : `${count} names found`),
  noSuggestions: 'No name found',
});
