import { areasNamed, type Written } from './written.ts';

/** The themes of Waterwolde-Noord. */
export const NOORD_THEMES: Written[] = [
  {
    key: 'leren',
    name: 'Leren',
    catalogueTheme: 'leren',
    aim: 'Kinderen en volwassenen leren waar zij mee verder kunnen.',
    state: 'worked-out',
    rank: 1,
  },
  {
    key: 'werken',
    name: 'Werken en rondkomen',
    catalogueTheme: 'werken',
    aim: 'Meer mensen leven van eigen werk en houden elke maand iets over.',
    state: 'worked-out',
    rank: 2,
  },
  {
    key: 'wonen',
    name: 'Wonen',
    catalogueTheme: 'wonen',
    aim: 'Warme, gezonde en betaalbare huizen aan straten waar je graag buiten bent.',
    state: 'worked-out',
    rank: 3,
  },
  {
    key: 'veilig-zijn',
    name: 'Veilig zijn',
    catalogueTheme: 'veilig-zijn',
    aim: 'Bewoners voelen zich veilig en jongeren hebben een plek.',
    state: 'worked-out',
    rank: 4,
  },
  {
    key: 'meedoen',
    name: 'Meedoen',
    catalogueTheme: 'meedoen',
    aim: 'Bewoners kennen elkaar en beslissen mee.',
    state: 'worked-out',
    rank: 5,
  },
  {
    key: 'gezond',
    name: 'Gezond',
    catalogueTheme: 'gezond',
    aim: 'Wij werken dit in 2027 verder uit.',
    state: 'to-be-worked-out',
    rank: 6,
  },
];

export const NOORD_AREAS: Written[] = [
  {
    key: 'noorderdiep',
    name: 'Noorderdiep',
    areas: areasNamed(['Meerkoetbuurt', 'Reigersveld', 'Futenhof', 'Snippenwaard']),
    what: 'Hier begon het programma in 2019. Woldewonen bouwt in Futenhof.',
  },
  {
    key: 'heidewolde',
    name: 'Bremkwartier en Gagelbuurt',
    areas: areasNamed(['Bremkwartier', 'Gagelbuurt']),
    what: 'Hier loopt de bewonersgroep elke maand een ronde.',
    note: 'De twee andere buurten van Heidewolde doen nog niet mee.',
  },
];

export const NOORD_TIMELINE: Written[] = [
  {
    key: 'flats-weg',
    name: 'De eerste flats in Futenhof gaan plat',
    at: '2014',
    areas: areasNamed(['Futenhof']),
    what: 'Bewoners kregen een ander huis. Lang niet iedereen kwam terug.',
  },
  { key: 'inbraakgolf', name: 'Een jaar met veel inbraken in de Gagelbuurt', at: '2016', areas: areasNamed(['Gagelbuurt']) },
  {
    key: 'winkel-dicht',
    name: 'De buurtsuper van Snippenwaard gaat dicht',
    at: '2016?',
    areas: areasNamed(['Snippenwaard']),
    what: 'Of het in 2016 of in 2017 was, weet niemand zeker.',
  },
  { key: 'gesprekken', name: 'Zestig gesprekken aan de keukentafel', at: '2018-10', what: 'Hieruit kwamen de eerste vijf thema’s.' },
  { key: 'start', name: 'Start van Waterwolde-Noord', at: '2019-03' },
  { key: 'fusie', name: 'Lauwerbroek hoort bij Waterwolde', at: '2019-01-01', areas: ['GM9901'] },
  {
    key: 'corona',
    name: 'Huizen dicht door corona',
    at: '2020-03',
    until: '2021',
    what: 'Bezoek aan huis lag stil. Veel ging door aan de telefoon.',
  },
  { key: 'jongeren', name: 'Jongeren krijgen een eigen budget', at: '2023-04', areas: areasNamed(['Gagelbuurt']) },
  { key: 'plein', name: 'Het eerste groene plein is klaar', at: '2026-05', areas: areasNamed(['Futenhof']) },
  { key: 'terugkijken', name: 'Terugkijken na zeven jaar', at: '2026-06', what: 'De coalitie besprak wat werkte en wat niet.' },
];

/** Lines of money and work; what is still to be worked out has none yet. */
export const NOORD_LINES: Written[] = [
  { key: 'leren-en-werken', name: 'Leren en werken', rank: 1, summary: 'Voor school, taal, werk en rondkomen.' },
  { key: 'wonen-en-buiten', name: 'Wonen en buiten', rank: 2, summary: 'Voor huizen, warmte, pleinen en straten.' },
  { key: 'samen-en-veilig', name: 'Samen en veilig', rank: 3, summary: 'Voor elkaar kennen, meedoen en veiligheid.' },
];
const LINE_OF: Readonly<Record<string, string>> = {
  leren: 'leren-en-werken',
  werken: 'leren-en-werken',
  wonen: 'wonen-en-buiten',
  meedoen: 'samen-en-veilig',
  'veilig-zijn': 'samen-en-veilig',
};

/** The line of an intervention by its first theme; absent for a theme that is still to be worked out. */
export const noordLineOf = ([theme]: readonly string[]): string | undefined => LINE_OF[theme!];
