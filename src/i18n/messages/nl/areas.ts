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
  likely: say('Bedoel je een van deze namen?', 'Bedoelt u een van deze namen?'),
  postcode: {
    found: (digits: string, count: number) =>
      count === 1
        ? `In deze buurt komt postcode ${digits} het meest voor:`
        : `In deze ${count} buurten komt postcode ${digits} het meest voor:`,
    source: (from: string) => `Dit zegt ${from}.`,
    table: (publisher: string, table: string, period: string) => `${publisher}, tabel ${table}, ${period}`,
    not: say(
      'Een postcode ligt vaak in meer dan één buurt. Staat jouw buurt er niet bij? Zoek dan op de naam, of kies uit alle buurten.',
      'Een postcode ligt vaak in meer dan één buurt. Staat uw buurt er niet bij? Zoek dan op de naam, of kies uit alle buurten.',
    ),
    unknown: (digits: string) => `Bij postcode ${digits} hebben we geen buurt. We weten niet van elke postcode waar die ligt.`,
    none: 'Van postcodes weten we hier niet bij welke buurt ze horen.',
    help: say(
      'Zoek dan op de naam van je buurt of wijk. Weet je die niet? Vraag het een buur of de gemeente, of kies uit de lijst hieronder.',
      'Zoek dan op de naam van uw buurt of wijk. Weet u die niet? Vraag het een buur of de gemeente, of kies uit de lijst hieronder.',
    ),
  },
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
