import type { Messages } from '#i18n/messages/nl';

export const home = (): Messages['home'] => ({
  heading: 'How is your neighbourhood doing?',
  featuredTitle: 'To begin with',
  featuredLead: (place) => `One figure for each place, beside that of ${place}. In alphabetical order.`,
  noFact: (area) => `Read what we know about ${area}.`,
  allAreas: (place) => `All neighbourhoods and districts of ${place}`,
  mapTitle: (place) => `The districts of ${place}`,
  mapLead: 'Choose a district on the map or in the list.',
  mapDescription: (count) =>
    count === 1
      ? 'Map with 1 district. The district is a link. It is in the list too.'
      : `Map with ${count} districts. Each district is a link. The same districts are in the list.`,
  mapList: 'The same districts in a list',
  themesTitle: 'What you find here',
  themesLead: 'Figures on seven subjects, each with an explanation and its source.',
  figureCount: (count) => (count === 0 ? 'no figures yet' : count === 1 ? '1 topic' : `${count} topics`),
  promiseTitle: 'What you may expect of us',
  promises: [
    { title: 'No ranking', text: 'We do not say which neighbourhood is better or worse. Everything is in alphabetical order.' },
    { title: 'Always with a date', text: 'Each figure says how old it is. Also when it is old.' },
    { title: 'Always with its source', text: 'Each figure can be traced in one click to who made it.' },
    { title: 'Also what we do not know', text: 'Where there is no figure, we say why.' },
  ],
  toUnknowns: 'Read what we do not know',
});
