import type { Messages } from '#i18n/messages/nl';

/** What every area must have at least, and where that is not so. */
export const floors = (): Messages['floors'] => ({
  title: 'Floors',
  lead: 'What every area must have at least, and where that is not so.',
  toFloors: (where) => (where === null ? 'What every area must have at least' : `What every area of ${where} must have at least`),
  ofIndicator: (count) => (count === 1 ? 'Floor' : 'Floors'),
  noneTitle: 'No floor was agreed',
  none: [
    'A floor says what every area must have at least. A GP within so many kilometres, for example. We do not choose it. The people and organisations of the area programme do.',
    'For this programme none has been chosen yet. When one is, it stands here, with who chose it, where that is written, and for which areas.',
  ],
  whatItIs:
    'A floor is an agreement. With each of them you read who chose it. Below it, anything is too little. Only above it is there something to choose.',
  kind: {
    proximity: { title: 'How far is it?', note: 'This is about distance. What is near is not always easy to get to.' },
    travel: { title: 'How long does it take?', note: 'This is about travel time. It can be long, also when something is near.' },
    level: { title: 'Other floors', note: '' },
  },
  noneOfKind: {
    proximity: 'For distance no floor was agreed.',
    travel: 'For travel time no floor was agreed. What is near can still be hard to get to.',
  },
  bound: {
    term: 'The floor',
    'at least': (value, what) => `at least ${value} (${what})`,
    'at most': (value, what) => `at most ${value} (${what})`,
  },
  setBy: 'Who chose it',
  since: 'Since',
  source: 'Where that is written',
  inDocument: (title, document) => `${title}: ${document}`,
  ofAll: (count, all, levels, where) => `${count} of the ${all} ${levels} of ${where}`,
  below: ({ areas, people, unknown }) =>
    `In ${areas} this is not so.${people === null ? '' : ` Together ${people} people live there.`}${unknown === null ? '' : ` Of ${unknown} we do not know how many people live there.`}`,
  notEverybody: 'The figure is about the whole area. So not everybody who lives there goes without.',
  noneBelow: (areas) => `In none of ${areas} with a figure do we see that it is not so.`,
  unclear: ({ areas, people }) =>
    `For ${areas} we are not sure. The figure lies too close to the floor${people === null ? '' : `. Together ${people} people live there`}.`,
  missing: ({ areas, people }) =>
    `Of ${areas} there is no figure. That is not the same as too little.${people === null ? '' : ` Together ${people} people live there.`}`,
  met: ({ areas }) => `In ${areas} it is so.`,
  refused: {
    'missing-data': 'There are no figures to hold the floor against.',
    'model-based-figure': 'This figure was computed by a model. How certain it is we do not know. So we do not hold the floor against it.',
  },
  position: {
    proximity: { below: 'too far', unclear: 'not sure', met: 'near enough', 'no-figure': 'no figure' },
    travel: { below: 'too long', unclear: 'not sure', met: 'short enough', 'no-figure': 'no figure' },
    'at least': { below: 'too little', unclear: 'not sure', met: 'enough', 'no-figure': 'no figure' },
    'at most': { below: 'too much', unclear: 'not sure', met: 'not too much', 'no-figure': 'no figure' },
  },
  borders: {
    acrossMunicipality: {
      yes: 'What lies in another municipality counts.',
      no: 'What lies in another municipality does not count.',
      unknown: 'We do not know whether what lies in another municipality counts.',
    },
    acrossCountry: {
      yes: 'What lies in another country counts.',
      no: 'What lies in another country does not count.',
      unknown: 'We do not know whether what lies in another country counts.',
    },
  },
  mapTitle: (title, where, period) => `${title}: ${where}, ${period}`,
  mapDescription: (levels) => `Map of the ${levels}. The same stands in the table below.`,
  noMap: 'No map of these areas is loaded. All of it stands in the table.',
  tableCaption: (title, where, period) => `${title}: areas of ${where}, ${period}, in alphabetical order`,
  tableTitle: 'All areas in a table',
  column: { area: 'Area', figure: 'Figure', position: 'Beside the floor', people: 'Residents' },
  unknownPeople: 'not known',
  how: 'How do we know this?',
  howFigure: 'The figure',
  howPeriod: 'From',
  howAreas: 'Areas with a figure',
  howPeople: (period) => `Residents counted in ${period}`,
  howPeopleNone: 'How many people live there is not known.',
  howPeopleTerm: 'Residents',
  howMethod: 'Method',
  howMethodVersion: (title, version) => `${title} (version ${version})`,
  howReleases: 'Releases',
  howWarnings: 'Mind',
  warning: {
    'missing-data': (n) => `Of ${n} areas there is no figure.`,
    'no-interval-or-verdict': (n) => `Of ${n} areas it is not known how certain the figure is.`,
    'provisional-figures': (n) => `Of ${n} areas the figure is provisional.`,
    'estimated-figures': (n) => `Of ${n} areas the figure is an estimate.`,
    'incomplete-release': () => 'The release is not complete.',
  },
});
