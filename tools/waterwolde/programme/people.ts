import { areasNamed, filled, type Written } from './written.ts';

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
  { key: 'terugkijken', name: 'Terugkijken na zeven jaar', at: '2026-10', what: 'De coalitie bespreekt wat werkte en wat niet.' },
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

/** Who asked whom to take part; who was there from the first day was asked by nobody. */
const ASKED_BY: Readonly<Record<string, string>> = {
  woldewonen: 'De wethouder, bij de start',
  politie: 'De bewonersgroep, op de wijkavond van 2020',
  gezondheidsdienst: 'Het wijkteam',
  bewonersgroep: 'Buurthuis De Waterlelie',
  sportservice: 'De jongeren van de Gagelbuurt',
  woldecollege: 'Werkbedrijf De Schakel',
};

type Partner = [
  organisation: string,
  since: string,
  signed: number,
  brings: string[],
  note: string,
  hours?: number,
  contribution?: number,
  fallsAway?: string,
];
const PARTNERS: Partner[] = [
  [
    'gemeente',
    '2019',
    3,
    ['money', 'hours'],
    'De gemeente betaalt het programmateam en een deel van het werk.',
    5200,
    1_450_000,
    'Zonder de gemeente valt het programmateam weg.',
  ],
  [
    'woldewonen',
    '2019',
    2,
    ['money', 'hours', 'buildings'],
    'Twee beheerders, ruimtes in de flats en geld voor onderhoud.',
    3100,
    900_000,
    'Zonder Woldewonen stoppen de Klusploeg en de bouw in Futenhof.',
  ],
  ['wijkteam', '2019', 1, ['hours', 'network'], 'Vier medewerkers werken in de wijk in plaats van op kantoor.', 4200],
  [
    'politie',
    '2020',
    1,
    ['hours'],
    'Een vaste wijkagent per buurt.',
    1800,
    undefined,
    'Zonder de politie stopt het vaste gezicht op straat.',
  ],
  ['scholengroep', '2019', 1, ['buildings', 'hours'], 'Schoolgebouwen na drie uur, en mensen die ouders kennen.', 900, 120_000],
  ['werkbedrijf', '2019', 1, ['hours', 'network'], 'Bedrijven die plek hebben, en begeleiders.', 2600],
  ['gezondheidsdienst', '2021', 1, ['hours', 'knowledge'], 'Verpleegkundigen die thuis komen.', 1500],
  ['waterlelie', '2019', 1, ['buildings', 'network'], 'De zaal en de keuken van de buurt.'],
  ['bewonersgroep', '2019', 1, ['network', 'other'], 'Bewoners die elke maand kijken en opschrijven.'],
  ['sportservice', '2024', 1, ['hours', 'knowledge'], 'Begeleiders voor de middagen.'],
  ['woldecollege', '2024', 1, ['hours', 'network'], 'Studenten en stageplekken.'],
];

export const NOORD_PARTNERS: Written[] = [
  ...PARTNERS.map(([organisation, since, signed, brings, bringsNote, hoursPerYear, contribution, fallsAway]) =>
    filled({
      key: organisation,
      organisation,
      state: 'takes-part',
      since,
      signed,
      brings,
      bringsNote,
      hoursPerYear,
      contribution,
      askedBy: ASKED_BY[organisation],
      fallsAway,
    }),
  ),
  {
    key: 'kinderopvang',
    organisation: 'kinderopvang',
    state: 'invited',
    since: '2026',
    askedBy: 'Scholengroep De Vaart',
    why: 'De kinderen die straks op school komen, spelen nu bij De Otter.',
  },
  { key: 'huisartsen', name: 'De huisartsen', sort: 'care', state: 'missing', why: 'Zij zien wat er achter de voordeur speelt.' },
  {
    key: 'ondernemers',
    name: 'De ondernemers van Bedrijvenpark Trekdiep',
    sort: 'employers',
    state: 'missing',
    why: 'Hier is werk voor bewoners uit de wijk.',
  },
];

const SEATS: readonly [body: string, role: string, organisation: string | null, theme?: string, note?: string][] = [
  ['Coalitie Waterwolde-Noord', 'chair', 'gemeente', undefined, 'De voorzitter stemt niet mee.'],
  ['Coalitie Waterwolde-Noord', 'member', 'woldewonen'],
  ['Coalitie Waterwolde-Noord', 'member', 'politie'],
  ['Coalitie Waterwolde-Noord', 'member', 'scholengroep'],
  ['Coalitie Waterwolde-Noord', 'member', 'werkbedrijf'],
  ['Coalitie Waterwolde-Noord', 'member', 'wijkteam'],
  ['Coalitie Waterwolde-Noord', 'member', 'gezondheidsdienst'],
  ['Coalitie Waterwolde-Noord', 'residents-representative', 'bewonersgroep', undefined, 'Gekozen op de wijkavond van 2025.'],
  ['Coalitie Waterwolde-Noord', 'residents-representative', null, undefined, 'De tweede plek is nog niet bezet.'],
  ['Programmateam', 'programme-leader', 'gemeente'],
  ['Programmateam', 'theme-lead', 'scholengroep', 'leren'],
  ['Programmateam', 'theme-lead', 'werkbedrijf', 'werken'],
  ['Programmateam', 'theme-coordinator', 'wijkteam', 'werken'],
  ['Programmateam', 'theme-lead', 'woldewonen', 'wonen'],
  ['Programmateam', 'theme-lead', 'politie', 'veilig-zijn'],
  ['Programmateam', 'theme-lead', 'bewonersgroep', 'meedoen'],
  ['Programmateam', 'theme-lead', 'gezondheidsdienst', 'gezond'],
];

export const NOORD_SEATS: Written[] = SEATS.map(([body, role, organisation, theme, note], index) =>
  filled({
    key: `plek-${String(index + 1).padStart(2, '0')}`,
    body,
    role,
    organisation: organisation ?? undefined,
    theme,
    note,
    since: '2019',
  }),
);

export const NOORD_LESSONS: Written[] = [
  {
    key: 'app',
    name: 'Vraag eerst wat mensen al gebruiken',
    lesson: 'Een eigen app voegde niets toe. Bewoners hadden al een appgroep per straat.',
    intervention: 'buurtapp',
    themes: ['meedoen'],
    at: '2023-06',
  },
  {
    key: 'bezoek',
    name: 'Een bezoek aan huis vraagt tijd',
    lesson: 'Voor één bezoek gaat gemiddeld anderhalf uur op. Plan dus minder bezoeken, en houd tijd vrij om terug te komen.',
    intervention: 'werk-dichtbij',
    themes: ['werken'],
    isSuccess: true,
    at: '2022',
  },
  {
    key: 'sloten',
    name: 'Na een slecht jaar wordt het vaak vanzelf beter',
    lesson: 'Het aantal inbraken daalde ook in buurten waar niets gebeurde. Wij zeggen dus niet dat de sloten dit deden.',
    intervention: 'samen-tegen-inbraak',
    themes: ['veilig-zijn'],
    at: '2020',
  },
  {
    key: 'buddy',
    name: 'Een jaar is kort',
    lesson: 'Bijna alle deelnemers wilden na een jaar doorgaan. We zoeken een tweede jaar voor wie dat wil.',
    intervention: 'samen-op-pad',
    themes: ['werken'],
    at: '2025',
  },
  {
    key: 'koken',
    name: 'Eten verbindt sneller dan een cursus',
    lesson: 'Aan tafel leerden mensen meer taal dan in de klas, zeggen deelnemers zelf.',
    intervention: 'buurtkeuken',
    themes: ['meedoen', 'leren'],
    isSuccess: true,
    at: '2023',
  },
  {
    key: 'plein',
    name: 'Laat bewoners het ontwerp maken',
    lesson: 'Waar bewoners tekenden, kwam er geen bezwaar. Waar wij tekenden, kwamen er elf.',
    intervention: 'groene-pleinen',
    themes: ['wonen'],
    isSuccess: true,
    at: '2026-05',
  },
  {
    key: 'licht',
    name: 'Licht is niet hetzelfde als veilig',
    lesson: 'De straten zijn lichter. Het aantal vernielingen veranderde niet.',
    intervention: 'licht-op-straat',
    themes: ['veilig-zijn'],
    at: '2022',
  },
];

/** The other two programmes are smaller: their themes, lines and partners stand with them. */
export const DORPEN_THEMES: Written[] = [
  {
    key: 'voorzieningen',
    name: 'Voorzieningen',
    catalogueTheme: 'wonen',
    aim: 'Boodschappen, bus en ontmoeting blijven dichtbij.',
    state: 'worked-out',
    rank: 1,
  },
  {
    key: 'zorg',
    name: 'Zorg in het dorp',
    catalogueTheme: 'gezond',
    aim: 'Wie hulp nodig heeft, vindt die in het dorp.',
    state: 'worked-out',
    rank: 2,
  },
  {
    key: 'meedoen',
    name: 'Meedoen',
    catalogueTheme: 'meedoen',
    aim: 'In elk dorp is er een plek en iets te doen.',
    state: 'worked-out',
    rank: 3,
  },
];
export const DORPEN_LINES: Written[] = [
  { key: 'dorpshuizen', name: 'Dorpshuizen en ontmoeten', rank: 1, summary: 'Voor gebouwen waar bewoners elkaar zien.' },
  { key: 'winkels-en-zorg', name: 'Winkels, bus en zorg', rank: 2, summary: 'Voor alles wat anders te ver weg raakt.' },
];
export const DORPEN_PARTNERS: Written[] = [
  {
    key: 'provincie',
    organisation: 'provincie',
    state: 'takes-part',
    since: '2021',
    brings: ['money'],
    bringsNote: 'Vier ton per jaar, zes jaar lang.',
    contribution: 400_000,
    fallsAway: 'Zonder de provincie is er geen geld voor plannen van dorpen.',
  },
  {
    key: 'gemeente',
    organisation: 'gemeente',
    state: 'takes-part',
    since: '2021',
    brings: ['hours', 'money'],
    bringsNote: 'Een medewerker die aanvragen begeleidt.',
  },
  {
    key: 'turfschuur',
    organisation: 'turfschuur',
    state: 'takes-part',
    since: '2021',
    brings: ['network', 'buildings'],
    bringsNote: 'Vrijwilligers en een zaal.',
    askedBy: 'De provincie',
    fallsAway: 'Zonder De Turfschuur rijdt de buurtbus niet.',
  },
  {
    key: 'gezondheidsdienst',
    organisation: 'gezondheidsdienst',
    state: 'takes-part',
    since: '2022',
    brings: ['hours'],
    bringsNote: 'Verpleegkundigen en de dorpsondersteuner.',
    askedBy: 'Dorpshuis De Turfschuur',
  },
  {
    key: 'winkeliers',
    name: 'De winkeliers',
    sort: 'business',
    state: 'missing',
    why: 'Een winkel blijft alleen als een ondernemer het wil.',
  },
];
export const OPGROEIEN_THEMES: Written[] = [
  { key: 'opvoeden', name: 'Opvoeden', catalogueTheme: 'leren', aim: 'Ouders staan er niet alleen voor.', state: 'worked-out', rank: 1 },
  {
    key: 'gezond-opgroeien',
    name: 'Gezond opgroeien',
    catalogueTheme: 'gezond',
    aim: 'Kinderen eten, bewegen en slapen genoeg.',
    state: 'worked-out',
    rank: 2,
  },
];
export const OPGROEIEN_PARTNERS: Written[] = [
  {
    key: 'provincie',
    organisation: 'provincie',
    state: 'takes-part',
    since: '2024',
    brings: ['money'],
    bringsNote: 'Zes ton per jaar, vier jaar lang.',
  },
  {
    key: 'gemeente',
    organisation: 'gemeente',
    state: 'takes-part',
    since: '2024',
    brings: ['money', 'hours'],
    bringsNote: 'De gemeente voert de afspraak uit.',
  },
  {
    key: 'kinderopvang',
    organisation: 'kinderopvang',
    state: 'takes-part',
    since: '2024',
    brings: ['buildings', 'hours'],
    bringsNote: 'Opvang op zes plekken.',
    askedBy: 'De gemeente',
    fallsAway: 'Zonder De Otter zijn er geen plekken.',
  },
  {
    key: 'gezondheidsdienst',
    organisation: 'gezondheidsdienst',
    state: 'takes-part',
    since: '2024',
    brings: ['hours'],
    bringsNote: 'Verpleegkundigen bij de groepen.',
  },
  {
    key: 'scholengroep',
    organisation: 'scholengroep',
    state: 'takes-part',
    since: '2024',
    brings: ['buildings'],
    bringsNote: 'Keukens op school.',
  },
  { key: 'ouders', name: 'Ouders', sort: 'residents', state: 'missing', why: 'Zij weten wat thuis werkt.' },
];
