import type { AmountMark, ColumnRole, LedgerTick, LeftOverReason } from '#domain/money/ledger-report';
import type { Voice } from '#i18n/voice';

/** What a column of a ledger can hold. */
export const ledgerRoles = {
  nothing: 'niet gebruiken',
  costCentre: 'kostenplaats',
  year: 'jaar',
  description: 'omschrijving',
  spent: 'uitgegeven',
  credit: 'credit: gaat van uitgegeven af',
  committed: 'verplicht',
  amount: 'bedrag',
  sort: 'soort bedrag',
} satisfies Record<ColumnRole, string>;

/** Reading a partner's ledger. */
export const ledger = (say: Voice) => ({
  title: 'Boekhouding inlezen',
  lead: say(
    'Kies een CSV of Excel-bestand uit de boekhouding. Je ziet eerst een verslag. Er verandert niets voordat je op overnemen drukt.',
    'Kies een CSV of Excel-bestand uit de boekhouding. U ziet eerst een verslag. Er verandert niets voordat u op overnemen drukt.',
  ),
  what: 'Peil leest wat is verplicht en uitgegeven, per kostenplaats en jaar. Wat is begroot en toegezegd, verandert er niet door.',
  doneNothing: 'Er is niets veranderd: alles stond er al zo.',
  done: (count: number, sums: string) =>
    count === 0 ? '' : count === 1 ? `1 bedrag is overgenomen: ${sums}.` : `${count} bedragen zijn overgenomen: ${sums}.`,
  doneGone: (count: number, sums: string) =>
    count === 0 ? '' : count === 1 ? `1 bedrag is vervallen: ${sums}.` : `${count} bedragen zijn vervallen: ${sums}.`,
  source: 'Van welke geldbron is dit de boekhouding?',
  pick: 'Kies een geldbron',
  ledger: 'Welke boekhouding is dit?',
  ledgerHint: 'Is deze boekhouding al eerder ingelezen? Kies dan die. Peil vervangt wat die eerder zei.',
  pickLedger: 'Kies een boekhouding',
  newLedger: 'Een nieuwe boekhouding',
  name: 'Naam van de nieuwe boekhouding',
  nameHint: 'Alleen voor een nieuwe boekhouding, bijvoorbeeld Grootboek gemeente.',
  stand: 'Van welke dag is deze boekhouding?',
  standHint: (today: string) =>
    `De dag van de uitdraai, bijvoorbeeld 31-10-2026. Zonder dag wordt het vandaag (${today}), en voor een jaar dat voorbij is 31 december van dat jaar.`,
  standTold: (stands: string) => `Stand van de bedragen: ${stands}.`,
  standOf: (year: number, day: string) => `${day} voor ${year}`,
  file: 'Bestand',
  fileHint: 'Een CSV of Excel-bestand met een kolom voor kostenplaats en jaar.',
  sendAgain: (file: string) => `Kies een ander bestand dan ${file}, een andere geldbron of een andere dag`,
  look: 'Lees en laat het verslag zien',
  faults: (count: number) => (count === 1 ? 'Er is iets niet goed' : `Er zijn ${count} dingen niet goed`),
  columnsTitle: 'Hoe de kolommen zijn gelezen',
  columnsLead: (file: string, at: number) =>
    `De namen van de kolommen staan op regel ${at} van ${file}. Klopt er iets niet? Kies het goed en lees opnieuw.`,
  columnsCaption: 'Kolommen van het bestand',
  column: 'Kolom',
  unnamed: (index: number) => `kolom ${index} zonder naam`,
  holds: 'Wat erin staat',
  holdsOf: (column: string) => `Wat staat er in ${column}?`,
  examples: 'Voorbeelden',
  mark: 'Hoe de bedragen zijn geschreven',
  markOf: (column: string) => `Hoe zijn de bedragen in ${column} geschreven?`,
  roles: ledgerRoles,
  marks: {
    comma: 'met een komma: 1.234,56',
    point: 'met een punt: 1,234.56',
    number: 'als getal van het rekenblad',
    doubtful: 'kies komma of punt',
  } satisfies Record<AmountMark, string>,
  countDoubles: 'Tel regels die precies gelijk zijn toch allemaal mee',
  again: 'Lees opnieuw',
  reportTitle: 'Verslag',
  totalsCaption: 'Het hele bestand',
  fileTotal: 'Totaal van het bestand',
  matchedTotal: 'Gevonden bij een begrotingsregel',
  leftTotal: 'Blijft over',
  agrees: 'Gevonden en over zijn samen het totaal van het bestand, tot op de cent.',
  agreesReadable: (count: number) =>
    `Gevonden en over zijn samen alles wat te lezen is. ${count === 1 ? 'Er is 1 bedrag niet te lezen' : `Er zijn ${count} bedragen niet te lezen`}. ${count === 1 ? 'Dat zit' : 'Die zitten'} in geen totaal, en ${count === 1 ? 'staat' : 'staan'} hieronder.`,
  otherSheets: (sheet: string, others: string) => `Peil heeft alleen het tabblad ${sheet} gelezen. Niet gelezen: ${others}.`,
  unusedLoud: (columns: string) =>
    `Let op: in deze kolommen staan bedragen, en ze worden niet gelezen: ${columns}. Horen ze erbij? Kies hierboven wat erin staat en lees opnieuw.`,
  unusedElsewhere: (columns: string) => `Over begroot en toegezegd beslist een boekhouding niet. Daarom niet gelezen: ${columns}.`,
  unusedOther: (columns: string) => `Ook niet gelezen: ${columns}.`,
  sumAgrees: (what: string, said: string) => `De regel ${what} in het bestand (${said}) klopt met de regels waar die over gaat.`,
  sumDiffers: (what: string, said: string, found: string) =>
    `De regel ${what} in het bestand zegt ${said}. De regels waar die over gaat, zijn samen ${found}. Dat is niet gelijk.`,
  sumUnreadable: (what: string, holds: string, found: string) =>
    `De regel ${what} in het bestand is niet te lezen: er staat ${holds}. De regels waar die over gaat, zijn samen ${found}.`,
  changesTitle: (count: number) =>
    count === 0 ? 'Er verandert niets' : count === 1 ? 'Er verandert 1 bedrag' : `Er veranderen ${count} bedragen`,
  changesCaption: 'Wat er verandert',
  line: 'Begrotingsregel',
  from: 'Nu in Peil',
  to: 'Wordt',
  absent: 'geen bedrag',
  gone: 'vervalt',
  rows: (count: number) => (count === 1 ? 'uit 1 regel' : `uit ${count} regels`),
  wasAdopted: 'was vastgesteld; het nieuwe bedrag is dat nog niet',
  wasOthers: 'stond er met de hand of uit een andere boekhouding',
  unchanged: (count: number) => (count === 1 ? '1 bedrag staat er al precies zo.' : `${count} bedragen staan er al precies zo.`),
  leftTitle: 'Wat overblijft',
  leftNone: 'Elk bedrag hoort bij een begrotingsregel.',
  leftLead: 'Deze regels neemt Peil niet over. Er gaat niets stil verloren.',
  missingTitle: (count: number) =>
    count === 1
      ? '1 bedrag van deze boekhouding staat niet in dit bestand'
      : `${count} bedragen van deze boekhouding staan niet in dit bestand`,
  missingLead: (sums: string) => `Samen: ${sums}. Wat moet daarmee gebeuren?`,
  missingCaption: 'Bedragen die er niet in staan',
  scopeWhole: 'Dit bestand is het hele jaar. Deze bedragen vervallen.',
  scopeThese: 'Dit bestand gaat alleen over deze kostenplaatsen. De andere bedragen blijven staan.',
  ticks: {
    'totals-differ': () => 'Ik weet dat een totaalregel in het bestand niet klopt of niet te lezen is.',
    'money-gone': (count: number, sums: string) =>
      `Als het bestand het hele jaar is: ik weet dat ${count === 1 ? '1 bedrag vervalt' : `${count} bedragen vervallen`}: ${sums}.`,
    overwrites: (count: number, sums: string) =>
      `Ik weet dat ${count === 1 ? '1 bedrag' : `${count} bedragen`} van een andere boekhouding of met de hand ${count === 1 ? 'wordt' : 'worden'} vervangen: ${sums}.`,
  } satisfies Record<LedgerTick, (count: number, sums: string) => string>,
  sumOf: (sort: string, amount: string) => `${sort} ${amount}`,
  inColumn: (column: string) => `kolom ${column}`,
  readingsTitle: 'Eerder ingelezen',
  readingWritten: (count: number, sums: string) => `${count === 1 ? '1 bedrag' : `${count} bedragen`} overgenomen (${sums})`,
  readingGone: (count: number, sums: string) => `${count === 1 ? '1 bedrag' : `${count} bedragen`} vervallen (${sums})`,
  readingUndone: 'teruggedraaid',
  undo: 'Draai deze inlezing terug',
  undoOf: (ledger: string, moment: string) => `Draai deze inlezing terug: ${ledger}, ${moment}`,
  undone: 'De inlezing is teruggedraaid. Alle bedragen staan weer zoals ervoor.',
  why: {
    'unknown-cost-centre': 'Geen begrotingsregel met deze kostenplaats',
    'no-cost-centre': 'Zonder kostenplaats',
    'no-year': 'Zonder jaar',
    'unlikely-year': 'Dit jaar kan niet kloppen: nog niet begonnen, te ver vooruit of lang geleden',
    'several-lines': 'Meer dan één begrotingsregel met deze kostenplaats',
    'other-sort': 'Ander soort bedrag, zoals begroot',
    double: 'Precies gelijk aan een eerdere regel',
    'closed-year': 'Het jaar is afgesloten: deze bedragen veranderen niet meer',
    unreadable: 'Bedrag niet te lezen',
    'not-whole': 'Een andere regel van deze kostenplaats is niet te lezen of heeft geen jaar: de som is niet heel',
  } satisfies Record<LeftOverReason, string>,
  whyCount: (why: string, count: number) => `${why} (${count})`,
  at: (line: number) => `regel ${line}`,
  row: 'Regel',
  amount: 'Bedrag',
  takeOver: 'Overnemen',
  takeOverLead: 'Alles wordt in één keer geschreven. In de geschiedenis staat dat het uit de boekhouding komt.',
});
