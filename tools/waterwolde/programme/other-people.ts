import { filled, type Written } from './written.ts';

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
    fallsAway: 'Zonder De Turfschuur hebben vier dorpen geen zaal.',
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
    key: 'woldewonen',
    organisation: 'woldewonen',
    state: 'takes-part',
    since: '2023',
    brings: ['knowledge', 'hours'],
    bringsNote: 'Een vakman die twee dagen per maand dorpshuizen nakijkt.',
    hoursPerYear: 190,
    askedBy: 'De provincie',
  },
  ...(
    [
      ['dorpsbelang', '2021', ['network', 'hours'], 'Vrijwilligers achter de toonbank, elke dag van de week.'],
      ['buurtbusvereniging', '2021', ['hours', 'skills'], 'Zesentwintig chauffeurs.', 'Zonder de chauffeurs rijdt de buurtbus niet.'],
      ['dorpscooperatie', '2021', ['network', 'knowledge'], 'Ondernemers die meedenken.'],
      ['dorpsraad', '2022', ['hours', 'network'], 'Koks, en mensen die maaltijden rondbrengen.'],
      ['dorpsgroep', '2024', ['hours'], 'Werkochtenden in de tuin.'],
    ] as const
  ).map(([organisation, since, brings, bringsNote, fallsAway]) =>
    filled({
      key: organisation,
      organisation,
      state: 'takes-part',
      since,
      brings,
      bringsNote,
      askedBy: 'Dorpshuis De Turfschuur',
      fallsAway,
    }),
  ),
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
  {
    key: 'leren-werken',
    name: 'Leren werken',
    catalogueTheme: 'werken',
    aim: 'Elke leerling vindt een plek om te oefenen. In 2027 werken we dit uit.',
    state: 'to-be-worked-out',
    rank: 3,
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
