interface CommandText {
  summary: string;
  details?: string;
  options: Record<string, string>;
}

/** What can be typed: the help itself, and each command with its options, in Dutch. */
export const commands = {
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
    'user erase': {
      summary: 'beëindig een account en wis naam en e-mailadres',
      details:
        'Dit kan niet worden teruggedraaid. Wat de persoon schreef, blijft staan; in de geschiedenis staat dan "gewist account". Een naam die\n' +
        'iemand in een tekst typte wis je op de werkplek. Oude bestanden van peil backup verandert dit niet.',
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
};

export type CommandName = keyof typeof commands.commands;

export type CommandWords = Omit<typeof commands, 'commands'> & { commands: Record<CommandName, CommandText> };
