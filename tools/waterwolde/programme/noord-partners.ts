import { filled, type Written } from './written.ts';

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
