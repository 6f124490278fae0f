import type { WarningCode } from '#domain/answer/codes';
import type { WhoTopic } from '#domain/profile/profile';
import type { Silence } from '#domain/profile/statement';
import { placeInSentence } from '#i18n/place-name';

const at = (name: string): string => placeInSentence(name, 'nl');

/** Why nothing is said of a change, as a sentence. */
const silence: Record<Silence, string> = {
  model: 'Dit cijfer is een schatting uit een model. We toetsen het niet.',
  'reference-missing': 'Er ontbreken te veel cijfers om mee te vergelijken. Daarom weten we niet of dat verandert.',
  broken: 'De telling of de grens is veranderd. Sindsdien hebben we te weinig metingen om te zien of dat verandert.',
  'too-few': 'We hebben te weinig metingen om te zien of dat verandert.',
  'not-judged': 'Of dat verandert, weten we niet.',
};

/** How a figure stands, whether that changes, and how we know. Read by residents: no word that only experts know. */
export const statements = () => ({
  silence,
  /** The same in a row of a table, of which there can be many. */
  silenceInRow: { ...silence, model: 'Schatting uit een model: niet getoetst.', broken: 'Na een breuk: te weinig metingen.' },
  inPlace: (area: string) => `in ${at(area)}`,
  span: (first: string, last: string) => `Dat gaat over ${first} tot en met ${last}.`,
  turn: { good: 'cijfer werd beter', bad: 'cijfer werd slechter' },
  /** What the arrow says, for who cannot see it. */
  went: { up: 'het cijfer ging omhoog', down: 'het cijfer ging omlaag' },

  how: 'Hoe weten we dit?',
  howShared: (theme: string) => `Hoe weten we dit? Alle cijfers over ${theme.toLowerCase()}`,
  years: (n: number, first: string, last: string) => `Cijfers: ${n} jaren, van ${first} tot en met ${last}.`,
  yearsFew: (n: number) =>
    n === 0
      ? 'Er is geen jaar met een cijfer van beide kanten. Vanaf vijf jaren toetsen we.'
      : `Er ${n === 1 ? 'is één jaar' : `zijn ${n} jaren`} met een cijfer van beide kanten. Vanaf vijf jaren toetsen we.`,
  yearsNone: 'Er zijn minder dan vijf jaren met een cijfer. Vanaf vijf jaren toetsen we.',
  division: (year: string) => `Gebied: grenzen van ${year}.`,
  base: (n: string) => `Gevraagd aan ${n} mensen.`,
  against: (comparator: string) => `Vergeleken met ${comparator}.`,
  againstRest: (reference: string, factor: string) =>
    `Hier woont meer dan een tiende van alle mensen in ${at(reference)}. Daarom vergelijken we met de rest. Het verschil met heel ${reference} is ${factor} keer zo groot.`,
  twoFacts: 'Dit jaar is geteld, niet gevraagd. Daarom staan er twee getallen, zonder oordeel.',
  byMargins: 'Lager of hoger noemen we het alleen als de marge van de vragenlijst het andere getal niet raakt.',
  method:
    'Methode: een rechte lijn door de verschillen, en een tweede toets op hun volgorde (Mann-Kendall). Pas als beide hetzelfde zeggen, noemen we een verandering.',
  methodLink: 'Uitleg van de methode',
  slope: (slope: string, lower: string, upper: string) => `Het verschil veranderde per jaar met ${slope} (95%: ${lower} tot ${upper}).`,
  tests: (p: string, pMannKendall: string, r1: string) =>
    `Rechte lijn: p ${p}. Mann-Kendall: p ${pMannKendall}. Jaren die op elkaar lijken: r1 = ${r1}.`,
  point: 'punt',
  family: (tests: string, whose: string) => `Samen getoetst: ${tests} verschillen van ${whose}.`,
  familyOf: (levels: string, within: string) => `${levels} in ${at(within)}`,
  familyAlike: 'gebieden als dit',
  threshold: (p: string) => `Een verandering noemen we pas bij p tot en met ${p}.`,
  thresholdNone: 'Geen daarvan was sterk genoeg om een verandering te noemen.',
  alone: 'Op zichzelf zou dit een verandering zijn. Bij zoveel toetsen samen kan dat toeval zijn.',
  sen: (slope: string, lower: string, upper: string) =>
    `Ter controle, weinig gevoelig voor één raar jaar (Theil-Sen): per jaar ${slope} (95%: ${lower} tot ${upper}).`,
  warning: {
    'provisional-figures': 'Het laatste cijfer is voorlopig.',
    'estimated-figures': 'Sommige cijfers zijn omgerekend of geschat.',
    'incomplete-release': 'Een van de tabellen is niet helemaal geladen.',
    'unresolved-break': 'De telling of de grens is veranderd. Jaren van daarvoor doen niet mee.',
  } satisfies Partial<Record<WarningCode, string>> as Partial<Record<WarningCode, string>>,
  /** The numbers of one figure: what they are is told once beside them. */
  test: (n: number, first: string, last: string, slope: string, lower: string, upper: string, p: string, pMannKendall: string) =>
    `${n} jaren (${first}–${last}), per jaar ${slope} (${lower} tot ${upper}), p ${p} en ${pMannKendall}.`,
  noTest: 'Niet getoetst.',
  /** Of the rows of a theme together. */
  shared: 'We toetsen het verschil met een rechte lijn en met Mann-Kendall. Pas als beide hetzelfde zeggen, noemen we een verandering.',
  sharedNone: 'Nog geen verschil is hier getoetst. Dat kan vanaf vijf jaren, en niet bij een schatting uit een model.',
  sharedRest: 'De getallen per cijfer staan op zijn eigen pagina: klik op de naam.',
  allOfFigure: 'Alles over dit cijfer',
  familyShort: (tests: string) => `Samen getoetst: ${tests} verschillen.`,
  otherComparator: (reference: string) => `Of een verschil verandert, toetsen we alleen tegenover ${reference}.`,

  gapTitle: 'Wordt het verschil groter of kleiner?',
  gapChart: (title: string, area: string, reference: string) => `${title}: het verschil tussen ${area} en ${reference}`,
  gapTable: (title: string) => `${title}: het verschil per jaar`,
  gapColumn: { period: 'Periode', gap: 'Verschil', fitted: 'Lijn', band: 'Band (95%)' },
  gapLegend: {
    gap: 'Verschil per jaar: dit gebied min de ander',
    fitted: 'Rechte lijn door de verschillen',
    band: 'Band: daar ligt de lijn bijna zeker in',
    zero: 'Nul: geen verschil',
  },
  gapPoint: (period: string, gap: string, fitted: string) => `${period} ${gap} (lijn ${fitted})`,
  range: (low: string, high: string) => `${low} tot ${high}`,
  gapNone: 'Het verschil is niet getoetst. Daarom staat er geen lijn.',

  whoTitle: 'Wie hier wonen, verandert ook',
  whoLead: 'Een verschil kan ook veranderen doordat er andere mensen wonen. Deze feiten zijn niet goed of slecht.',
  whoLine: (title: string, first: string, inFirst: string, now: string, inNow: string) => `${title}: ${first} ${inFirst}, ${now} ${inNow}.`,
  whoNow: (title: string, now: string, inNow: string) => `${title}: ${now} ${inNow}. Van eerder weten we het niet.`,
  whoUnknown: (topics: string) => `Niet bekend: ${topics}.`,
  whoTopic: {
    age: 'hoe de leeftijden zijn veranderd',
    tenure: 'koop en huur',
    students: 'hoeveel studenten er wonen',
    moves: 'hoeveel mensen verhuizen',
    demolition: 'hoeveel woningen zijn gesloopt',
  } satisfies Record<WhoTopic, string>,

  /** In a table of areas. */
  column: 'Verschil door de jaren',
  short: {
    closing: 'wordt kleiner',
    widening: 'wordt groter',
    crossed: 'is omgedraaid',
    'no-clear-change': 'geen verandering te zien',
    'too-few': 'te weinig metingen',
  },
  notTested: 'niet getoetst',
});
