// long because: it is a table of texts, one entry per command.
import type { AreaLevel } from '#domain/area/level';
import type { Flag, Status } from '#domain/observation/observation';
import { terms } from '../messages/nl/terms.ts';

interface CommandText {
  summary: string;
  details?: string;
  options: Record<string, string>;
}

const shared = terms();

/** Dutch words of the command line; the source of the types of every other language. */
const texts = {
  help: {
    what: 'peil: cijfers over buurten inladen, bekijken en laten zien.',
    usage: 'Gebruik',
    commandSlot: 'COMMANDO',
    optionSlot: '[OPTIES]',
    commands: "Commando's",
    options: 'Opties',
    commonOptions: 'Opties van elk commando',
    example: 'Voorbeeld',
    settings: 'Instellingen in de omgeving: PEIL_DATA (map met gegevens), PEIL_WORLD, PEIL_WEB_PROCESSES, HOST, PORT, PUBLIC_ORIGIN.',
    exitCodes: 'Uitgang: 0 goed, 1 de invoer is niet goed, 2 verkeerd gebruik, 3 het systeem kon niet (de oude stand blijft).',
  },
  commonOptions: {
    json: 'geef de uitkomst als JSON, voor programma’s',
    lang: 'taal van de tekst: nl of en',
    world: 'met welke wereld (inhoudspakket); anders PEIL_WORLD, anders groningen',
    help: 'toon deze uitleg',
  },
  commands: {
    serve: {
      summary: 'start de website',
      details: 'Stop met Ctrl-C. Elk verzoek geeft een regel JSON op de foutuitvoer, zonder persoonsgegevens; --quiet laat dat weg.',
      options: { port: 'op welke poort; anders PORT, anders 3000', quiet: 'geen regel per verzoek' },
    },
    import: {
      summary: 'laad bestanden met cijfers of grenzen in',
      details:
        'Peil herkent het soort bestand en zegt waaraan. Geef bestanden van één tabel samen (gegevens en metadata).\n' +
        'Alles wat niet klopt staat in één verslag; bij een fout wordt niets bewaard.',
      options: {
        table: 'nummer van de tabel, als het bestand dat niet zegt',
        period: 'periode van elke rij, als het bestand die niet zegt',
        'division-year': 'jaar van de gebiedsindeling van de codes',
        format: 'soort bestand, als Peil het niet zeker weet',
        mapping: 'lees met deze leeswijzer: een bestand, of de naam van een kant-en-klare',
        check: 'alleen lezen en verslag doen, niets bewaren',
      },
    },
    'import cbs': {
      summary: 'haal een tabel op bij CBS StatLine en laad haar in',
      details: 'Heeft internet nodig. Een afgebroken ophaling gaat de volgende keer verder waar zij was.',
      options: {
        area: 'alleen dit gebied en wat erin ligt, zoals GM0014',
        check: 'alleen ophalen en verslag doen, niets bewaren',
      },
    },
    'mapping propose': {
      summary: 'stel een leeswijzer voor bij een eigen tabel',
      details:
        'Kijkt naar het begin van een CSV of XLSX en schrijft een voorstel. Bewaar het, verbeter het, en gebruik het met peil import --mapping.',
      options: { out: 'schrijf het voorstel naar dit bestand; anders naar de uitvoer' },
    },
    areas: {
      summary: 'zoek gebieden op naam of code, of toon ze alle',
      options: {
        level: 'alleen dit niveau: country, province, municipality, district, neighbourhood, place, programme_area',
        municipality: 'alleen in deze gemeente (code of naam)',
        limit: 'hoogstens zoveel; anders 50, en alle met --json',
      },
    },
    indicators: {
      summary: 'toon de indicatoren en hoe ver hun cijfers gaan',
      options: { theme: 'alleen dit thema', all: 'ook wat nog geen cijfers heeft' },
    },
    profile: {
      summary: 'toon van een gebied het nieuwste cijfer per indicator, naast een vergelijking',
      options: {
        area: 'het gebied: code of naam',
        comparator: 'waarmee vergelijken: municipality (de gemeente), rest, country, of een code',
        theme: 'alleen dit thema',
      },
    },
    series: {
      summary: 'toon één indicator van een gebied door de tijd',
      options: {
        area: 'het gebied: code of naam',
        indicator: 'de indicator: id of titel',
        comparator: 'zet een vergelijking ernaast: municipality, rest, country, of een code',
      },
    },
    gap: {
      summary: 'toon per periode het verschil tussen een gebied en een vergelijking',
      details:
        'Alleen periodes waarin beide een cijfer hebben krijgen een verschil. Daaronder staat of het kleiner wordt, met de toetsen, of waarom dat niet te zeggen is.',
      options: {
        area: 'het gebied: code of naam',
        indicator: 'de indicator: id of titel',
        comparator: 'waarmee vergelijken: municipality (zo niet gegeven), rest, country, of een code',
      },
    },
    survey: {
      summary: 'weeg een enquête en vertel wie meededen, wat zij tellen en wat zij zeiden',
      details:
        'Leest een bestand met één regel per deelnemer (CSV of XLSX) met een leeswijzer (YAML). De deelnemers worden niet bewaard.\n' +
        'Zonder --check worden de uitkomsten die getoond mogen worden een levering: per vraag voor het hele gebied en per buurt of wijk.',
      options: {
        mapping: 'de leeswijzer: kolommen, groepen, vragen, en hoeveel mensen er wonen',
        check: 'alleen rekenen en tonen, niets bewaren',
      },
    },
    project: {
      summary: 'toon waar een cijfer van een gebied heen gaat als het zo doorgaat',
      details:
        'De lijn trekt het verleden door, met een aanpak erbij: zij zegt niet hoe het zonder zou gaan. De banden komen uit fouten van vroeger\n' +
        'in vergelijkbare gebieden. Ten hoogste 5 jaar vooruit, en half zoveel jaren als er cijfers zijn. Soms is er geen antwoord, met de reden.',
      options: {
        area: 'het gebied: code of naam',
        indicator: 'de indicator: id of titel',
        years: 'hoeveel jaar vooruit (zo ver als mag, als het niet gegeven is)',
      },
    },
    floor: {
      summary: 'toon welke gebieden onder een ondergrens liggen, met hoeveel mensen',
      details:
        'Ondergrenzen staan in de wereld (floors), met hun bron; zonder staat er geen. Een gebied zonder cijfer ligt er nooit onder;\n' +
        'ligt de grens binnen de marge van het cijfer, dan is het niet duidelijk.',
      options: {
        id: 'alleen deze ondergrens; anders alle',
        municipality: 'in welke gemeente (code of naam); anders die van de wereld',
      },
    },
    contribution: {
      summary: 'toon of werk in gebieden heeft bijgedragen aan een cijfer, vergeleken met gebieden die erop lijken',
      details:
        'Peil kiest vergelijkingsgebieden met vaste eisen, op wat voor de start bekend was, en neemt de hoogste trede die de cijfers toelaten.\n' +
        'Schrijf de vraag met --register op voordat de uitkomst bekend is; houd haar er later met --registration tegenaan.',
      options: {
        area: 'de gebieden met het werk: codes of namen, met komma’s; een programmagebied staat voor zijn buurten',
        indicator: 'de indicator: id of titel',
        start: 'het eerste jaar met het werk',
        name: 'hoe het werk heet',
        promised: 'hoeveel het plan beloofde, in de eenheid van het cijfer (-2,4)',
        reached: 'deel van de mensen dat is bereikt (0,02, 2% of 40/2200); --promised geldt dan voor hen',
        pool: 'waaruit kiezen: country (zo niet gegeven), municipality, of codes of namen met komma’s',
        without: 'gebieden die niet mogen meedoen, bijvoorbeeld met een eigen programma',
        register: 'leg de vraag vast met tijd en kenmerk, en toon geen uitkomst',
        registration: 'houd de vraag tegen deze registratie: bestand of kenmerk',
      },
    },
    worse: {
      summary: 'toon per programmagebied wat slechter is dan de vergelijking en verder verslechtert',
      details:
        'Alle beoordeelde cijfers van een gebied zijn samen getoetst (Benjamini-Hochberg, 10%). Het aantal toetsen en weigeringen staat erbij.\n' +
        'Voor overleg in het programma: zonder uitleg van mensen die er wonen zegt zo’n lijst weinig.',
      options: {
        municipality: 'alle programmagebieden in deze gemeente (code of naam); anders die van de wereld',
        'programme-area': 'alleen dit programmagebied, of deze plek (code of naam)',
      },
    },
    ask: {
      summary: 'beantwoord een vraag in JSON, van de standaardinvoer, met de rekenmethoden van Peil',
      details:
        'Voor onderzoekers: dezelfde methoden als op de pagina’s, met eigen getallen. Het antwoord is JSON: ok of refused, met de redenen.\n' +
        'Klopt de vraag niet, dan staan alle fouten in één keer in het antwoord, en is de uitgang 1.',
      options: {
        schema: 'toon waaruit deze soort vraag bestaat, als JSON Schema',
        explain: 'zet de stappen in woorden bij het antwoord',
        kinds: 'toon alle soorten vragen',
      },
    },
    freshness: {
      summary: 'toon hoe oud de cijfers zijn',
      options: { municipality: 'wat er is in deze gemeente (code of naam)' },
    },
    sources: {
      summary: 'toon welke tabellen zijn ingeladen, met licentie en volledigheid',
      options: { measures: 'toon van deze levering (release) ook de kolommen' },
    },
    'world load': {
      summary: 'laad de cijfers en de programma’s van een wereld in',
      details:
        'Een wereld is een inhoudspakket in de map worlds/. Wat er al is wordt niet nog eens geladen, en wat mensen in een programma veranderden blijft staan.',
      options: {},
    },
    'user add': {
      summary: 'maak een account, of geef een account een rol',
      details:
        'Peil toont een link waarmee iemand het wachtwoord kiest. De link werkt één keer. Rollen: residents-representative, partner-member,\n' +
        'theme-lead, programme-manager, board-member, researcher, controller, external-reader.',
      options: {
        mail: 'het e-mailadres',
        name: 'de naam',
        role: 'wat iemand doet in het programma',
        programme: 'welk programma: de naam in het adres van zijn pagina',
        organisation: 'voor welke organisatie: de naam in het adres van haar pagina',
        administrator: 'beheerder van de hele site',
      },
    },
    'user list': { summary: 'laat zien wie een account heeft, en met welke rollen', options: {} },
    'user end': {
      summary: 'beëindig een account',
      details: 'De persoon is meteen overal uitgelogd. Wat de persoon schreef, blijft staan.',
      options: {},
    },
    doctor: { summary: 'kijk of alles in orde is, en zeg wat te doen als dat niet zo is', options: {} },
    backup: {
      summary: 'bewaar alles van een wereld in één bestand: register, accounts, leveringen en andere bestanden',
      details:
        'De site kan intussen doorgaan. In het bestand staan namen, e-mailadressen en versleutelde wachtwoorden: alleen jij kunt het lezen.\n' +
        'Het geheim van de site (PEIL_SECRET, of het bestand secret) staat er niet in. Bewaar dat apart.',
      options: { out: 'waar het bestand komt; anders peil-WERELD-DATUM.tar in deze map' },
    },
    restore: {
      summary: 'zet een bewaard bestand terug in een lege instantie',
      details:
        'Alles wordt eerst nagekeken. Klopt er iets niet, of is de wereld niet leeg, dan wordt niets teruggezet. De cijfers worden opnieuw\n' +
        'gemaakt uit de leveringen.',
      options: {},
    },
    disclose: {
      summary: 'bescherm eigen aantallen: zeg wat er verborgen wordt en waarom, en laad ze in',
      details:
        'Voor bestanden die nog niemand beschermd heeft (protection: own in de leeswijzer). Peil verbergt kleine aantallen en wat die zou\n' +
        'verraden, met alles wat al eerder getoond is. Kan dat niet, dan weigert Peil en wordt niets bewaard.',
      options: {
        mapping: 'lees met deze leeswijzer: een bestand, of de naam van een kant-en-klare',
        table: 'nummer van de tabel, als het bestand dat niet zegt',
        'division-year': 'jaar van de gebiedsindeling van de codes',
        check: 'alleen zeggen wat er verborgen zou worden, niets bewaren',
      },
    },
    rebuild: {
      summary: 'maak het bestand met cijfers opnieuw uit de leveringen en de catalogus',
      details: 'De leveringen zijn de waarheid; wat eruit gemaakt is kan altijd opnieuw. De site blijft intussen draaien.',
      options: {},
    },
  },
  users: {
    added: (days: number) => `Het account is gemaakt. Met deze link kiest de persoon een wachtwoord. Hij werkt ${days} dagen, en één keer:`,
    roleGiven: 'Het account was er al, en heeft de rol gekregen.',
    ended: 'Het account is beëindigd.',
    none: 'Er is nog niemand met een account. Maak er een met peil user add.',
    columns: [{ head: 'naam' }, { head: 'e-mail' }, { head: 'rollen' }, { head: 'code' }],
    administrator: 'beheerder',
    yes: 'ja',
    no: 'nee',
  },
  backup: {
    made: (file: string, megabytes: string, releases: string, rows: string) =>
      `Bewaard in ${file} (${megabytes} MB): ${releases} leveringen en ${rows} regels van het register.`,
    keepSafe: 'Er staan namen en versleutelde wachtwoorden in. Bewaar het waar alleen beheerders bij kunnen.',
    restored: (world: string, moment: string, releases: string, rows: string) =>
      `Wereld ${world} is terug zoals op ${moment}: ${releases} leveringen en ${rows} regels van het register.`,
  },
  serve: {
    firstLink: (link: string) => `Er is nog geen beheerder. Maak er een met deze link (24 uur geldig): ${link}`,
    running: (origin: string) => `Peil draait op ${origin}`,
    stop: 'Stoppen: Ctrl-C',
    stopping: 'Peil stopt.',
  },
  disclose: {
    table: (table: string) => `Tabel ${table}`,
    byPublisher: 'De uitgever heeft deze tabel zelf beschermd. Er wordt niets verborgen.',
    kinds: { count: 'aantallen', share: 'percentages', mean: 'gemiddelden', free: 'niet over mensen' },
    column: (column: string, kind: string, figures: number, hidden: number) => `  ${column} (${kind}): ${hidden} van ${figures} verborgen`,
    rule: (threshold: number, minBase: number, minCount: number, zeros: boolean) =>
      `Verborgen: aantallen onder ${threshold}${zeros ? ', ook nul' : ''}; percentages van minder dan ${minBase} mensen, of met minder dan ${minCount} aan een kant.`,
    totals: (totals: number, width: number) =>
      `En wat die zou verraden: er zijn ${totals} optellingen bekend. Elk klein aantal houdt een ruimte van ${width}.`,
    noLedger: 'Over deze cijfers was nog niets eerder getoond.',
    ledger: (releases: string) => `Samen bekeken met wat eerder getoond is: ${releases}`,
    roughly: (periods: string) => `Grote tabel: in ${periods} is misschien meer verborgen dan het minste dat nodig is.`,
    passes: 'Zo kan deze tabel naar buiten. Er is niets bewaard (--check).',
    released: (release: string) => `Ingeladen als ${release}`,
  },
  progress: {
    loadingWorld: (file: string, number: number, of: number) => `Eerste keer: cijfers inladen (${number} van ${of}): ${file}`,
    reading: (count: number) => (count === 1 ? 'Bestand lezen' : `${count} bestanden lezen`),
    storing: (table: string) => `Bewaren: ${table}`,
    fetching: (done: number, total: number | null) => (total === null ? `Ophalen: ${done} rijen` : `Ophalen: ${done} van ${total} rijen`),
    rebuilding: 'Opnieuw maken',
    backingUp: 'Bewaren',
    restoring: 'Terugzetten',
  },
  report: {
    outcome: {
      loaded: (title: string) => `Ingeladen: ${title}`,
      'already-loaded': (title: string) => `Was al ingeladen: ${title}`,
      checked: (title: string) => `Gelezen, niets bewaard: ${title}`,
    },
    release: 'Levering',
    format: 'Gelezen als',
    because: (reason: string) => `omdat: ${reason}`,
    rowsRead: 'Rijen gelezen',
    stored: 'Cijfers',
    missing: 'Zonder waarde',
    missingKind: (kind: string, count: string) => `${count} ${kind}`,
    none: 'geen',
    unknownCodes: 'Onbekende codes',
    indicators: 'Indicatoren',
    unmapped: (count: string) => `${count} kolommen nog zonder indicator (ze worden wel bewaard)`,
    incomplete: 'Let op: dit is niet de hele tabel.',
    changes: (since: string, added: string, removed: string, changed: string) =>
      `Sinds ${since}: ${added} erbij, ${changed} anders, ${removed} niet meer genoemd`,
    changesLabel: 'Veranderd',
    borders: (level: string, year: string, count: string) => `Grenzen: ${count} gebieden (${level}, indeling ${year})`,
    more: (count: string) => `en ${count} meer`,
  },
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
  lists: {
    areas: (shown: string, all: string) => (shown === all ? `${all} gebieden` : `${shown} van ${all} gebieden; meer met --limit`),
    noAreas: (text: string) => `Geen gebied gevonden voor "${text}".`,
    indicators: (withFigures: string, all: string) => `${withFigures} van ${all} indicatoren hebben cijfers.`,
    noFigures: 'Hier zijn nog geen cijfers.',
    noComparator: (name: string) => `Voor ${name} is er niets om mee te vergelijken.`,
    comparedWith: (area: string, comparator: string) => `${area}, naast ${comparator}`,
    rest: (municipality: string, area: string) => `${municipality} zonder ${area}`,
    seriesOf: (indicator: string, area: string) => `${indicator}: ${area}`,
    noSources: 'Er is nog niets ingeladen.',
    breakAt: (period: string, reason: string) => `Breuk in ${period}: ${reason}`,
    mappingWritten: (file: string) => `Voorstel geschreven: ${file}. Kijk het na, en gebruik het met peil import --mapping.`,
    worldLoaded: (world: string, loaded: string, already: string) =>
      `Wereld ${world}: ${loaded} leveringen ingeladen, ${already} waren er al.`,
    programmesLoaded: (written: string, there: string) => `Programma’s: ${written} dingen ingeladen, ${there} waren er al.`,
    programmesDiffer: (thing: string, fields: string, changedHere: boolean) =>
      `Anders dan in de wereld: ${thing} (${fields}). ${changedHere ? 'Hier veranderd' : 'De wereld is nieuwer'}; het blijft zoals het hier staat.`,
    releases: (count: string) => `${count} leveringen`,
    rebuilt: (releases: string) => `Opnieuw gemaakt uit ${releases} leveringen.`,
  },
  doctor: {
    checks: {
      node: 'Node',
      data: 'Map met gegevens',
      catalogue: 'Catalogus',
      world: 'Wereld',
      store: 'Cijfers',
      releases: 'Leveringen',
      register: 'Register',
      web: 'Pagina’s gebouwd',
      space: 'Ruimte op schijf',
    },
    outcomes: { good: 'goed', warning: 'let op', bad: 'niet goed' },
  },
  // Of a missing figure the reason is told here, not only that there is none.
  status: { ...shared.statusShort, unknown: 'reden onbekend' } satisfies Record<Status, string>,
  flag: shared.flagShort satisfies Record<Flag, string>,
  level: shared.level satisfies Record<AreaLevel, string>,
};

export type CommandName = keyof typeof texts.commands;

/** The form of the words in any language. */
export type CliWords = Omit<typeof texts, 'commands'> & { commands: Record<CommandName, CommandText> };

export const nl: CliWords = texts;
