import { areasNamed, type Written } from './written.ts';

/** What happened in the two smaller programmes, what was learned, and what is asked at set moments. Invented. */

export const DORPEN_TIMELINE: Written[] = [
  { key: 'praktijk-dicht', name: 'De huisartsenpraktijk van Kleiwolde gaat dicht', at: '2017', areas: areasNamed(['Kleiwolde']) },
  {
    key: 'lijnbus-weg',
    name: 'De lijnbus rijdt niet meer door de dorpen',
    at: '2020',
    areas: areasNamed(['Wolderbroek', 'WW-LAUWERBROEK']),
    what: 'Alleen langs de grote weg stopt nog een bus.',
  },
  { key: 'winkel-open', name: 'De dorpswinkel van Hoogwolde gaat open', at: '2021', areas: areasNamed(['Hoogwolde']) },
  { key: 'eerste-rit', name: 'De eerste rit van de buurtbus', at: '2021-09', areas: areasNamed(['Wolderbroek', 'WW-LAUWERBROEK']) },
  { key: 'kabel', name: 'Een bedrijf legt een kabel in Aschterveen', at: '2022-10', areas: areasNamed(['Aschterveen']) },
  { key: 'zaal-open', name: 'De Turfschuur is opgeknapt', at: '2024-09', areas: areasNamed(['Lauwerbroek-Dorp']) },
];

export const DORPEN_LESSONS: Written[] = [
  {
    key: 'vaart',
    name: 'Spreek vooraf door wat er gebeurt als een bedrijf het overneemt',
    lesson: 'Toen bewoners samen een kabel wilden leggen, besloot een bedrijf het zelf te doen. De subsidie was toen al deels besteed.',
    intervention: 'glasvezel',
    at: '2022-11',
  },
  {
    key: 'offerte',
    name: 'Help bij het schrijven, niet bij het plan',
    lesson: 'Goede plannen vielen af omdat er een papier miste. De plannen zelf waren prima, en die zijn van het dorp.',
    themes: ['voorzieningen', 'meedoen'],
    at: '2023-10',
  },
  {
    key: 'elke-dag',
    name: 'Begin met wat mensen elke dag nodig hebben',
    lesson: 'De winkel begon met brood, melk en pakjes. Pas toen iedereen kwam, kwamen er bloemen en kaas bij.',
    intervention: 'dorpswinkel',
    themes: ['voorzieningen'],
    isSuccess: true,
    at: '2024-01',
  },
  {
    key: 'reserve',
    name: 'Een lijst met reserve houdt de bus aan het rijden',
    lesson: 'Sinds er reservechauffeurs zijn, viel er nog één rit uit. Dat was door ijzel.',
    intervention: 'buurtbus',
    themes: ['voorzieningen'],
    isSuccess: true,
    at: '2026-03',
  },
];

export const DORPEN_CALENDAR: Written[] = [
  {
    key: 'staten-begroting',
    name: 'Provinciale Staten stellen de begroting vast',
    sort: 'budget',
    level: 'province',
    organisation: 'provincie',
    at: '2026-11-11',
    everyYear: true,
    handles: 'Of er na 2026 nog geld is voor dorpen.',
  },
  {
    key: 'ledenavonden',
    name: 'Ledenavonden van de dorpen',
    sort: 'meeting',
    level: 'partner',
    organisation: 'turfschuur',
    at: '2027-03',
    everyYear: true,
    handles: 'De rekening van het jaar, en wat het dorp zelf wil betalen.',
  },
];

/** What speaks for and against what the villages say of their goals. */
export const DORPEN_EVIDENCE: Written[] = [
  {
    key: 'winkel-terug',
    impactJudgement: 'voorzieningen-2025',
    indicator: 'distance_large_supermarket_km',
    areas: areasNamed(['Hoogwolde']),
    period: '2024',
    comparator: 'municipality',
    sign: 'supports',
    why: 'In Hoogwolde is een winkel dichtbij. Voor 2021 was dat niet zo.',
    openTo: 'resident',
  },
  {
    key: 'ritten-2026',
    impactJudgement: 'voorzieningen-2026',
    output: 'buurtbus-2026',
    sign: 'supports',
    why: 'Zo vaak reed de bus tot en met oktober.',
    openTo: 'resident',
  },
  {
    key: 'genoeg-klanten',
    assessment: 'dorpswinkel-norm-2026',
    output: 'dorpswinkel-2026',
    sign: 'supports',
    why: 'In oktober kwamen er genoeg klanten.',
    openTo: 'resident',
  },
];

export const OPGROEIEN_TIMELINE: Written[] = [
  { key: 'afspraak', name: 'De provincie en de gemeente tekenen de afspraak', at: '2024-06', areas: ['GM9901'] },
  { key: 'eerste-groep', name: 'De eerste groep van Ouders samen', at: '2024-09', areas: ['WW-NOORD'] },
  { key: 'opvang-open', name: 'De eerste kinderen komen spelen bij De Otter', at: '2025-01', areas: ['WW-NOORD'] },
  { key: 'zeven-scholen', name: 'Ontbijt op alle zeven scholen', at: '2026-01', areas: ['WW-NOORD'] },
];

export const OPGROEIEN_LESSONS: Written[] = [
  {
    key: 'klas',
    name: 'Ontbijt in de klas is rustiger dan in de gang',
    lesson: 'In de gang werd het een wedstrijd. In de klas eet ieder kind mee, ook wie thuis al at, en valt niemand op.',
    intervention: 'gezonde-school',
    themes: ['gezond-opgroeien'],
    isSuccess: true,
    at: '2025-05',
  },
  {
    key: 'ochtend',
    name: 'Een ochtend past niet overal',
    lesson: 'In de dorpen werken ouders vaker overdag of rijden zij ver. Een vaste ochtend kiezen lukte daar niet.',
    intervention: 'ouders-samen',
    themes: ['opvoeden'],
    at: '2026-04',
  },
  {
    key: 'brief',
    name: 'Een brief is geen uitnodiging',
    lesson: 'Op de brief over de opvang kwamen vier antwoorden. Toen leidsters aanbelden, kwamen er zeven kinderen bij.',
    intervention: 'spelen-vanaf-een-half-jaar',
    themes: ['opvoeden'],
    at: '2026-09',
  },
];

export const OPGROEIEN_LINKAGES: Written[] = [
  {
    key: 'van-groep-naar-opvang',
    name: 'Van de groep naar de opvang',
    state: 'agreed',
    interventions: ['ouders-samen', 'spelen-vanaf-een-half-jaar'],
    organisations: ['kinderopvang', 'gezondheidsdienst'],
    themes: ['opvoeden'],
    areas: ['WW-NOORD'],
    why: 'In de groep kennen ouders de leidsters al. Dan is een eerste middag op de opvang minder spannend.',
    widensChances: 'yes',
    widensBecause: 'Kinderen spelen samen die anders thuis bleven.',
    since: '2026-05',
  },
  {
    key: 'koffie-na-ontbijt',
    name: 'Koffie voor ouders na het ontbijt',
    state: 'considered',
    interventions: ['ouders-samen', 'gezonde-school'],
    organisations: ['scholengroep', 'kinderopvang'],
    themes: ['opvoeden', 'gezond-opgroeien'],
    areas: ['WW-NOORD'],
    why: 'Ouders die helpen met het ontbijt zijn om negen uur klaar, en zitten dan al op school.',
    widensChances: 'not-asked',
    proposedBy: 'Scholengroep De Vaart',
    since: '2026-09',
  },
];

export const OPGROEIEN_CALENDAR: Written[] = [
  {
    key: 'toeslagen',
    name: 'Nieuwe regels voor de toeslag op kinderopvang',
    sort: 'policy',
    level: 'state',
    at: '2027-01-01',
    themes: ['opvoeden'],
    handles: 'Wie recht heeft op een toeslag.',
  },
  {
    key: 'schoolgids',
    name: 'Scholen maken hun gids voor het nieuwe jaar',
    sort: 'policy',
    level: 'partner',
    organisation: 'scholengroep',
    themes: ['gezond-opgroeien'],
    at: '2026-06',
    everyYear: true,
    handles: 'De tijden van de school, en dus van het ontbijt.',
  },
];

export const OPGROEIEN_EVIDENCE: Written[] = [
  {
    key: 'zeven-kinderen',
    lesson: 'brief',
    output: 'spelen-vanaf-een-half-jaar-2026',
    sign: 'supports',
    why: 'In oktober waren er zeven kinderen meer dan in het jaar ervoor.',
    openTo: 'resident',
  },
];

/** Growing up looked at where it began; the next time is planned, as parents are asked in the spring of 2027. */
export const OPGROEIEN_EVALUATION: Record<'evaluationQuestion' | 'evaluationMoment' | 'evaluationAnswer', Written[]> = {
  evaluationQuestion: [
    {
      key: 'wat-merken-ouders',
      question: 'Wat merken kinderen en ouders ervan?',
      about: 'content',
      rank: 1,
      asksResidents: true,
      openTo: 'resident',
    },
    {
      key: 'goede-start',
      question: 'Komt een goede start dichterbij? Waaraan zien we dat?',
      about: 'content',
      rank: 2,
      asksResidents: false,
      openTo: 'accountability',
    },
    {
      key: 'samen-doen',
      question: 'Helpt het dat provincie en gemeente dit samen doen?',
      about: 'process',
      rank: 3,
      asksResidents: false,
      openTo: 'resident',
    },
    { key: 'anders', question: 'Wat moet anders?', about: 'process', rank: 4, asksResidents: false, openTo: 'resident' },
  ],
  evaluationMoment: [
    { key: 'begin', name: 'Aan het begin', sort: 'beginning', on: '2024-09', leads: 'Stuurgroep', state: 'held' },
    { key: 'drie-jaar', name: 'Na drie jaar', sort: 'other', on: '2027-04', leads: 'Hogeschool Waterwolde', state: 'planned' },
    { key: 'einde', name: 'Aan het einde', sort: 'end', on: '2028-05', leads: 'Hogeschool Waterwolde', state: 'planned' },
  ],
  evaluationAnswer: [
    {
      key: 'begin-wat-merken-ouders',
      question: 'wat-merken-ouders',
      moment: 'begin',
      answer: 'Nog niets. Op vier schoolpleinen vertelden ouders wat zij missen: iemand aan wie je iets gewoons kunt vragen.',
      openTo: 'resident',
      residentsSaid: 'Ik weet niet bij wie ik moet zijn, dus ik ga nergens heen.',
      residentsWho: 'Twintig ouders op vier schoolpleinen',
    },
    {
      key: 'begin-goede-start',
      question: 'goede-start',
      moment: 'begin',
      answer: 'Dat zien we pas als deze kinderen op school zitten. Tot dan tellen we wie er komt, en wie niet.',
      openTo: 'accountability',
    },
    {
      key: 'begin-samen-doen',
      question: 'samen-doen',
      moment: 'begin',
      answer: 'De provincie betaalt mee en de gemeente voert uit. Wie beslist, was voor partners nog niet duidelijk.',
      openTo: 'resident',
    },
    {
      key: 'begin-anders',
      question: 'anders',
      moment: 'begin',
      answer: 'Ouders horen aan tafel te zitten als het over hun kinderen gaat.',
      openTo: 'resident',
    },
  ].map((one) => ({ ...one, answeredBy: 'Stuurgroep', answeredOn: '2024-09-26' })),
};
