/** What commands tell while they are busy and when they are done, in Dutch. */
export const notices = {
  users: {
    added: (days: number) => `Het account is gemaakt. Met deze link kiest de persoon een wachtwoord. Hij werkt ${days} dagen, en één keer:`,
    roleGiven: 'Het account was er al, en heeft de rol gekregen.',
    ended: 'Het account is beëindigd.',
    erased: 'Het account is beëindigd. De naam en het e-mailadres zijn gewist.',
    none: 'Er is nog niemand met een account. Maak er een met peil user add.',
    columns: [{ head: 'naam' }, { head: 'e-mail' }, { head: 'rollen' }, { head: 'code' }],
    administrator: 'beheerder',
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
  lists: {
    areas: (shown: string, all: string) => (shown === all ? `${all} gebieden` : `${shown} van ${all} gebieden; meer met --limit`),
    noAreas: (text: string) => `Geen gebied gevonden voor "${text}".`,
    indicators: (withFigures: string, all: string) => `${withFigures} van ${all} indicatoren hebben cijfers.`,
    noFigures: 'Hier zijn nog geen cijfers.',
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
      pdf: 'PDF maken',
      space: 'Ruimte op schijf',
    },
    outcomes: { good: 'goed', warning: 'let op', bad: 'niet goed' },
  },
};

export type NoticeWords = typeof notices;
