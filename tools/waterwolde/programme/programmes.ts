import type { Chance } from '../random.ts';
import { checksOf } from './checks.ts';
import { DORPEN_TABLE } from './dorpen-meetings.ts';
import { DORPEN_ADVANCES, DORPEN_CALLS, DORPEN_GRANTS, DORPEN_SCHEMES, OPGROEIEN_GRANTS } from './grants.ts';
import type { InterventionRow } from './intervention-rows.ts';
import { DORPEN_LINKAGES, NOORD_LINKAGES } from './linkages.ts';
import { meetingsOf } from './meetings.ts';
import { amountsOf, DORPEN_SOURCES, moneyOf, NOORD_SOURCES, OPGROEIEN_SOURCES, type Source, type YearAmounts } from './money.ts';
import { NOORD_EVALUATION } from './evaluation.ts';
import { NOORD_EVIDENCE } from './evidence.ts';
import { NOORD_CHAIN } from './noord-chain.ts';
import { NOORD_CHECK_ACTIONS } from './noord-check-actions.ts';
import { NOORD_ACTIONS, NOORD_DECISIONS } from './noord-decisions.ts';
import { NOORD_ADVANCES, NOORD_CALLS, NOORD_GRANTS, NOORD_SCHEMES } from './noord-grants.ts';
import { NOORD_INTERVENTIONS } from './noord-interventions.ts';
import { NOORD_JUDGED } from './noord-judged.ts';
import { NOORD_LESSONS } from './noord-lessons.ts';
import { NOORD_MEETINGS } from './noord-meetings.ts';
import { NOORD_PARTNERS, NOORD_SEATS } from './noord-partners.ts';
import { NOORD_AREAS, noordLineOf, NOORD_LINES, NOORD_THEMES, NOORD_TIMELINE } from './noord-themes.ts';
import { OPGROEIEN_TABLE } from './opgroeien-meetings.ts';
import { DORPEN_CHAIN, OPGROEIEN_CHAIN } from './other-chains.ts';
import { DORPEN_INTERVENTIONS, OPGROEIEN_INTERVENTIONS } from './other-interventions.ts';
import { DORPEN_JUDGED, OPGROEIEN_JUDGED } from './other-judged.ts';
import { DORPEN_LINES, DORPEN_PARTNERS, DORPEN_THEMES, OPGROEIEN_PARTNERS, OPGROEIEN_THEMES } from './other-people.ts';
import * as smaller from './smaller-programmes.ts';
import * as stories from './smaller-stories.ts';
import * as around from './surroundings.ts';
import { registrationsOf } from './registrations.ts';
import { activitiesOf, interventionOf, outputsOf, ownFiguresOf } from './work.ts';
import { areasNamed, filled, STANDS_ON, type ProgrammeFile } from './written.ts';

/** Everything that interventions bring: themselves, what they deliver and do, their own figures and their money. */
function workOf(
  rows: readonly InterventionRow[],
  source: string,
  sources: readonly Source[],
  amounts: readonly YearAmounts[],
  chance: Chance,
) {
  return {
    intervention: rows.map((row) => ({ ...interventionOf(row), source })),
    output: rows.flatMap((row) => outputsOf(row, chance)),
    activity: rows.flatMap(activitiesOf),
    ...ownFiguresOf(new Set(rows.map(({ key }) => key))),
    ...moneyOf(rows, sources, amounts),
  };
}

/** The amounts of Waterwolde-Noord per line and year; the ledgers of its partners are made from the same. */
export const noordAmounts = (chance: Chance): YearAmounts[] => amountsOf(NOORD_INTERVENTIONS, '', 2019, chance);

export function noordFile(chance: Chance): ProgrammeFile {
  const work = workOf(
    NOORD_INTERVENTIONS.map((row) => ({ ...row, line: noordLineOf(row.themes) })),
    'Uitvoeringsprogramma Waterwolde-Noord (verzonnen)',
    NOORD_SOURCES,
    noordAmounts(chance),
    chance,
  );
  return {
    asOf: STANDS_ON,
    programme: filled({
      key: 'waterwolde-noord',
      name: 'Waterwolde-Noord: samen op koers',
      sort: 'area-programme',
      summary:
        'In zes buurten van Waterwolde werken bewoners, gemeente, woningstichting, scholen en anderen twintig jaar samen, zodat het voor je kansen niet uitmaakt in welke buurt je woont.',
      why: 'In deze buurten leven minder mensen van eigen werk, en gaan meer jongeren van school zonder diploma. In zestig gesprekken zeiden bewoners bovendien dat zij steeds opnieuw hun verhaal moesten doen.',
      areas: ['WW-NOORD'],
      begins: '2019-03',
      ends: '2038',
      duration: 'Twintig jaar',
      governmentRoles: ['connecting', 'supporting', 'strengthening'],
      governmentRoleNote: 'De gemeente brengt partijen bij elkaar en betaalt het programmateam. Partners doen het werk.',
      asked: 'Geld voor een tweede jaar met een buddy, en rust in de regels over bijverdienen.',
      askedAmount: 85_000,
      askedOf: 'provincie',
      askedBefore: '2027-03-01',
      ruleInTheWay: 'Een vergoeding voor vrijwilligers telt mee bij de uitkering.',
      contact: 'gemeente',
      contactNote: 'Loket Wijken in het gemeentehuis, of loop binnen bij De Waterlelie.',
      published: true,
      source: 'Gebiedsplan Waterwolde-Noord (verzonnen)',
    }),
    programmeTheme: NOORD_THEMES,
    programmeLine: NOORD_LINES,
    programmeArea: NOORD_AREAS,
    timelineEvent: NOORD_TIMELINE,
    partner: NOORD_PARTNERS,
    seat: NOORD_SEATS,
    ...NOORD_CHAIN,
    ...work,
    // Planted: an output that nobody put a number on.
    output: [
      ...work.output,
      { key: 'groene-pleinen-2026', intervention: 'groene-pleinen', name: 'Pleinen vergroend', unit: 'pleinen', period: '2026' },
    ],
    registration: registrationsOf('waterwolde-noord'),
    lesson: NOORD_LESSONS,
    linkage: NOORD_LINKAGES,
    grantScheme: NOORD_SCHEMES,
    grantCall: NOORD_CALLS,
    grant: NOORD_GRANTS,
    grantAdvance: NOORD_ADVANCES,
    ...checksOf(NOORD_INTERVENTIONS, NOORD_JUDGED, NOORD_DECISIONS, {
      residents: 'Bewoners in de coalitie',
      work: 'Programmateam',
      decisions: 'Maatschappelijke coalitie',
    }),
    ...meetingsOf({ meetings: NOORD_MEETINGS, decisions: NOORD_DECISIONS, actions: [...NOORD_ACTIONS, ...NOORD_CHECK_ACTIONS] }),
    calendarEntry: around.NOORD_CALENDAR,
    plan: around.NOORD_PLANS,
    challenge: around.NOORD_CHALLENGES,
    interest: around.NOORD_INTERESTS,
    bottleneck: around.NOORD_BOTTLENECKS,
    streetApproach: around.NOORD_STREETS,
    ...NOORD_EVALUATION,
    evidence: NOORD_EVIDENCE,
  };
}

export function dorpenFile(chance: Chance): ProgrammeFile {
  return {
    asOf: STANDS_ON,
    programme: {
      key: 'leefbaar-dorp',
      name: 'Leefbaar dorp 2021-2026',
      sort: 'subsidy-programme',
      summary:
        'De provincie helpt dorpen van Waterwolde om winkel, bus, zorg en dorpshuis dichtbij te houden. Bewoners maken zelf het plan en vragen er subsidie voor.',
      why: 'Winkels en een huisartsenpraktijk gingen dicht, en de bus reed minder. Wie geen auto heeft, merkt dat het meest.',
      areas: areasNamed(['Hoogwolde', 'Wolderbroek', 'WW-LAUWERBROEK']),
      begins: '2021',
      ends: '2026',
      duration: 'Zes jaar',
      governmentRoles: ['supporting', 'informing', 'agenda-setting'],
      governmentRoleNote: 'De provincie geeft geld en helpt bij het aanvragen. De dorpen kiezen zelf.',
      asked: 'Een vaste bijdrage voor de dorpsondersteuner na 2026.',
      askedAmount: 180_000,
      askedOf: 'provincie',
      askedBefore: '2027-01-15',
      ruleInTheWay: 'Een dorpshuis mag geen winkel zijn volgens het bestemmingsplan.',
      contact: 'provincie',
      published: true,
      source: 'Programma Leefbaar dorp (verzonnen)',
    },
    programmeTheme: DORPEN_THEMES,
    programmeLine: DORPEN_LINES,
    partner: DORPEN_PARTNERS,
    seat: smaller.DORPEN_SEATS,
    timelineEvent: stories.DORPEN_TIMELINE,
    ...DORPEN_CHAIN,
    impactJudgement: smaller.DORPEN_JUDGEMENTS,
    ...checksOf(DORPEN_INTERVENTIONS, DORPEN_JUDGED, DORPEN_TABLE.decisions, {
      residents: 'Dorpsraden',
      work: 'Dorpentafel',
      decisions: 'Dorpentafel',
    }),
    plan: smaller.DORPEN_PLANS,
    bottleneck: smaller.DORPEN_BOTTLENECKS,
    ...workOf(
      DORPEN_INTERVENTIONS,
      'Jaarverslag Leefbaar dorp (verzonnen)',
      DORPEN_SOURCES,
      amountsOf(DORPEN_INTERVENTIONS, 'LD-', 2021, chance),
      chance,
    ),
    lesson: stories.DORPEN_LESSONS,
    linkage: DORPEN_LINKAGES,
    grantScheme: DORPEN_SCHEMES,
    grantCall: DORPEN_CALLS,
    grant: DORPEN_GRANTS,
    grantAdvance: DORPEN_ADVANCES,
    ...meetingsOf(DORPEN_TABLE),
    calendarEntry: stories.DORPEN_CALENDAR,
    evidence: stories.DORPEN_EVIDENCE,
  };
}

export function opgroeienFile(chance: Chance): ProgrammeFile {
  return {
    asOf: STANDS_ON,
    programme: {
      key: 'kansrijk-opgroeien',
      name: 'Kansrijk opgroeien in Waterwolde',
      sort: 'arrangement',
      parent: 'leefbaar-dorp',
      summary:
        'Een afspraak van de provincie en de gemeente: vier jaar samen werken aan een goede start voor kinderen, in de wijken en in de dorpen.',
      why: 'Kinderen beginnen met verschillende kansen aan school. Later is dat verschil moeilijk in te halen.',
      areas: ['GM9901'],
      begins: '2024-07',
      ends: '2028-06',
      duration: 'Vier jaar',
      governmentRoles: ['supporting', 'connecting'],
      governmentRoleNote: 'De provincie betaalt mee en brengt gemeenten bij elkaar die hetzelfde doen.',
      asked: 'Of de plekken op de kinderopvang na 2028 kunnen blijven.',
      askedAmount: 240_000,
      askedOf: 'provincie',
      ruleInTheWay: 'Wie niet werkt, krijgt geen toeslag voor kinderopvang.',
      contact: 'gemeente',
      published: true,
      source: 'Regionaal arrangement Kansrijk opgroeien (verzonnen)',
    },
    programmeTheme: OPGROEIEN_THEMES,
    partner: OPGROEIEN_PARTNERS,
    seat: smaller.OPGROEIEN_SEATS,
    ...OPGROEIEN_CHAIN,
    impactJudgement: smaller.OPGROEIEN_JUDGEMENTS,
    ...checksOf(OPGROEIEN_INTERVENTIONS, OPGROEIEN_JUDGED, OPGROEIEN_TABLE.decisions, {
      residents: 'Kinderopvang De Otter',
      work: 'Stuurgroep',
      decisions: 'Stuurgroep',
    }),
    plan: smaller.OPGROEIEN_PLANS,
    bottleneck: smaller.OPGROEIEN_BOTTLENECKS,
    ...workOf(
      OPGROEIEN_INTERVENTIONS,
      'Afspraken Kansrijk opgroeien (verzonnen)',
      OPGROEIEN_SOURCES,
      amountsOf(OPGROEIEN_INTERVENTIONS, 'KO-', 2024, chance),
      chance,
    ),
    grant: OPGROEIEN_GRANTS,
    ...meetingsOf(OPGROEIEN_TABLE),
    timelineEvent: stories.OPGROEIEN_TIMELINE,
    lesson: stories.OPGROEIEN_LESSONS,
    linkage: stories.OPGROEIEN_LINKAGES,
    calendarEntry: stories.OPGROEIEN_CALENDAR,
    evidence: stories.OPGROEIEN_EVIDENCE,
    ...stories.OPGROEIEN_EVALUATION,
  };
}
