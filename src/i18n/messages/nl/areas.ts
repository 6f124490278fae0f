import type { Voice } from '#i18n/voice';

/** The list of areas and what a search finds. */
export const areas = (say: Voice) => ({
  title: 'Buurten, wijken en plekken',
  description: (place: string) => `Alle buurten, wijken en plekken van ${place}, op alfabet.`,
  lead: (place: string) => `Alle gebieden van ${place} op alfabet. Er is geen ranglijst.`,
  foundTitle: (asked: string) => `Zoeken naar ‘${asked}’`,
  found: (count: number) => (count === 1 ? 'Eén gebied gevonden.' : `${count} gebieden gevonden.`),
  foundMany: (count: number) => `De eerste ${count} gebieden. Typ meer letters om minder te vinden.`,
  nothing: (asked: string) => `We vonden niets bij ‘${asked}’.`,
  postcode: say(
    'Zoeken op postcode kan hier niet: een postcode ligt vaak in meer dan één buurt. Typ de naam van je buurt of wijk. Weet je die niet? Kies uit de lijst hieronder.',
    'Zoeken op postcode kan hier niet: een postcode ligt vaak in meer dan één buurt. Typ de naam van uw buurt of wijk. Weet u die niet? Kies uit de lijst hieronder.',
  ),
  nothingHelp: say(
    'Misschien heet je buurt bij ons anders. Probeer een deel van de naam, of kies uit de lijst hieronder.',
    'Misschien heet uw buurt bij ons anders. Probeer een deel van de naam, of kies uit de lijst hieronder.',
  ),
  groups: {
    place: 'Plekken zoals bewoners ze noemen',
    neighbourhood: 'Buurten',
    district: 'Wijken',
    programme_area: 'Gebieden van programma’s',
    other: 'Gebieden van een bron zelf',
    municipality: 'Gemeenten',
    country: 'Landen',
    province: 'Provincies',
    region: 'Regio’s',
  },
  groupHelp: {
    place: 'Gemaakt van één of meer buurten van het CBS.',
    other: 'Eén bron gebruikt deze gebieden. Het zijn geen buurten van nu.',
  },
  all: 'Alle gebieden op alfabet',
  municipalityItself: (place: string) => `De hele gemeente ${place}`,
  otherMunicipality: 'Andere gemeente? Zoek hierboven op naam.',
  /** What stands behind a name in a list: `buurt in Groningen, indeling 2024`. */
  note: (level: string, within: string | null, division: string | null) =>
    [within === null ? level : `${level} in ${within}`, ...(division === null ? [] : [`indeling ${division}`])].join(', '),
});
