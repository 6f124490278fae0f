import type { Messages } from '#i18n/messages/nl';

export const areas = (): Messages['areas'] => ({
  title: 'Neighbourhoods, districts and places',
  description: (place) => `All neighbourhoods, districts and places of ${place}, in alphabetical order.`,
  lead: (place) => `All areas of ${place} in alphabetical order. There is no ranking.`,
  foundTitle: (asked) => `Searching for ‘${asked}’`,
  found: (count) => (count === 1 ? 'One area found.' : `${count} areas found.`),
  foundMany: (count) => `The first ${count} areas. Type more letters to find fewer.`,
  nothing: (asked) => `We found nothing for ‘${asked}’.`,
  likely: 'Did you mean one of these names?',
  postcode: {
    found: (digits, count) =>
      count === 1
        ? `Postcode ${digits} is the most common one in this neighbourhood:`
        : `Postcode ${digits} is the most common one in these ${count} neighbourhoods:`,
    source: (from) => `According to ${from}.`,
    table: (publisher, table, period) => `${publisher}, table ${table}, ${period}`,
    not: 'A postcode often lies in more than one neighbourhood. Is yours not there? Search by its name, or choose from all neighbourhoods.',
    unknown: (digits) => `We have no neighbourhood with postcode ${digits}. We do not know of every postcode where it lies.`,
    none: 'We do not know here which neighbourhood a postcode belongs to.',
    help: 'Search by the name of your neighbourhood or district. Do you not know it? Ask a neighbour or the municipality, or choose from the list below.',
  },
  nothingHelp: 'Perhaps we know your neighbourhood by another name. Try a part of the name, or choose from the list below.',
  groups: {
    place: 'Places as residents call them',
    neighbourhood: 'Neighbourhoods',
    district: 'Districts',
    programme_area: 'Areas of programmes',
    other: 'Areas of one source',
    municipality: 'Municipalities',
    country: 'Countries',
    province: 'Provinces',
    region: 'Regions',
  },
  groupHelp: {
    place: 'Made of one or more neighbourhoods of Statistics Netherlands.',
    other: 'One source uses these areas. They are not the neighbourhoods of today.',
  },
  all: 'All areas A to Z',
  municipalityItself: (place) => `The whole municipality of ${place}`,
  otherMunicipality: 'Another municipality? Search by name above.',
  note: (level, within, division) =>
    [within === null ? level : `${level} in ${within}`, ...(division === null ? [] : [`division of ${division}`])].join(', '),
});
