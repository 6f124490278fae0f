import type { Issue } from '#base/issue';
import { formats } from '#i18n/format';

type Say = (p: NonNullable<Issue['params']>) => string;

const JOBS: Readonly<Record<string, string>> = { mail: 'mail versturen', reminders: 'herinneringen maken', sweep: 'opruimen' };
const momentOf = (at: unknown): string => formats('nl').moment(String(at));

/** What is wrong with the database of the register: where it runs, how to reach it, its steps. */
export const databaseNl = {
  'setting-database-url': () =>
    'DATABASE_URL is geen adres van PostgreSQL. Schrijf het als postgres://gebruiker:wachtwoord@server:5432/database.',
  'register-no-binaries': (p) =>
    `Voor dit systeem (${p.platform}) brengt Peil geen PostgreSQL mee. Zet DATABASE_URL op een eigen PostgreSQL-server, versie 16 of nieuwer.`,
  'register-links': (p) =>
    `De bibliotheken van PostgreSQL zijn niet klaar voor gebruik, en de map ${p.folder} is niet te schrijven. Voer npm ci uit als eigenaar van die map.`,
  'register-folder-closed': (p) =>
    `PostgreSQL draait niet als root, en een andere gebruiker kan niet in de map ${p.folder}. Zet PEIL_DATA op een map die iedereen mag openen, start Peil als gewone gebruiker, of zet DATABASE_URL.`,
  'register-socket-folder': (p) =>
    `De map ${p.folder} is van een ander of staat open voor anderen. Peil gebruikt hem daarom niet. Haal hem weg, of kies met PEIL_DATA een korter pad.`,
  'register-not-made': (p) =>
    `De database in ${p.folder} is niet te maken: ${p.reason}. Kijk naar schijfruimte en rechten, of zet DATABASE_URL op een eigen server.`,
  'register-not-started': (p) =>
    `De database in ${p.folder} start niet: ${p.reason}. Meer staat in server.log in die map. Zet zo nodig DATABASE_URL op een eigen server.`,
  'register-other-version': (p) =>
    `De database in ${p.folder} is van PostgreSQL ${p.found}; deze Peil heeft ${p.version}. Zet de gegevens over met de oude versie van Peil, of zet DATABASE_URL.`,
  'register-not-ours': (p) =>
    `Het bestand ${p.file} is niet te lezen: de map ${p.folder} is van een andere gebruiker. Start Peil als die gebruiker.`,
  'register-damaged': (p) => `In de map ${p.folder} ontbreekt ${p.file}. Zet een bewaarde stand terug.`,
  'register-unreachable': (p) => `De database ${p.where} is niet te bereiken (${p.reason}). Draait de server, en klopt DATABASE_URL?`,
  'register-sign-in-refused': (p) =>
    `De database ${p.where} laat Peil niet binnen. Kijk naar de gebruiker en het wachtwoord in DATABASE_URL.`,
  'register-database-missing': (p) => `De database ${p.where} bestaat niet. Maak hem, of verbeter DATABASE_URL.`,
  'register-full': (p) =>
    `De database ${p.where} heeft geen plaats voor meer verbindingen. Probeer het zo weer, of verhoog max_connections.`,
  'register-too-old': (p) => `De database is PostgreSQL ${p.version}. Peil heeft versie ${p.needed} of nieuwer nodig.`,
  'register-away': () => 'De database is nu niet te bereiken. Er is niets bewaard. Probeer het over een minuut nog eens.',
  'register-lost': () =>
    'De verbinding met de database viel weg. Misschien is de laatste wijziging wel bewaard, misschien niet. Kijk dat na en doe haar zo nodig opnieuw.',
  'register-absent': () => 'Nog niet in gebruik. Het begint vanzelf bij het eerste programma.',
  'register-stopped': () => 'Niemand gebruikt het nu; het start vanzelf als het nodig is.',
  'register-running': (p) => `Bereikbaar; ${p.migrations} stappen uitgevoerd.`,
  'job-fails': (p) =>
    `Wat vanzelf gebeurt, mislukt: ${JOBS[String(p.job)]}, het laatst op ${momentOf(p.at)} (${p.why}). Kijk op /werk/taken en in het logboek van de site.`,
  'job-failed-once': (p) => `Mislukt op ${momentOf(p.at)}, en daarna weer gelukt: ${JOBS[String(p.job)]} (${p.why}).`,
  'mails-given-up': (p) =>
    `In de laatste week zijn ${p.mails} mails niet verstuurd, na zes keer proberen. Klopt PEIL_SMTP_URL, en neemt de mailserver mail aan?`,
  'register-newer': (p) =>
    `De database is van een nieuwere Peil: ze heeft stap ${p.number}, deze Peil kent er ${p.known}. Gebruik de nieuwere Peil, of zet een oudere stand terug.`,
  'register-behind': (p) => `De database heeft nog ${p.waiting} stappen te gaan. Bij de volgende start van de site gaat dat vanzelf.`,
  'migration-missing': (p) =>
    `Stap ${p.number} (${p.name}) van de database is nooit uitgevoerd, en latere stappen wel. Zet een bewaarde stand terug.`,
  'migration-changed': (p) =>
    `Stap ${p.number} (${p.name}) van de database is een andere dan toen hij werd uitgevoerd (${p.applied}). Zet het bestand terug zoals het was; maak voor een wijziging een nieuwe stap.`,
  'migration-failed': (p) =>
    `Stap ${p.number} (${p.name}) van de database lukt niet: ${p.reason}. De database is zoals ze voor die stap was.`,
  'backup-nothing': (p) => `In ${p.folder} staat niets om te bewaren. Kijk of PEIL_DATA en --world kloppen.`,
  'backup-exists': (p) => `Het bestand ${p.file} is er al. Kies met --out een andere naam; Peil schrijft er niet overheen.`,
  'backup-not-written': (p) => `Het bestand ${p.file} is niet te schrijven (${p.reason}). Kies met --out een andere plek.`,
  'backup-changed-meanwhile': (p) => `Het bestand ${p.file} werd intussen weggehaald. Er is niets bewaard. Probeer het opnieuw.`,
  'backup-not-found': (p) => `Het bestand ${p.file} is niet te lezen (${p.reason}). Kijk of de naam klopt.`,
  'backup-no-backup': (p) => `Het bestand ${p.file} is niet met peil backup gemaakt, of het is niet af. Geef een ander bestand.`,
  'backup-damaged': (p) => `Het bestand ${p.file} is beschadigd (${p.where}). Er is niets teruggezet. Geef een ander bestand.`,
  'backup-newer': (p) => `Het bestand ${p.file} is van een nieuwere Peil. Gebruik die Peil om het terug te zetten.`,
  'backup-other-world': (p) =>
    `Het bestand ${p.file} is van de wereld ${p.world}, en je werkt in ${p.given}. Zet het terug met --world ${p.world}.`,
  'backup-unknown-table': (p) => `In het bestand staat een tabel die Peil niet kent: ${p.table}. Er is niets teruggezet.`,
  'backup-rows-refused': (p) => `De database neemt de inhoud van het bestand niet aan (${p.table}: ${p.reason}). Er is niets teruggezet.`,
  'restore-not-empty': (p) =>
    `In ${p.folder} staat al iets. Terugzetten kan alleen in een lege instantie: geef een andere map met PEIL_DATA, of haal deze map eerst weg.`,
  'restore-register-not-empty': (p) =>
    `In de database staat al iets (tabel ${p.table}). Terugzetten kan alleen in een lege: geef met DATABASE_URL een andere.`,
  'restore-other-secret': (p) =>
    `Het geheim van deze site is een ander dan toen het bestand werd gemaakt. ${p.people} mensen kunnen daardoor niet inloggen met de code van hun telefoon. Zet het bestand secret of PEIL_SECRET terug.`,
  'restore-erased-again': (p) =>
    `Na dit bestand ${p.count === 1 ? 'is nog één tekst of account' : `zijn nog ${p.count} teksten of accounts`} gewist. Dat is opnieuw gedaan. Gooi dit bestand weg als het niet meer nodig is: de tekst staat er nog in.`,
  'erased-list-broken': (p) =>
    `De lijst van gewiste teksten (${p.file}) is niet te lezen. Zet een goede lijst terug; zonder lijst komt terug wat later is gewist.`,
  'migration-file-name': (p) => `"${p.file}" is geen naam voor een stap van de database. Noem hem zoals 0001-register.sql.`,
  'migration-file-number': (p) =>
    `"${p.file}" heeft een verkeerd nummer: hier hoort ${p.expected} of hoger. Elk nummer komt één keer voor.`,
} satisfies Record<string, Say>;
