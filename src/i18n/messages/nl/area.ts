import { capital } from '#i18n/capital';
import type { AreaLevel } from '#domain/area/level';
import type { NoCourse } from '#domain/profile/course';
import { placeInSentence } from '#i18n/place-name';
import type { Voice } from '#i18n/voice';

/** As a name stands after `in` or `van`: with its article where it has one. */
const at = (name: string): string => placeInSentence(name, 'nl');

/** An area's page. Sentences name their subject and never judge a place. */
export const area = (say: Voice) => ({
  description: (name: string, reference: string | null) =>
    reference === null
      ? `Cijfers over ${name}, met hun bron en leeftijd.`
      : `Cijfers over ${name}, naast die van ${reference}, met hun bron en leeftijd.`,
  kicker: (level: string, within: string | null) => (within === null ? level : `${level} in de gemeente ${within}`),
  level: {
    country: 'Land',
    region: 'Regio',
    province: 'Provincie',
    municipality: 'Gemeente',
    district: 'Wijk',
    neighbourhood: 'Buurt',
    place: 'Plek',
    programme_area: 'Gebied van een programma',
    other: 'Gebied van één bron',
  } satisfies Record<AreaLevel, string>,
  sourceArea: (name: string) => `${name} is geen buurt van nu. Eén bron gebruikt dit gebied, met eigen grenzen.`,
  sourceAreaToday: 'De buurt van nu is:',
  ownArea: (name: string, parts: string) => `${name} hebben we zelf samengesteld uit ${parts}.`,
  ownProgrammeArea: (name: string, parts: string) => `Welke buurten bij ${name} horen, is onze keuze. Het gaat om ${parts}.`,
  ownAreaMany: (count: number) => `${count} buurten`,
  ownAreaFigures: 'Cijfers van het geheel rekenen we uit. Lukt dat niet, dan staan de cijfers van de buurten erbij.',
  ownAreaHow: 'Hoe we dat kozen',
  people: (area: string, count: string, inPeriod: string) => `In ${area} wonen ${count} mensen. Dat is de stand ${inPeriod}.`,
  peopleCompared: (area: string, count: string, reference: string, referenceCount: string, inPeriod: string) =>
    `In ${area} wonen ${count} mensen. In heel ${reference} zijn dat er ${referenceCount}. Dat is de stand ${inPeriod}.`,

  comparedTitle: 'Vergeleken met',
  comparedWith: (name: string) => `Alle cijfers hier staan naast die van ${name}.`,
  notCompared: 'Deze cijfers staan op zichzelf. Er is niets om ze naast te leggen.',
  comparatorName: {
    municipality: (name: string) => `de gemeente ${name}`,
    rest: (name: string) => `de rest van ${name}`,
    country: (name: string) => name,
  },
  switchTo: (name: string) => `Vergelijk met ${name}`,
  ageTitle: 'Hoe oud zijn de cijfers?',
  ageFresh: (newest: string, all: number) =>
    all === 1 ? `Er is één cijfer. Het gaat over ${newest}.` : `De nieuwste cijfers gaan over ${newest}.`,
  ageOld: (old: number, all: number, oldest: string) =>
    old === all
      ? `${all === 1 ? 'Het is vijf jaar of ouder' : 'Ze zijn allemaal vijf jaar of ouder'}. Het kan nu anders zijn.`
      : `${old} van de ${all} cijfers ${old === 1 ? 'is' : 'zijn'} vijf jaar of ouder. ${old === 1 ? 'Dat is' : 'De oudste zijn'} van ${oldest}.`,
  ageNoneOld: 'Geen enkel cijfer is ouder dan vijf jaar.',
  yearsOld: (years: string) => `${years} oud`,
  contactsTitle: say('Bij wie kun je terecht?', 'Bij wie kunt u terecht?'),
  moreContacts: (count: number) => `Nog ${count} andere`,
  noContacts: 'Voor dit gebied is nog niet ingevuld wie er helpt.',

  standsOutTitle: 'Wat valt op?',
  standsOutNone: (reference: string) => `We zien geen cijfer dat duidelijk anders is dan in ${reference}.`,
  standsOutOld: (area: string) =>
    `Alle cijfers van ${at(area)} zijn ouder dan tien jaar. Wat nu opvalt, weten we daarom niet. Hieronder lees je wat toen is gemeten.`,
  standsOutNothing: say('Er is nog niets om te vergelijken.', 'Er is nog niets om te vergelijken.'),
  standsOutRule: 'Hoe kiezen we deze cijfers?',
  standsOutHow: (reference: string) =>
    `We kijken welke cijfers hier en in ${reference} het meest verschillen. Daarvoor delen we het grootste getal door het kleinste. Hoogstens twee zijn hier hoger en hoogstens twee zijn hier lager. Ze komen uit verschillende thema’s als dat kan. Nieuwe cijfers gaan voor oude. Cijfers van meer dan tien jaar oud doen niet mee. Kleine verschillen laten we weg: die kunnen door afronden komen. Wie er woont telt niet mee.`,
  standsOutOrder: 'De volgorde is geen oordeel over de buurt. Wat hier meezit staat vooraan.',
  whenChange: 'Of een verschil kleiner of groter wordt, zeggen we alleen als genoeg jaren dat laten zien.',

  jump: 'Op deze pagina',
  whoTitle: 'Wie woont hier?',
  whoLead: (area: string) => `Dit beschrijft ${area}. Het is niet goed of slecht.`,
  partsTitle: { ages: 'Leeftijd: van elke 100 inwoners', households: 'Samen of alleen: van elke 100 huishoudens' },
  partsNote: (period: string) => `Uitgerekend uit de aantallen van ${period}. Door afronden kan het samen 99 of 101 zijn.`,
  partsReference: (reference: string) => `in ${reference}`,
  partsTick: (reference: string) => `Het streepje staat bij ${reference}.`,
  whoCaption: (area: string) => `Wie er in ${at(area)} wonen: het nieuwste cijfer per onderwerp.`,
  standsOutMore: (count: number) => (count === 1 ? 'Nog 1 ding dat opvalt' : `Nog ${count} dingen die opvallen`),
  bordersFold: 'Bekijk wat er veranderde aan de grens en de code',
  drawingFold: 'Bekijk de tekening en de tabel',
  partsFold: 'Bekijk wie hier woont',
  moreWho: 'Meer cijfers over wie hier woont',
  sources: 'Bronnen',
  moreCount: (theme: string, count: number) => `Meer cijfers over ${theme.toLowerCase()} (${count})`,
  more: (theme: string) => `Meer cijfers over ${theme.toLowerCase()}`,
  moreCaption: (theme: string, area: string) => `${theme} in ${at(area)}: het nieuwste cijfer per onderwerp.`,
  restOfTheme: (count: number, theme: string) => `Nog ${count} cijfers over ${theme.toLowerCase()}`,
  allOfTheme: (theme: string) => `Alle jaren over ${theme.toLowerCase()}`,
  missingOfTheme: 'Niet alles is bekend.',
  missingWhole: (area: string, count: number) =>
    count === 1
      ? `Voor heel ${at(area)} samen kunnen we dit cijfer niet uitrekenen. Van de buurten is het er wel:`
      : `Voor heel ${at(area)} samen kunnen we deze cijfers niet uitrekenen. Van de buurten zijn ze er wel:`,
  partsShown: (count: number) => (count === 1 ? 'Bekijk 1 cijfer per buurt' : `Bekijk ${count} cijfers per buurt`),
  partColumn: 'Buurt',
  partMissing: 'geen cijfer',
  missingWholeReason: 'niet uit te rekenen voor het geheel',
  wholeCaption: (theme: string, area: string) => `${theme} in de buurten van ${at(area)}: het nieuwste cijfer van elke buurt.`,
  inPartsOf: (theme: string) => `Cijfers over ${theme.toLowerCase()} per buurt`,
  unknownInParts: (themes: string, area: string) => `Over ${themes} is er geen cijfer van heel ${at(area)}. Wel van de buurten:`,
  missingBecause: (reason: string, titles: string) => `${capital(reason)}: ${titles}.`,
  missingCount: (count: number) =>
    count === 1 ? 'Geen cijfer voor dit gebied: 1 onderwerp' : `Geen cijfer voor dit gebied: ${count} onderwerpen`,
  planned: (count: number) =>
    count === 1
      ? 'Over nog 1 onderwerp willen we iets weten. Dat cijfer hebben we nu niet.'
      : `Over nog ${count} onderwerpen willen we iets weten. Die cijfers hebben we nu niet.`,
  unknownTitle: 'Wat we hier niet weten',
  unknownThemes: (themes: string, area: string) => `Over ${themes} hebben we geen enkel cijfer van ${at(area)}.`,
  unknownCount: (count: number) =>
    count === 1 ? 'In de thema’s hierboven ontbreekt nog 1 onderwerp.' : `In de thema’s hierboven ontbreken nog ${count} onderwerpen.`,
  unknownNone: (area: string) => `Over elk thema hebben we minstens één cijfer van ${at(area)}.`,
  toUnknowns: 'Wat we over andere plekken niet weten',

  standsAlone: (title: string, area: string, value: string, inPeriod: string) => `${title}: ${value} ${inPeriod}, in ${at(area)}.`,
  ageYears: (period: string, years: number) =>
    years <= 1 ? `Dit cijfer gaat over ${period}.` : `Dit cijfer gaat over ${period}. Dat is ${years} jaar geleden.`,
  ageOldFigure: (period: string, years: number) => `Dit cijfer is ${years} jaar oud: het gaat over ${period}. Het kan nu anders zijn.`,
  referenceMissing: (reference: string, period: string) => `Voor ${reference} is er over ${period} geen cijfer.`,
  olderDivision: (year: string) => `Dit gaat over de buurtgrenzen van ${year}. Die waren toen anders.`,
  quality: {
    estimated: 'Omgerekend uit cijfers van de buurten. Een schatting dus.',
    inherited: 'Overgenomen van het gebied zoals het eerst was.',
    incomplete: 'Van een deel van dit gebied is geen cijfer.',
  },
  provisional: 'Dit cijfer is voorlopig. Het kan nog veranderen.',
  estimate: 'Dit cijfer is een schatting.',
  margins: (lower: string, upper: string) =>
    `Dit is gevraagd aan een deel van de mensen. Het echte getal ligt bijna zeker tussen ${lower} en ${upper}.`,
  marginsShort: (lower: string, upper: string) => `bijna zeker tussen ${lower} en ${upper}`,
  /** The course of a figure in a few words, or why there is none. */
  was: (value: string, inPeriod: string) => `${capital(inPeriod)} was het ${value}.`,
  noCourse: {
    one_period: 'Eén jaar: nog geen verloop.',
    definition: 'Geen verloop: eerder is het anders geteld.',
    division: 'Geen verloop: eerder waren de grenzen anders.',
    hole: 'Geen verloop: er ontbreken jaren.',
    suppressed: 'Geen verloop: andere jaren zijn verborgen.',
    not_published: 'Geen verloop: andere jaren zijn niet gepubliceerd.',
    not_measured: 'Geen verloop: andere jaren zijn niet gemeten.',
    not_applicable: 'Geen verloop: in andere jaren was dit hier niet van toepassing.',
    unknown: 'Geen verloop: van andere jaren is er geen cijfer.',
  } satisfies Record<NoCourse, string>,
  /** Of an area that we made: its figures are worked out, not published. */
  noCourseWhole: 'Geen verloop: andere jaren zijn niet uit te rekenen voor het geheel.',
  breakOf: (name: string, note: string) => `${note} (${name})`,
  firstAndLast: (area: string, first: string, firstPeriod: string, last: string, lastPeriod: string) =>
    `In ${at(area)} was het ${first} ${firstPeriod} en ${last} ${lastPeriod}.`,
  source: 'Bron',
  earlierSources: 'Eerdere cijfers uit',
  earlierTable: (table: string, period: string) => `tabel ${table} (${period})`,
  sourceLine: (publisher: string, table: string, period: string) => `${publisher}, tabel ${table}, ${period}`,
  incomplete: 'niet compleet geladen',
  aboutFigure: say('Uitleg, kaart en andere plekken', 'Uitleg, kaart en andere plekken'),

  familyTitle: 'Verder kijken',
  within: {
    place: (name: string) => `Plekken in ${name}`,
    neighbourhood: (name: string) => `Buurten in ${name}`,
    district: (name: string) => `Wijken in ${name}`,
    programme_area: (name: string) => `Gebieden van programma’s in ${name}`,
  },
  madeOf: (name: string) => `Waar ${name} uit bestaat`,
  partOf: 'Dit gebied hoort bij',
  alsoNamed: 'Hier zijn ook cijfers van, in de grenzen van één bron',
  bordersTitle: 'Grenzen en codes',
  code: (code: string, year: string | null) => (year === null ? `Code ${code}.` : `Code ${code}, indeling van ${year}.`),
  predecessors: 'Dit kwam uit',
  change: (year: number) => `Vanaf ${year}`,
  sameCode: (code: string, names: string) => `De code ${code} was eerder van een ander gebied: ${names}. Die cijfers staan hier niet bij.`,
  newerDivision: (year: string) => `Je ziet de indeling van ${year}. Er is een nieuwere.`,
  toNewest: 'Naar de indeling van nu',
  allFigures: (area: string) => `Alle cijfers van ${at(area)}`,
});
