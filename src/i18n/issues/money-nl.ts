import type { Issue } from '#base/issue';

type Say = (p: NonNullable<Issue['params']>) => string;

/** Findings about money: ledgers that are read, and years that are closed. */
export const moneyNl = {
  'closing-without-source': () => 'Kies de geldbron waarvan het jaar dicht gaat.',
  'closing-without-year': () => 'Vul het jaar in met vier cijfers, bijvoorbeeld 2025.',
  'closing-before-its-time': (p) => `Het jaar ${p.year} moet nog komen. Sluit een jaar af als het voorbij is of bijna voorbij is.`,
  'closing-without-note': () => 'Vul een toelichting in. Schrijf bijvoorbeeld op welke jaarrekening erbij hoort.',
  'closing-not-sure': () => 'Zet een vinkje als het jaar echt dicht mag. Afsluiten is niet terug te draaien.',
  'already-closed': (p) => `Het jaar ${p.year} is voor deze geldbron al afgesloten.`,
  'ledger-missing': () => 'Kies een bestand met de boekhouding: een CSV of een Excel-bestand.',
  'ledger-not-a-table': (p) =>
    `Dit bestand is geen CSV of Excel-bestand (gevonden: ${p.kind}). Bewaar de boekhouding als CSV of XLSX en kies die.`,
  'ledger-too-large': (p) => `Het bestand is ingepakt groter dan ${p.largest} kB. Neem alleen de jaren en kostenplaatsen die nodig zijn.`,
  'ledger-too-long': (p) => `Dit bestand heeft ${p.rows} regels. Peil leest er hoogstens ${p.most}. Neem alleen de jaren die nodig zijn.`,
  'ledger-without-source': () => 'Kies van welke geldbron dit de boekhouding is.',
  'ledger-without-name': () => 'Geef de boekhouding een naam, bijvoorbeeld Grootboek gemeente.',
  'ledger-column-missing': (p) => `Zeg in welke kolom ${p.column} staat.`,
  'ledger-column-twice': (p) => `Meer dan één kolom is gekozen voor ${p.column}. Kies er één.`,
  'ledger-no-amount-column': () => 'Zeg in welke kolom de bedragen staan.',
  'ledger-amount-doubtful': (p) =>
    `In kolom ${p.column} is niet te zien of een komma of een punt de centen scheidt. Kies het hieronder bij die kolom.`,
  'ledger-changed-meanwhile': () =>
    'Er is ondertussen iets veranderd in Peil. Hieronder staat het nieuwe verslag. Kijk het na en neem het dan over.',
  'years-backwards': (p) => `Het laatste jaar (${p.until}) ligt voor het eerste (${p.year}). Laat het leeg voor een bedrag van één jaar.`,
} satisfies Record<string, Say>;
