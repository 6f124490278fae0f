import { areasNamed, filled, type Written } from './written.ts';

/** What the two smaller programmes hold beside their work: places at the table, judgements, plans, bottlenecks. Invented. */

type Seat = [body: string, role: string, organisation: string | null, theme?: string, since?: string];

const seats = (rows: readonly Seat[], since: string): Written[] =>
  rows.map(([body, role, organisation, theme, ownSince], index) =>
    filled({
      key: `plek-${String(index + 1).padStart(2, '0')}`,
      body,
      role,
      organisation: organisation ?? undefined,
      theme,
      since: ownSince ?? since,
      ...(organisation ? {} : { note: 'Deze plek is nog niet bezet.' }),
    }),
  );

export const DORPEN_SEATS = seats(
  [
    ['Dorpentafel', 'chair', 'provincie'],
    ['Dorpentafel', 'member', 'gemeente'],
    ['Dorpentafel', 'residents-representative', 'turfschuur'],
    ['Dorpentafel', 'residents-representative', null],
    ['Dorpentafel', 'theme-lead', 'gezondheidsdienst', 'zorg', '2022'],
  ],
  '2021',
);
export const OPGROEIEN_SEATS = seats(
  [
    ['Stuurgroep', 'chair', 'gemeente'],
    ['Stuurgroep', 'member', 'provincie'],
    ['Stuurgroep', 'theme-lead', 'kinderopvang', 'opvoeden'],
    ['Stuurgroep', 'theme-lead', 'gezondheidsdienst', 'gezond-opgroeien'],
    ['Stuurgroep', 'member', 'scholengroep'],
    ['Stuurgroep', 'residents-representative', null],
  ],
  '2024-07',
);

export const DORPEN_JUDGEMENTS: Written[] = [
  {
    key: 'voorzieningen-2025',
    objective: 'voorzieningen',
    judgement: 'unclear',
    reason: 'In Hoogwolde is de winkel terug. In de andere dorpen is er niets dichterbij gekomen.',
    judgedBy: 'Dorpentafel',
    judgedOn: '2025-11-13',
  },
  {
    key: 'voorzieningen-2026',
    objective: 'voorzieningen',
    judgement: 'nearer',
    reason: 'De buurtbus rijdt nu zes keer per dag. Daarmee is de winkel van Lauwerbroek te bereiken.',
    judgedBy: 'Dorpentafel',
    judgedOn: '2026-09-17',
    residentsSay: 'Overdag red je het nu zonder auto, op zondag niet.',
    residentsAsked: 'Passagiers van de buurtbus, augustus 2026',
  },
  {
    key: 'ontmoeten-2026',
    objective: 'ontmoeten',
    judgement: 'nearer',
    reason: 'In drie van de vier dorpen is elke week een zaal open.',
    judgedBy: 'Dorpentafel',
    judgedOn: '2026-09-17',
  },
];
export const OPGROEIEN_JUDGEMENTS: Written[] = [
  {
    key: 'opvoeden-2026',
    objective: 'opvoeden',
    judgement: 'too-early',
    reason: 'De groepen draaien twee jaar. Wij vragen ouders in het voorjaar van 2027 wat zij merken.',
    judgedBy: 'Stuurgroep',
    judgedOn: '2026-09-10',
  },
  {
    key: 'gezond-2026',
    objective: 'gezond',
    judgement: 'nearer',
    reason: 'Op zeven scholen ontbijten kinderen elke dag samen. Over bewegen weten wij nog niets.',
    judgedBy: 'Stuurgroep',
    judgedOn: '2026-09-10',
    residentsSay: 'Ik heb geen buikpijn meer in de klas.',
    residentsAsked: 'Groep zeven van twee scholen, juni 2026',
  },
];

export const DORPEN_PLANS: Written[] = [
  {
    key: 'mobiliteitsplan',
    name: 'Vervoer in Woldeland',
    state: 'adopted',
    organisation: 'provincie',
    themes: ['voorzieningen'],
    areas: ['GM9901'],
    begins: '2022',
    ends: '2027',
    aims: 'Elk dorp heeft overdag elk uur vervoer.',
  },
  {
    key: 'dorpsvisie',
    name: 'Dorpsvisie Lauwerbroek',
    state: 'in-preparation',
    organisation: 'turfschuur',
    themes: ['voorzieningen', 'meedoen'],
    areas: ['WW-LAUWERBROEK'],
    begins: '2027',
    aims: 'Winkel, zaal en zorg onder één dak.',
  },
];
export const OPGROEIEN_PLANS: Written[] = [
  {
    key: 'onderwijsplan',
    name: 'Koers van Scholengroep De Vaart',
    state: 'adopted',
    organisation: 'scholengroep',
    themes: ['gezond-opgroeien'],
    areas: ['GM9901'],
    begins: '2023',
    ends: '2027-07',
    aims: 'Elke school begint de dag met ontbijt en bewegen.',
  },
  {
    key: 'preventieplan',
    name: 'Gezond van het begin',
    state: 'adopted',
    organisation: 'gezondheidsdienst',
    themes: ['gezond-opgroeien', 'opvoeden'],
    areas: areasNamed(['WW-NOORD']),
    begins: '2025',
    ends: '2028',
    aims: 'Ieder gezin met een baby krijgt bezoek.',
  },
];

export const DORPEN_BOTTLENECKS: Written[] = [
  {
    key: 'dorpshuis-winkel',
    name: 'Een dorpshuis mag geen winkel zijn',
    rule: 'In het plan voor de ruimte staat het dorpshuis als zaal. Verkopen mag daar niet, ook geen brood.',
    seen: 3,
    period: '2025',
    themes: ['voorzieningen'],
    outcome: 'practice-changed',
    whatChanged: 'De gemeente laat verkoop toe tot het nieuwe plan er is.',
    givesMandate: ['gemeente'],
    readBySecond: true,
    forEverybody: true,
  },
];
export const OPGROEIEN_BOTTLENECKS: Written[] = [
  {
    key: 'toeslag-zonder-werk',
    name: 'Geen werk, dan geen toeslag',
    rule: 'Wie niet werkt, krijgt geen toeslag voor kinderopvang. Kinderen die er het meest aan hebben, komen daardoor niet.',
    seen: 31,
    period: '2026',
    themes: ['opvoeden'],
    outcome: 'lobbied',
    whatChanged: 'Gemeente en provincie vroegen het Rijk om een uitzondering.',
    givesMandate: ['gemeente'],
    readBySecond: true,
    forEverybody: true,
  },
];
