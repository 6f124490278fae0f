import type { TargetStanding } from '#domain/programme-page/target-standing';
import type { Voice } from '#i18n/voice';
import { programmeChain } from './programme-chain.ts';
import { doneHere, searchHelp, shortAnswers } from './programme-parts.ts';

/** The figure and the target of a criterion, as people write them; `by` is when it must be reached. */
interface TargetSlots {
  value: string;
  target: string;
  inPeriod: string;
  by: string;
}

/** Pages on programmes: what is done, why, by whom, and how it goes. */
export const programmes = (say: Voice) => ({
  title: 'Programma’s',
  lead: 'Hier staat wat bewoners, gemeente en organisaties samen doen in een gebied. En waarom, met wie, en hoe het gaat.',
  none: 'Er staan nog geen programma’s op deze site.',
  homeTitle: 'Wat we samen doen',
  homeLead: 'Deze programma’s werken aan een goed leven in de buurt.',
  doingCount: (count: number) => (count === 1 ? '1 project of aanpak' : `${count} projecten en aanpakken`),
  parts: 'Onderdelen',
  inDutch: 'Deze teksten zijn in het Nederlands.',

  asOfFull: (month: string) => `Wat hier zonder eigen datum staat, is de stand van ${month}. Daarna kan er iets zijn veranderd.`,
  source: (source: string) => `Bron: ${source}`,
  website: 'Website',
  sourceTerm: 'Bron',
  noSource: 'De bron is nog niet ingevuld.',
  empty: 'Nog niet ingevuld.',
  notFilledIn: 'nog niet ingevuld',

  partOf: (name: string) => `Onderdeel van ${name}`,
  where: 'Waar',
  whereUnknown: 'niet bekend',
  unknownArea: (code: string) => `het gebied met code ${code}`,
  province: (name: string) => `provincie ${name}`,
  since: 'Sinds wanneer',
  until: (from: string, to: string) => `${from} tot en met ${to}`,
  from: (from: string) => `Vanaf ${from}`,
  to: (to: string) => `Tot en met ${to}`,
  who: 'Wie',
  whoCount: (count: number) => (count === 1 ? '1 partij doet mee' : `${count} partijen doen mee`),
  contact: say('Bij wie kun je terecht?', 'Bij wie kunt u terecht?'),
  noWay: 'Een telefoonnummer, mailadres of website is hier niet ingevuld.',
  contactNone: say('Bij wie je terecht kunt, is nog niet ingevuld.', 'Bij wie u terecht kunt, is nog niet ingevuld.'),
  state: 'Stand',
  roles: 'Wat de overheid doet',

  short: shortAnswers(),

  why: 'Waarom',
  unchecked: 'Of dit klopt, konden wij niet nagaan: er is nog geen cijfer bij gekozen.',
  uncheckedWhy: 'Of klopt wat hier over de ontwikkeling staat, konden wij niet nagaan: het programma koos er nog geen cijfer bij.',
  how: 'Hoe het gaat',
  howLead:
    'We houden twee dingen uit elkaar: hoe het met de mensen gaat, en wat het programma deed. Het eerste komt niet zomaar door het tweede.',
  population: (area: string) => `Hoe gaat het met de mensen in ${area}?`,
  populationOthers: (count: number) =>
    `Dit programma gaat ook over ${count === 1 ? 'nog 1 gebied' : `nog ${count} gebieden`}. De cijfers daarvan staan bij die gebieden zelf.`,
  populationNote: 'Dit zijn cijfers over iedereen die hier woont. Ze zeggen niet wat het programma daaraan deed.',
  changeUnknown: 'Of het beter gaat, kunnen we (nog) niet zeggen.',
  furtherFigures: (count: number) => `Oudere cijfers en losse aantallen (${count})`,
  populationOld: 'Van de laatste jaren zijn er geen cijfers die iets zeggen over dit gebied.',
  populationNone: 'Er zijn geen cijfers die bij het gebied van dit programma horen.',
  toArea: (area: string) => `Alle cijfers van ${area}`,
  deeds: 'Wat deed het programma?',
  deedsNote: 'Hier telt wat er is gedaan en geleverd. Of het leven er beter van werd, is een andere vraag.',
  outputsNone: 'Wat er is geleverd, is nog niet in getallen ingevuld.',
  outputsCaption: 'Wat er is gepland en gedaan',
  outputsNewest: 'Per regel staat de nieuwste periode. De andere staan bij het project zelf.',
  output: 'Wat',
  period: 'Wanneer',
  planned: 'Gepland',
  delivered: 'Geteld',
  unknownNumber: 'niet bekend',
  amountAbsent: 'niet bekend of nog niet vastgesteld',
  amountAbsentNote: 'betekent: niet bekend, of nog niet vastgesteld. Alleen wat is vastgesteld, is voor iedereen te lezen.',
  goals: 'Doelen',
  goalsNone: 'De doelen van dit programma zijn nog niet ingevuld.',
  goalCount: (count: number, known: number) => {
    const goals = count === 1 ? 'Er is 1 doel.' : `Er zijn ${count} doelen.`;
    if (known === 0) return `${goals} Hoe ver ze zijn, is nog niet bekend.`;
    return known === count
      ? `${goals} Van elk is iets bekend over hoe ver het is.`
      : `${goals} Van ${known} is iets bekend over hoe ver het is.`;
  },
  toGoals: 'De doelen, en hoe ver ze zijn',
  toChain: 'Van wat er speelt tot wat het opleverde, in één plaatje',
  doing: 'Wat we doen',
  doingNone: 'Wat er gebeurt, is nog niet ingevuld.',
  toDoing: 'Alles wat we doen, met filters',
  moreFigures: (count: number) => (count === 1 ? 'Nog 1 cijfer' : `Nog ${count} cijfers`),
  moreOutputs: (count: number) => (count === 1 ? 'Nog 1 regel' : `Nog ${count} regels`),
  allDoing: (count: number) => `Alle ${count} projecten en aanpakken`,
  timeline: 'Tijdlijn',
  timelineNone: 'De tijdlijn is nog niet ingevuld.',
  timelineTold: {
    lead: 'Cijfers over de mensen, wat er gebeurde en wat er werd gedaan, op dezelfde jaren. Komt het ene na het andere? Dan wil dat nog niet zeggen dat het daardoor komt.',
    figures: 'De cijfers',
    figuresNone: 'Van dit gebied hebben we geen cijfers van meer jaren die te vergelijken zijn. Er is dus nog geen lijn te tekenen.',
    fewYears: (years: number) => `Dit zijn maar ${years} jaren. Dat is te weinig om te zien of het verandert.`,
    withoutLine: (count: number) =>
      `Van ${count === 1 ? '1 ander cijfer' : `${count} andere cijfers`} van dit gebied is geen lijn te tekenen: er is maar één jaar, of de jaren zijn niet te vergelijken.`,
    noneBefore: (year: string) => `Dit cijfer begint in ${year}. Van de jaren daarvoor is er geen.`,
    noneSince: (year: string) => `Het nieuwste cijfer is van ${year}. Van de jaren daarna is er nog geen.`,
    happened: 'Wat er gebeurde',
    happenedNone: 'Van dit gebied is geen gebeurtenis ingevuld.',
    toldBy: 'Dit schreef het programma',
    left: (count: number) =>
      count === 1
        ? 'Nog 1 gebeurtenis of project van dit gebied staat hier niet bij.'
        : `Nog ${count} gebeurtenissen en projecten van dit gebied staan hier niet bij: de nieuwste gaan voor.`,
    done: 'Wat er werd gedaan',
    programme: 'Het programma zelf',
    yearsTitle: 'Dezelfde tijdlijn als tabel, jaar voor jaar',
    caption: 'Tijdlijn per jaar: cijfers, wat er gebeurde en wat er werd gedaan',
    whatAndFigures: 'Wat er gebeurde en begon, en de cijfers',
    whatHappened: 'Wat er gebeurde en begon',
    cut: 'Wat vroeger of later is, staat aan de rand van de tekening. In de tabel staat het bij zijn eigen jaar.',
    keyTitle: say('Zo lees je de tekening', 'Zo leest u de tekening'),
    keySure: 'de dag of de maand is bekend',
    keyYear: 'alleen het jaar is bekend',
    keyUncertain: 'niet zeker',
    endUnknown: 'wanneer het ophield, is niet ingevuld',
    keyNow: (asOf: string) => `${asOf}: wat daarna komt, was toen gepland`,
    yearOnly: (year: string) => `${year} (alleen het jaar is bekend)`,
    undated: (count: number) =>
      count === 1
        ? 'Van 1 project of aanpak is het begin niet ingevuld. Dat staat hier niet.'
        : `Van ${count} projecten en aanpakken is het begin niet ingevuld. Die staan hier niet.`,
    doings: (count: number) => `${count} projecten en aanpakken in de tijd`,
    begins: (name: string) => `Begin: ${name}`,
    ends: (name: string) => `Einde: ${name}`,
    division: (area: string, year: string) => `Gebied: ${area}, indeling van ${year}.`,
    afterBreak: (mark: string) => `niet te vergelijken met eerdere jaren (${mark})`,
  },
  places: 'Waar precies',
  themes: 'Thema’s',
  lines: 'Lijnen',
  linkages: 'Koppelkansen',
  linkagesLead: 'Dingen die samen meer doen dan apart. Deze staan in het plan, of de partijen spraken ze af.',
  linkagesNotAsked: 'Of bewoners er meer kansen door krijgen, is nog van geen enkele bekeken.',
  linkagesFold: (count: number) => (count === 1 ? 'Bekijk 1 koppelkans' : `Bekijk ${count} koppelkansen`),
  linkageMore: 'Wat er nog meer kan',
  linkageWith: 'Met',
  linkageSince: (when: string) => `sinds ${when}`,
  widens: 'Krijgen bewoners hierdoor meer kansen?',
  lessons: 'Wat we leerden',
  successes: 'Wat goed ging',
  successesBy: 'Dit zegt het programma zelf. Of bewoners dat ook vinden, is niet vastgelegd.',
  timelineFold: 'Bekijk de tijdlijn',
  outputsFold: (count: number) => (count === 1 ? 'Bekijk 1 regel' : `Bekijk wat er is gepland en geleverd (${count})`),
  lessonsFold: (count: number) => (count === 1 ? 'Bekijk wat we leerden' : `Bekijk wat goed ging en wat we leerden (${count})`),
  linesFold: (count: number) => (count === 1 ? 'Bekijk de lijn' : `Bekijk de ${count} lijnen`),
  moneyFold: (count: number) => (count === 1 ? 'Bekijk het geld' : `Bekijk het geld per bron (${count})`),
  moreFacts: 'Meer over dit programma',
  placesFold: 'Bekijk waar precies',
  themesFold: 'Bekijk de thema’s',
  doingFold: (count: number) => (count === 1 ? 'Bekijk wat we doen' : `Bekijk ${count} dingen die we doen`),
  money: 'Geld',
  moneyNotSplit: 'Hoeveel geld er naar elk project gaat, staat hier niet: het programma noemt geen bedragen per project.',
  moneyNoneOfOne: (source: string | null) =>
    `Wat dit kost en wie het betaalt, staat hier niet: het programma noemt geen bedrag${source === null ? '' : ` (bron: ${source})`}.`,
  moneyAsk: (contact: string) => say(`Wil je het weten? Vraag het aan: ${contact}.`, `Wilt u het weten? Vraag het aan: ${contact}.`),
  moneyLead:
    'Hier staan alleen bedragen die zijn vastgesteld. Bedragen van verschillende bronnen tellen we niet op: ze kunnen elkaar overlappen.',
  moneyNone: 'Over geld is nog niets ingevuld.',
  notBrokenDown: 'De bron zegt niet hoe dit geld is verdeeld. Daarom tellen we niets op.',
  noAmounts: 'Per jaar zijn geen bedragen bekend.',
  amountsCaption: (source: string) => `${source}: bedragen per jaar`,
  year: 'Jaar',
  amount: 'Bedrag',
  total: 'Samen',
  lineUnknown: 'onderdeel zonder naam',
  sourceUnknown: 'Geld waarvan de bron hier niet staat',
  perLine: 'Per onderdeel',
  ceiling: (amount: string) => `Er is ${amount} voor.`,
  scheme: {
    calls: (count: number) => (count === 1 ? '1 ronde' : `${count} rondes`),
    applications: (count: number) => (count === 1 ? '1 aanvraag' : `${count} aanvragen`),
    granted: (count: number) => `${count} daarvan kregen geld`,
    grantedAlone: (count: number) => (count === 1 ? '1 aanvraag kreeg geld' : `${count} aanvragen kregen geld`),
  },
  grants: 'Subsidies',
  grantsCaption: 'Subsidies, met het bedrag dat is toegekend',
  grantName: 'Voor',
  grantDecided: (when: string) => `Besluit: ${when}`,
  grantDetermined: (amount: string, when: string | null) => `Vastgesteld op ${amount}${when === null ? '' : ` (${when})`}.`,
  perYear: 'per jaar',
  noAmount: 'bedrag niet bekend',
  partners: 'Wie doet mee',
  missing: 'Wie nog ontbreekt',
  disputed: (name: string, takesPart: string, missing: string) =>
    `${name}: hierover staan er twee dingen in de bron. Zij doen mee (${takesPart}), en zij ontbreken nog (${missing}).`,
  toPartners: 'Wie doet mee, en wat brengen zij in?',

  chain: programmeChain(),

  goal: {
    title: (name: string) => `Doelen: ${name}`,
    heading: 'Doelen, en hoe ver ze zijn',
    lead: 'Bij elk doel staat waaraan we zien of het dichterbij komt. Dat is een cijfer, of wat bewoners merken. Is er niets bekend, dan staat dat er ook.',
    by: (when: string) => `Dit moet bereikt zijn in ${when}`,
    population: 'Hoe het met de mensen gaat',
    programme: 'Wat het programma doet',
    criteriaTitle: 'Waaraan we het zien',
    noCriteriaAtAll:
      'Bij geen enkel doel is afgesproken waaraan we zien of het dichterbij komt. We weten dus van geen enkel doel hoe ver het is.',
    noCriteria: 'Nog niet afgesproken waaraan we zien of dit doel dichterbij komt. We weten dus niet hoe ver het is.',
    target: (value: string) => `Streefwaarde: ${value}`,
    standing: ({ side, doubt, moment }: TargetStanding, { value, target, inPeriod, by }: TargetSlots) => {
      if (side === 'reached') return `De streefwaarde (${target}) is gehaald: ${value} ${inPeriod}.`;
      const over = 'De afgesproken datum is voorbij';
      if (side === 'unclear') {
        const why = {
          margin: 'ze ligt binnen de marge van het cijfer',
          'no-margin': 'dit cijfer komt uit een enquête, en de marge is niet bekend',
          model: 'dit cijfer is met een model berekend, niet geteld',
          estimate: 'dit cijfer is een schatting',
        }[doubt ?? 'estimate'];
        const end = moment === 'passed' || moment === 'passed-unseen' ? ` ${over}.` : '';
        return `Of de streefwaarde (${target}) is gehaald, is niet te zeggen: ${why}.${end}`;
      }
      if (moment === 'passed') return `De streefwaarde (${target}) is niet gehaald: ${value} ${inPeriod}. ${over}.`;
      if (moment === 'passed-unseen')
        return `${over}, maar een cijfer van toen is er nog niet. De streefwaarde (${target}) was nog niet gehaald: ${value} ${inPeriod}.`;
      const time = moment === 'ahead' ? ` Er is nog tijd: het moet bereikt zijn in ${by}.` : '';
      return `De streefwaarde (${target}) is nog niet gehaald: ${value} ${inPeriod}.${time}`;
    },
    points: (number: string) => `${number} op de 100`,
    gapOf: (amount: string) => `een verschil van ${amount}`,
    gapAtMost: (amount: string) => `een verschil van hoogstens ${amount}`,
    direction: { more: 'Het moet meer worden', less: 'Het moet minder worden', 'smaller-gap': 'Het verschil moet kleiner worden' },
    noFigure: (places: string) => `Van ${places} is dit cijfer er niet. We weten dus niet hoe ver het is.`,
    noPlace: (indicator: string) => `Voor welk gebied dit geldt, is niet ingevuld. We weten dus niet hoe ver het is: ${indicator}.`,
    untold: (count: number) =>
      `Dit gaat ook over ${count === 1 ? 'nog 1 gebied' : `nog ${count} gebieden`}. Kijk daarvoor bij die gebieden zelf.`,
    noIndicator: 'Er hoort nog geen cijfer bij.',
    noticed: 'Wat bewoners merken als het lukt',
    noticedNow: 'Wat bewoners er nu van zeggen',
    asked: (whom: string, when: string) => `Gevraagd aan ${whom}, ${when}.`,
    whomUnknown: 'Aan wie het is gevraagd, is niet ingevuld.',
    notAsked: 'Het is nog niet aan bewoners gevraagd.',
    judgementTitle: 'Wat het programma er zelf van vindt',
    judgedBy: (by: string, on: string) => `Gezegd door ${by}, ${on}.`,
    residentsSay: 'Wat bewoners daarvan vinden',
    servedTitle: 'Wat we ervoor doen',
    unserved: 'Niemand werkt hier nog aan.',
    against: 'Dit werkt tegen',
    outcomes: 'Wat er veranderde',
    inPeriod: (when: string) => `In ${when}`,
    cameOf: 'Wat ervoor is geleverd',
    told: (standing: string) => `Opgeschreven: ${standing}`,
    toFigure: 'Meer over dit cijfer',
  },

  list: {
    title: 'Wat we doen',
    lead: 'Alles wat partners samen doen, met waar, waarom en hoe ver het is.',
    filter: say('Kies wat je wilt zien', 'Kies wat u wilt zien'),
    programme: 'Programma',
    theme: 'Thema',
    area: 'Gebied',
    state: 'Hoe ver het is',
    stateLongAgo: 'stand van meer dan een jaar geleden',
    all: 'alles',
    text: 'Zoek een woord, of een deel ervan',
    tooShort: 'Typ ten minste twee letters of cijfers. Hieronder staat alles.',
    nothing: (text: string) => `Er is niets gevonden met “${text}” dat hierbij past. Zoek een ander woord, of kies minder tegelijk.`,
    show: 'Laat zien',
    count: (shown: number, all: number) => (shown === all ? `Alle ${all}` : `${shown} van de ${all}`),
    none: 'Er is niets dat hierbij past. Kies minder tegelijk.',
    toPostcode: say(
      'Zoek je op postcode? Kijk welke buurt erbij hoort. Op de pagina van je buurt staat wat er bij jou gebeurt.',
      'Zoekt u op postcode? Kijk welke buurt erbij hoort. Op de pagina van uw buurt staat wat er bij u gebeurt.',
    ),
    clear: 'Laat weer alles zien',
  },

  searchHelp: searchHelp(say),

  intervention: {
    what: 'Wat we doen',
    why: 'Waarom we dit doen',
    forWhom: 'Voor wie',
    by: 'Wie',
    lead: (name: string) => `${name} (trekker)`,
    spread: 'Waar dit ook zou kunnen',
    progress: 'Hoe het gaat',
    expectations: 'Waar we op hopen',
    strength: 'hoe sterk we dat verwachten',
    expectationsNote: 'Dit is een verwachting, geen bewijs.',
    judgements: 'Hoe het met die doelen gaat',
    judgementsNote: 'Dit zegt het programma van elk doel als geheel. Het zegt niet waardoor dat komt.',
    stopped: 'Waarom het is gestopt',
    stopLesson: 'Wat we ervan leren',
    checks: 'Zijn de afspraken gehouden?',
    checksLead: 'Dit zijn de vragen waar het programma zijn werk aan houdt. Het is geen rapportcijfer.',
    checksNone: 'Naar deze vragen is nog niet gekeken:',
    residentsNotRecorded: 'Of bewoners is gevraagd of het werkt, is niet vastgelegd.',
    notJudged: (count: number) => (count === 1 ? 'Naar 1 vraag is nog niet gekeken.' : `Naar ${count} vragen is nog niet gekeken.`),
    judged: (by: string, on: string) => `${by}, ${on}`,
    residentsSaid: 'Wat bewoners antwoordden',
    asked: (who: string, when: string) => `Gevraagd aan: ${who}${when === '' ? '' : ` (${when})`}.`,
    lacksAnswer: 'antwoord van bewoners ontbreekt',
    earlier: (count: number) => (count === 1 ? '1 eerdere beoordeling' : `${count} eerdere beoordelingen`),
    contactOfProgramme: 'Voor dit project is dat niet bekend. Voor het hele programma:',
    unknown: (parts: string) => `Hierover is nog niets bekend of ingevuld: ${parts}.`,
    parts: {
      forWhom: 'voor wie het is',
      where: 'waar het is',
      by: 'wie het doet',
      since: 'wanneer het begon',
      why: 'waarom het wordt gedaan',
      progress: 'hoe het gaat',
      expectations: 'bij welk doel het hoort',
      delivered: 'wat er is geleverd',
      ownFigures: 'cijfers die zelf worden bijgehouden',
      money: 'geld dat is vastgesteld',
    },
    inProgramme: 'Programma',
  },

  hoursPutIn: {
    term: 'Uren',
    year: (hours: string) => `${hours} uur per jaar`,
    whole: (hours: string) => `${hours} uur van begin tot eind`,
    unknown: (count: number) =>
      count === 1 ? 'Van 1 activiteit zijn de uren niet ingevuld.' : `Van ${count} activiteiten zijn de uren niet ingevuld.`,
  },

  partner: {
    title: 'Wie doet mee',
    lead: 'Een programma is van veel partijen samen. Hier staat wie meedoet, wat elk inbrengt, en wie nog ontbreekt.',
    all: 'Wie meedoet in alle programma’s',
    brings: 'Brengt in',
    bringsMissing: (count: number) =>
      count === 1 ? 'Van 1 partij is nog niet ingevuld wat zij inbrengt.' : `Van ${count} partijen is nog niet ingevuld wat zij inbrengen.`,
    hours: (hours: string) => `${hours} uur per jaar`,
    hoursTogether: (hours: string, partners: number) =>
      partners === 1 ? `1 partij brengt ${hours} uur per jaar in.` : `${partners} partijen brengen samen ${hours} uur per jaar in.`,
    hoursUnknown: (partners: number) =>
      partners === 1 ? 'Van 1 partij is het aantal uren niet bekend.' : `Van ${partners} partijen is het aantal uren niet bekend.`,
    signed: (count: number) => (count === 1 ? '1 handtekening' : `${count} handtekeningen`),
    since: (when: string) => `sinds ${when}`,
    takePart: 'Wie meedoet',
    invited: 'Wie is gevraagd',
    missing: 'Wie nog ontbreekt',
    missingNone: 'Er staat niet dat er iemand ontbreekt.',
    left: 'Wie niet meer meedoet',
    bodies: 'Wie zit waar aan tafel',
    none: 'Wie meedoet, is nog niet ingevuld.',
  },

  here: doneHere(),
});
