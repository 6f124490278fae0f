import type { FloorKind } from '#domain/world/floor';
import type { Voice } from '#i18n/voice';

/** Areas and the people in them, as far as that is known: `2 buurten`, `1.204`. */
export interface FloorCount {
  /** `2 van de 12 buurten van Waterwolde`. */
  areas: string;
  /** null where the number of people is known of none of them. */
  people: string | null;
  /** Areas whose people are not in the number; null for none. */
  unknown: string | null;
}

/** What every area must have at least, and where that is not so. */
export const floors = (say: Voice) => ({
  title: 'Ondergrenzen',
  lead: 'Wat elk gebied minstens moet hebben, en waar dat niet zo is.',
  toFloors: (where: string | null) =>
    where === null ? 'Wat elk gebied minstens moet hebben' : `Wat elk gebied van ${where} minstens moet hebben`,
  ofIndicator: (count: number): string => (count === 1 ? 'Ondergrens' : 'Ondergrenzen'),
  noneTitle: 'Er is geen ondergrens afgesproken',
  none: [
    'Een ondergrens zegt wat elk gebied minstens moet hebben. Bijvoorbeeld een huisarts op hoogstens zo veel kilometer. Wij kiezen die grens niet. Dat doen de mensen en organisaties van het gebiedsprogramma.',
    'Voor dit programma is er nog geen gekozen. Wordt er een gekozen, dan staat die hier. Dan lees je ook wie hem koos, waar dat staat, en voor welke gebieden.',
  ],
  whatItIs: say(
    'Een ondergrens is een afspraak. Bij elke grens lees je wie hem koos. Onder de grens is alles te weinig. Pas daarboven valt er te kiezen.',
    'Een ondergrens is een afspraak. Bij elke grens leest u wie hem koos. Onder de grens is alles te weinig. Pas daarboven valt er te kiezen.',
  ),
  kind: {
    proximity: { title: 'Hoe ver is het?', note: 'Dit gaat over afstand. Dichtbij is nog niet goed te bereiken.' },
    travel: {
      title: 'Hoe lang ben je onderweg?',
      note: 'Dit gaat over reistijd. Die kan lang zijn, ook als iets dichtbij is.',
    },
    level: { title: 'Andere ondergrenzen', note: '' },
  } satisfies Record<FloorKind, { title: string; note: string }>,
  noneOfKind: {
    proximity: 'Voor afstand is geen ondergrens afgesproken.',
    travel: 'Voor reistijd is geen ondergrens afgesproken. Wat dichtbij is, kan toch lastig te bereiken zijn.',
  },
  bound: {
    term: 'De grens',
    'at least': (value: string, what: string) => `minstens ${value} (${what})`,
    'at most': (value: string, what: string) => `hoogstens ${value} (${what})`,
  },
  setBy: 'Wie dit koos',
  since: 'Sinds',
  source: 'Waar dat staat',
  inDocument: (title: string, document: string) => `${title}: ${document}`,
  ofAll: (count: string, all: string, levels: string, where: string) => `${count} van de ${all} ${levels} van ${where}`,
  below: ({ areas, people, unknown }: FloorCount) =>
    `In ${areas} is dat niet zo.${people === null ? '' : ` Daar wonen samen ${people} mensen.`}${unknown === null ? '' : ` Van ${unknown} weten we niet hoeveel mensen er wonen.`}`,
  notEverybody: 'Het cijfer gaat over het hele gebied. Niet iedereen die er woont, komt dus tekort.',
  noneBelow: (areas: string) => `In geen van ${areas} met een cijfer zien we dat het niet zo is.`,
  unclear: ({ areas, people }: FloorCount) =>
    `Bij ${areas} weten we het niet zeker. Het cijfer ligt te dicht bij de grens${people === null ? '' : `. Daar wonen samen ${people} mensen`}.`,
  missing: ({ areas, people }: FloorCount) =>
    `Van ${areas} is er geen cijfer. Dat is niet hetzelfde als te weinig.${people === null ? '' : ` Daar wonen samen ${people} mensen.`}`,
  met: ({ areas }: FloorCount) => `In ${areas} is het wel zo.`,
  refused: {
    'missing-data': 'Er zijn geen cijfers om de grens naast te leggen.',
    'model-based-figure': 'Dit cijfer is berekend met een model. Hoe zeker het is, weten we niet. Daarom leggen we de grens er niet naast.',
  } as Readonly<Record<string, string>>,
  position: {
    proximity: { below: 'te ver', unclear: 'niet zeker', met: 'dichtbij genoeg', 'no-figure': 'geen cijfer' },
    travel: { below: 'te lang', unclear: 'niet zeker', met: 'kort genoeg', 'no-figure': 'geen cijfer' },
    'at least': { below: 'te weinig', unclear: 'niet zeker', met: 'genoeg', 'no-figure': 'geen cijfer' },
    'at most': { below: 'te veel', unclear: 'niet zeker', met: 'niet te veel', 'no-figure': 'geen cijfer' },
  },
  borders: {
    acrossMunicipality: {
      yes: 'Wat in een andere gemeente ligt, telt mee.',
      no: 'Wat in een andere gemeente ligt, telt niet mee.',
      unknown: 'We weten niet of meetelt wat in een andere gemeente ligt.',
    },
    acrossCountry: {
      yes: 'Wat in een ander land ligt, telt mee.',
      no: 'Wat in een ander land ligt, telt niet mee.',
      unknown: 'We weten niet of meetelt wat in een ander land ligt.',
    },
  },
  mapTitle: (title: string, where: string, period: string) => `${title}: ${where}, ${period}`,
  mapDescription: (levels: string) => `Kaart van de ${levels}. Dezelfde gegevens staan in de tabel eronder.`,
  noMap: 'Van deze gebieden is geen kaart geladen. Alles staat in de tabel.',
  tableCaption: (title: string, where: string, period: string) => `${title}: gebieden van ${where}, ${period}, op alfabet`,
  tableTitle: 'Alle gebieden in een tabel',
  column: { area: 'Gebied', figure: 'Cijfer', position: 'Naast de grens', people: 'Inwoners' },
  unknownPeople: 'niet bekend',
  how: 'Hoe weten we dit?',
  howFigure: 'Het cijfer',
  howPeriod: 'Uit',
  howAreas: 'Gebieden met een cijfer',
  howPeople: (period: string) => `Inwoners geteld in ${period}`,
  howPeopleNone: 'Hoeveel mensen er wonen, is niet bekend.',
  howPeopleTerm: 'Inwoners',
  howMethod: 'Methode',
  howMethodVersion: (title: string, version: string) => `${title} (versie ${version})`,
  howReleases: 'Leveringen',
  howWarnings: 'Let op',
  warning: {
    'missing-data': (n: string) => `Van ${n} gebieden is er geen cijfer.`,
    'no-interval-or-verdict': (n: string) => `Bij ${n} gebieden is niet bekend hoe zeker het cijfer is.`,
    'provisional-figures': (n: string) => `Bij ${n} gebieden is het cijfer voorlopig.`,
    'estimated-figures': (n: string) => `Bij ${n} gebieden is het cijfer een schatting.`,
    'incomplete-release': () => 'De levering is niet compleet.',
  } as Readonly<Record<string, (n: string) => string>>,
});
