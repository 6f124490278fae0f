import type { AmountMark, ColumnRole, LeftOverReason } from '#domain/money/ledger-report';
import type { Voice } from '#i18n/voice';

/** Reading a partner's ledger. */
export const ledger = (say: Voice) => ({
  title: 'Boekhouding inlezen',
  lead: say(
    'Kies een CSV of Excel-bestand uit de boekhouding. Je ziet eerst een verslag. Er verandert niets voordat je op overnemen drukt.',
    'Kies een CSV of Excel-bestand uit de boekhouding. U ziet eerst een verslag. Er verandert niets voordat u op overnemen drukt.',
  ),
  what: 'Peil leest wat is verplicht en uitgegeven, per kostenplaats en jaar. Wat is begroot en toegezegd, verandert er niet door.',
  done: (count: number) =>
    count === 0
      ? 'Er is niets veranderd: alles stond er al zo.'
      : count === 1
        ? '1 bedrag is overgenomen.'
        : `${count} bedragen zijn overgenomen.`,
  source: 'Van welke geldbron is dit de boekhouding?',
  pick: 'Kies een geldbron',
  name: 'Naam van de boekhouding',
  nameHint: (known: string) =>
    known === ''
      ? 'Bijvoorbeeld Grootboek gemeente. Gebruik steeds dezelfde naam.'
      : `Gebruik steeds dezelfde naam. Eerder gelezen: ${known}.`,
  file: 'Bestand',
  fileHint: 'Een CSV of Excel-bestand met een kolom voor kostenplaats en jaar.',
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
  roles: {
    nothing: 'niet gebruiken',
    costCentre: 'kostenplaats',
    year: 'jaar',
    description: 'omschrijving',
    spent: 'uitgegeven',
    committed: 'verplicht',
    amount: 'bedrag',
    sort: 'soort bedrag',
  } satisfies Record<ColumnRole, string>,
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
  sumAgrees: (what: string, said: string) => `De regel ${what} in het bestand (${said}) klopt met de regels erboven.`,
  sumDiffers: (what: string, said: string, found: string) =>
    `De regel ${what} in het bestand zegt ${said}. De regels zijn samen ${found}. Dat is niet gelijk.`,
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
  why: {
    'unknown-cost-centre': 'Geen begrotingsregel met deze kostenplaats',
    'no-cost-centre': 'Zonder kostenplaats',
    'no-year': 'Zonder jaar',
    'several-lines': 'Meer dan één begrotingsregel met deze kostenplaats',
    'other-sort': 'Ander soort bedrag, zoals begroot',
    double: 'Precies gelijk aan een eerdere regel',
    'closed-year': 'Het jaar is afgesloten: deze bedragen veranderen niet meer',
    unreadable: 'Bedrag niet te lezen',
  } satisfies Record<LeftOverReason, string>,
  whyCount: (why: string, count: number) => `${why} (${count})`,
  at: (line: number) => `regel ${line}`,
  row: 'Regel',
  amount: 'Bedrag',
  takeOver: 'Overnemen',
  takeOverLead: 'Alles wordt in één keer geschreven. In de geschiedenis staat dat het uit de boekhouding komt.',
});
