import type { Voice } from '#i18n/voice';

/** The list of indicators and the page of one indicator. */
export const indicators = (say: Voice) => ({
  title: 'Alle cijfers op een rij',
  description: 'De cijfers over buurten, wijken en gemeenten, per thema. Met uitleg, kaart, tabel en bron.',
  lead: (withFigures: string, all: string) =>
    `Van ${withFigures} onderwerpen hebben we cijfers. In totaal willen we er ${all} volgen.`,
  proposal:
    'Deze lijst is ons voorstel. Het is niet de lijst van de maatschappelijke coalitie: die staat niet in onze bronnen.',
  jump: 'Ga naar een thema',
  withFigures: 'Hier zijn cijfers van',
  planned: 'Hier zijn nog geen cijfers van',
  noneWithFigures: 'Van dit thema hebben we nog geen enkel cijfer.',
  core: 'kerncijfer',
  periodSpan: (oldest: string, newest: string) => (oldest === newest ? newest : `${oldest} tot en met ${newest}`),
  newest: (period: string) => `nieuwste cijfer: ${period}`,
  ago: 'geleden',

  kicker: 'Cijfer',
  pageDescription: (title: string) => `${title}: uitleg, kaart, tabel van alle gebieden en de bron.`,
  factsTitle: say('Wat je moet weten over dit cijfer', 'Wat u moet weten over dit cijfer'),
  what: 'Wat we tellen',
  of: 'Waarvan',
  unit: 'Eenheid',
  how: 'Hoe het gemeten is',
  reading: say('Hoe je het leest', 'Hoe u het leest'),
  themes: (count: number): string => (count === 1 ? 'Thema' : 'Thema’s'),
  dimension: 'Plek in de brede welvaart',
  definition: 'Officiële omschrijving',
  caution: 'Let op',
  age: (period: string, years: number, age: string) =>
    years <= 1 ? `Deze cijfers gaan over ${period}.` : `Deze cijfers gaan over ${period}. Dat is ${age} geleden.`,
  old: (period: string, age: string) =>
    `Dit zijn oude cijfers: ze gaan over ${period}, ${age} geleden. Het kan nu anders zijn.`,

  chooseTitle: say('Kies wat je wilt zien', 'Kies wat u wilt zien'),
  municipality: 'Gemeente',
  country: 'Heel Nederland',
  level: 'Soort gebied',
  period: 'Periode',
  show: 'Laat zien',
  refused: {
    municipality: 'Deze gemeente kennen we niet.',
    level: 'Voor dit soort gebied is er geen cijfer.',
    period: 'In deze periode is er geen cijfer.',
  },
  shownInstead: (where: string, level: string, period: string) =>
    `Hieronder staat wel: ${level} in ${where}, ${period}.`,

  areasTitle: (level: string, where: string, period: string) => `De ${level} in ${where}, ${period}`,
  mapTitle: (title: string, where: string, period: string) => `${title}: kaart van ${where}, ${period}`,
  mapDescription: (level: string, shown: string, missing: string) =>
    `Kaart van de ${level}. ${shown} gebieden hebben een cijfer${missing === '0' ? '' : `, ${missing} niet`}. Dezelfde cijfers staan in de tabel hieronder.`,
  uncoloured: {
    composition: 'Deze kaart heeft geen kleuren. Wie er woont is niet goed of slecht.',
    count: 'Deze kaart heeft geen kleuren. Een aantal zegt vooral hoe groot een gebied is.',
    class: 'Deze kaart heeft geen kleuren. Een klasse is geen hoeveelheid.',
  },
  noMap: 'Van deze gebieden hebben we nog geen grenzen, dus ook geen kaart.',
  dotsHeading: 'Elk gebied op één lijn',
  dotsTitle: (title: string, where: string, period: string) => `${title}, per gebied in ${where}, ${period}`,
  dotsLead: 'De gebieden staan op alfabet. Dit is geen ranglijst.',
  tableTitle: 'Alle cijfers in een tabel',
  tableCaption: (title: string, level: string, where: string, period: string) =>
    `${title}: ${level} in ${where}, ${period}. Op alfabet.`,
  column: {
    area: 'Gebied',
    value: 'Cijfer',
    margins: 'Marge',
    base: 'Aantal waarnemingen',
    status: 'Zekerheid',
    period: 'Periode',
    comparator: (name: string) => `${name}`,
    source: 'Bron',
  },
  range: (lower: string, upper: string) => `${lower} tot ${upper}`,
  withMargins: (value: string, lower: string, upper: string) => `${value} (${lower} tot ${upper})`,
  comparatorLine: (name: string, value: string) => `Voor heel ${name} samen is het gepubliceerde cijfer ${value}.`,
  noComparator: (name: string) => `Voor heel ${name} samen is er over deze periode geen cijfer.`,
  missingLine: (count: string, all: string) => `Voor ${count} van de ${all} gebieden is er geen cijfer.`,
  missingCount: (reason: string, count: string) => `${reason}: ${count}`,
  absent: (names: string) => `In de bron staat geen regel voor: ${names}.`,
  oldDivision: (year: string) =>
    `Deze gebieden horen bij de indeling van ${year}. Sindsdien zijn grenzen en codes veranderd. Een naam van toen kan nu een ander gebied zijn.`,

  courseTitle: 'Door de jaren heen',
  courseLead: (names: string) => `Het gepubliceerde cijfer van ${names}.`,
  onePoint: (name: string, period: string, value: string) => `${name} heeft één meting: ${value} in ${period}.`,
  chartDescription: (name: string, points: string, from: string, to: string) =>
    `Lijn van ${name} met ${points} metingen, van ${from} tot en met ${to}.`,
  breaksTitle: 'Breuken in de reeks',
  breaksLead: 'Hier veranderde wat er geteld wordt. Vergelijk de jaren ervoor niet met de jaren erna.',
  breakFrom: (period: string) => `Vanaf ${period}`,

  sourcesTitle: 'Waar het vandaan komt',
  release: (date: string) => `opgehaald op ${date}`,
  releaseIncomplete: 'niet compleet geladen',
  downloadTitle: 'Neem de cijfers mee',
  downloadLead: 'Met bij elk cijfer de bron, de periode en de status.',
  downloadShown: (what: string, format: string) => `${what}, als ${format}`,
  downloadAll: (format: string) => `Alle periodes, als ${format}`,

  plannedTitle: 'Hier hebben we nog geen cijfers van',
  plannedLead: 'We willen dit wel volgen. Hieronder staat wat we zoeken en waar het vandaan kan komen.',
  plannedSources: 'Deze tabellen kunnen het cijfer leveren zodra ze geladen zijn',
  plannedNoSource: 'We weten nog geen open bron. Een gemeente, school of partner kan het cijfer zelf hebben.',
  noFiguresHere: (where: string) =>
    `Voor gebieden in ${where} is er geen cijfer. Kies hierboven een andere gemeente of heel Nederland.`,
  unknownTitle: 'Dit cijfer kennen we niet',
});
