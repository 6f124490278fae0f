import type { AreaLevel } from '#domain/area/level';
import type { Flag, Status } from '#domain/observation/observation';
import { terms } from '#i18n/messages/nl/terms';

const shared = terms();

/** Around figures: heads of columns, single words, floors and verdicts, in Dutch. */
export const figures = {
  columns: {
    code: 'Code',
    name: 'Naam',
    level: 'Niveau',
    municipality: 'Gemeente',
    divisionYear: 'Indeling',
    indicator: 'Indicator',
    title: 'Titel',
    period: 'Periode',
    value: 'Waarde',
    status: 'Stand',
    flag: 'Zekerheid',
    margins: 'Marge',
    comparator: 'Vergelijking',
    gap: 'Verschil',
    release: 'Levering',
    unit: 'Eenheid',
    theme: 'Thema',
    newest: 'Nieuwste',
    oldest: 'Oudste',
    age: 'Oud',
    areas: 'Gebieden',
    table: 'Tabel',
    publisher: 'Uitgever',
    licence: 'Licentie',
    retrieved: 'Opgehaald',
    complete: 'Volledig',
    figures: 'Cijfers',
    column: 'Kolom',
    check: 'Controle',
    outcome: 'Uitkomst',
  },
  words: {
    yes: 'ja',
    no: 'nee',
    unknown: 'onbekend',
    planned: 'gewenst',
    noFigure: 'geen cijfer',
    notComplete: 'nee, een deel',
    points: (number: string) => `${number} %-punt`,
    ageInYears: (years: number) => (years === 0 ? 'dit jaar' : years === 1 ? '1 jaar' : `${years} jaar`),
  },
  floors: {
    none: 'Deze wereld heeft geen ondergrenzen. Wie ze kiest, zet ze met hun bron in world.yaml onder floors.',
    bound: {
      'at least': (value: string, indicator: string, period: string) => `Grens: minstens ${value}; ${indicator}, ${period}`,
      'at most': (value: string, indicator: string, period: string) => `Grens: hoogstens ${value}; ${indicator}, ${period}`,
    },
    setBy: (who: string, title: string, where: string) => `Gekozen door: ${who}; bron: ${title} (${where})`,
    refused: (reasons: string) => `Geen antwoord: ${reasons}`,
    count: (below: string, people: string, unclear: string, met: string, missing: string) =>
      `Haalt de ondergrens niet: ${below} gebieden, waar ${people} mensen wonen. Niet duidelijk: ${unclear}. Haalt hem wel: ${met}. Zonder cijfer: ${missing}.`,
    peopleUnknown: (count: string) => `Van ${count} gebieden die hem niet halen is niet bekend hoeveel mensen er wonen.`,
    peopleFrom: (period: string) => `Inwoners geteld in ${period}. Niet iedereen die er woont, komt tekort.`,
    position: 'Ondergrens',
    people: 'Inwoners',
    positions: { below: 'niet gehaald', unclear: 'niet duidelijk', met: 'gehaald', 'no-figure': 'geen cijfer' },
    reason: {
      'missing-data': 'geen enkel cijfer',
      'model-based-figure': 'cijfers uit een model hebben geen bruikbare marge',
    } as Readonly<Record<string, string>>,
    warning: {
      'no-interval-or-verdict': (n: string) => `Van ${n} gebieden is de marge niet bekend: niet duidelijk.`,
      'provisional-figures': (n: string) => `Van ${n} gebieden is het cijfer voorlopig.`,
      'estimated-figures': (n: string) => `Van ${n} gebieden is het cijfer een schatting.`,
      'incomplete-release': () => 'De levering is niet compleet.',
    } as Readonly<Record<string, (n: string) => string>>,
  },
  verdicts: {
    refused: (reasons: string) => `Geen oordeel: ${reasons}.`,
    slope: (slope: string, lower: string, upper: string, n: string, first: string, last: string, reference: string) =>
      `Per jaar ${slope} (95%: ${lower} tot ${upper}), tegenover ${reference}; ${n} jaren (${first}-${last}).`,
    tests: (p: string, r1: string, kendall: string, sen: string) =>
      `Rechte lijn: p = ${p} (r1 = ${r1}). Mann-Kendall: p = ${kendall}. Theil-Sen: ${sen} per jaar. Beide toetsen moeten hetzelfde zeggen.`,
    twoMeasurements: (from: string, to: string, difference: string, bounds: readonly [string, string] | null) =>
      `Verschil tussen twee metingen, ${from} en ${to}: ${difference}${bounds ? ` (95%: ${bounds[0]} tot ${bounds[1]})` : ' (hoe zeker dat is, is niet bekend)'}. Twee metingen zijn geen trend.`,
    single:
      'Dit is één vraag met een eigen toets van 5%. Dat klopt alleen als je dit cijfer koos voordat je keek. Kijk je naar meer cijfers, gebruik dan peil worse.',
    rest: (municipality: string) =>
      `Meer dan een tiende van de mensen van ${municipality} woont in dit gebied. Daarom is beoordeeld tegenover de rest.`,
    reason: {
      'too-few-points': 'er zijn minder dan 5 jaren met beide cijfers',
      'no-time-variation': 'alle cijfers zijn van één moment',
      'unresolved-break': 'de telling of de grens is veranderd, en van daarna zijn er te weinig jaren',
      'reference-missing': 'van meer dan een vijfde van de jaren ontbreekt het cijfer van de vergelijking',
      'model-based-figure': 'het cijfer komt uit een model en heeft geen bruikbare marge',
      'not-judged': 'dit cijfer beschrijft alleen; er is geen richting afgesproken',
    } as Readonly<Record<string, string>>,
    warning: {
      'missing-data': 'Sommige jaren hebben geen cijfer. Die doen niet mee en worden niet ingevuld.',
      'periods-dropped': 'Jaren zonder marge doen niet mee, omdat andere jaren er wel een hebben.',
      'provisional-figures': 'Het laatste cijfer is voorlopig.',
      'estimated-figures': 'Sommige cijfers zijn geschat of omgerekend naar dit gebied.',
      'unresolved-break': 'De telling of de grens is veranderd. Jaren van daarvoor doen niet mee.',
      'ratio-disagrees': 'De verhouding tussen beide cijfers zegt iets anders dan het verschil.',
      'incomplete-release': 'Een van de tabellen is niet helemaal geladen.',
    } as Readonly<Record<string, string>>,
  },
  worse: {
    noAreas: (municipality: string) =>
      `In ${municipality} zijn geen programmagebieden. Kies er een met --programme-area, of zet ze in world.yaml onder ownAreas.`,
    title: (area: string, code: string) => `${area} (${code})`,
    tested: (tests: string, q: string, found: string) =>
      `Samen getoetst: ${tests} cijfers. Slechter, en verder verslechterd: ${found}. Gemiddeld mag ${q}% van wat hier staat toeval zijn.`,
    refused: (count: string, reasons: string) => `Niet getoetst: ${count} cijfers${reasons === '' ? '' : ` (${reasons})`}.`,
    reference: { municipality: 'de gemeente', rest: 'de rest van de gemeente', country: 'het land' },
    numbers: (gap: string, period: string, slope: string, lower: string, upper: string, n: string, p: string) =>
      `Verschil in ${period}: ${gap}. Per jaar ${slope} (95%: ${lower} tot ${upper}); ${n} jaren; p tussen de andere toetsen = ${p}.`,
  },
  // Of a missing figure the reason is told here, not only that there is none.
  status: { ...shared.statusShort, unknown: 'reden onbekend' } satisfies Record<Status, string>,
  flag: shared.flagShort satisfies Record<Flag, string>,
  level: shared.level satisfies Record<AreaLevel, string>,
};

export type FigureWords = typeof figures;
