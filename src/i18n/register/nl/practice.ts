import type { RegisterWords } from '../words.ts';
import { AREAS, THEMES, WHEN } from './shared-fields.ts';

const NO_PEOPLE = 'Nooit over een persoon of een adres.';
const READ = {
  label: 'Door een tweede persoon gelezen',
  hint: 'Pas dan zien andere partners het. Wie de tekst het laatst schreef, kan dit niet zelf zeggen. Na een wijziging moet het opnieuw.',
};

/** Bottlenecks and streets. */
export const practiceWords: Pick<RegisterWords, 'bottleneck' | 'streetApproach'> = {
  bottleneck: {
    one: 'knelpunt',
    many: 'knelpunten',
    the: 'het knelpunt',
    fresh: 'nieuw knelpunt',
    what: 'Een knelpunt is een regel of gewoonte die in de weg zit. Het gaat om de regel, nooit om de persoon.',
    fields: {
      name: { label: 'In één zin', hint: NO_PEOPLE },
      rule: { label: 'Welke regel of gewoonte', hint: NO_PEOPLE },
      seen: { label: 'Hoe vaak gezien', hint: 'Een getal.' },
      period: { label: 'In welke tijd', hint: WHEN.hint },
      themes: THEMES,
      outcome: {
        label: 'Wat ervan kwam',
        options: {
          open: 'nog open',
          'room-used': 'ruimte in de regel gebruikt',
          'practice-changed': 'werkwijze veranderd',
          'rule-changed': 'regel veranderd',
          lobbied: 'bij een ander aangekaart',
        },
      },
      whatChanged: { label: 'Wat er veranderde', hint: NO_PEOPLE },
      givesMandate: { label: 'Wie ruimte geeft voor maatwerk', hint: 'Organisaties die hun mensen laten afwijken van de regel.' },
      readBySecond: READ,
      forEverybody: { label: 'Iedereen mag dit lezen', hint: 'Dan staat het ook op de openbare pagina, als een tweede het heeft gelezen.' },
    },
  },
  streetApproach: {
    one: 'stratenaanpak',
    many: 'stratenaanpakken',
    the: 'de stratenaanpak',
    fresh: 'nieuwe stratenaanpak',
    what: 'In een stratenaanpak werkt een kleine coalitie met bewoners aan één straat, of aan één school.',
    fields: {
      name: { label: 'Straat of school', hint: 'Bewoners zien de naam alleen als de straat dat goedvindt.' },
      areas: AREAS,
      startsWith: { label: 'Begint met', options: { prevention: 'voorkomen', safety: 'veiligheid' } },
      nominatedBy: { label: 'Aangemeld door', options: { residents: 'bewoners', partner: 'een partner' } },
      coalition: { label: 'De kleine coalitie', hint: 'Organisaties, geen namen van personen.' },
      visiblePlace: { label: 'Zichtbare plek in de straat', hint: 'Waar bewoners kunnen binnenlopen.' },
      seen: { label: 'Wat er is gezien', hint: NO_PEOPLE },
      agreed: { label: 'Wat is afgesproken', hint: NO_PEOPLE },
      done: { label: 'Wat is gedaan', hint: NO_PEOPLE },
      residentsAgreeToName: {
        label: 'Bewoners vinden het goed dat de naam te zien is',
        hint: 'Gaat het vinkje weg, dan is de naam meteen nergens meer te zien.',
      },
      agreedOn: { label: 'Wanneer bewoners dat zeiden', hint: 'Een dag, bijvoorbeeld 30 november 2023.' },
      agreedHow: {
        label: 'Hoe het is gevraagd, en aan wie',
        hint: 'Een groep, nooit een naam. Bijvoorbeeld: op een avond in het buurthuis; 23 van de 30 huishoudens waren er, niemand was tegen.',
      },
      publicName: { label: 'De naam voor iedereen', hint: 'Alleen als de bewoners dat goedvinden.' },
      told: { label: 'Wat iedereen hierover mag lezen', hint: 'Zonder de naam van de straat, zolang bewoners dat niet goedvinden.' },
      bottlenecks: 'Knelpunten die hier zijn gevonden',
      intervention: 'Interventie',
      readBySecond: READ,
      forEverybody: {
        label: 'Iedereen mag hiervan weten',
        hint: 'Op de openbare pagina staat dan alleen wat voor iedereen is, en pas als een tweede het heeft gelezen.',
      },
    },
  },
};
