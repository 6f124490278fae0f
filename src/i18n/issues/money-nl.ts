import type { Issue } from '#base/issue';
import type { ColumnRole } from '#domain/money/ledger-report';
import { ledgerRoles } from '#i18n/messages/nl/ledger';
import { eurosText } from '#i18n/register/euros-text';
import { optionLabel } from '#i18n/register/register-words';

type Params = NonNullable<Issue['params']>;
type Say = (p: Params) => string;

const role = (column: unknown): string => ledgerRoles[column as ColumnRole] ?? String(column);

const sort = (value: unknown): string => optionLabel('nl', 'budgetAmount', 'sort', String(value)).toLowerCase();
const euros = (cents: unknown): string => eurosText(Number(cents), 'nl');
const years = ({ year, until }: Params): string => (year === until ? String(year) : `${year} tot en met ${until}`);

/** Findings about money: ledgers that are read, and years that are closed. */
export const moneyNl = {
  'closing-without-source': () => 'Kies de geldbron waarvan het jaar dicht gaat.',
  'closing-without-year': () => 'Vul het jaar in met vier cijfers, bijvoorbeeld 2025.',
  'closing-before-its-time': (p) => `Het jaar ${p.year} is nog niet voorbij. Sluit een jaar af als het voorbij is.`,
  'closing-without-note': () => 'Vul een toelichting in. Schrijf bijvoorbeeld op welke jaarrekening erbij hoort.',
  'closing-not-sure': () => 'Zet een vinkje als het jaar echt dicht mag.',
  'closing-not-seen': () => 'De bedragen van dit jaar zijn ondertussen veranderd. Hieronder staan ze zoals ze nu zijn. Kijk ze na.',
  'closing-open-before': (p) => `Eerdere jaren zijn nog open (${p.years}). Sluit die eerst af, of zet een vinkje.`,
  'reopening-unknown': () => 'Dit jaar is niet afgesloten, of is al heropend.',
  'reopening-without-reason': () => 'Schrijf op waarom het jaar weer open gaat. Iedereen die het geld ziet, leest dat.',
  'already-closed': (p) => `Het jaar ${p.year} is voor deze geldbron al afgesloten.`,
  'ledger-missing': () => 'Kies een bestand met de boekhouding: een CSV of een Excel-bestand.',
  'ledger-not-a-table': (p) =>
    `Dit bestand is geen CSV of Excel-bestand (gevonden: ${p.kind}). Bewaar de boekhouding als CSV of XLSX en kies die.`,
  'ledger-too-large': (p) => `Het bestand is ingepakt groter dan ${p.largest} kB. Neem alleen de jaren en kostenplaatsen die nodig zijn.`,
  'ledger-too-long': (p) => `Dit bestand heeft ${p.rows} regels. Peil leest er hoogstens ${p.most}. Neem alleen de jaren die nodig zijn.`,
  'ledger-without-source': () => 'Kies van welke geldbron dit de boekhouding is.',
  'ledger-without-name': () => 'Kies welke boekhouding dit is, of geef een nieuwe boekhouding een naam.',
  'ledger-stand': () => 'Schrijf de dag van de boekhouding als een dag, bijvoorbeeld 31-10-2026. De dag kan niet later zijn dan vandaag.',
  'ledger-scope-missing': () => 'Zeg of dit bestand het hele jaar is, of alleen gaat over deze kostenplaatsen.',
  'ledger-tick-totals-differ': () => 'Een totaalregel in het bestand klopt niet of is niet te lezen. Zet een vinkje als je dit weet.',
  'ledger-tick-money-gone': () => 'Er vervallen bedragen. Zet een vinkje als dat zo moet.',
  'ledger-tick-overwrites': () => 'Er worden bedragen van een andere boekhouding of met de hand vervangen. Zet een vinkje als dat zo moet.',
  'undo-act-refused': (p) =>
    `Terugdraaien kan niet meer: van de ${p.of} wijzigingen ${p.changed === 1 ? 'is er 1' : `zijn er ${p.changed}`} daarna veranderd of al teruggedraaid. Er is niets veranderd.`,
  'undo-act-unknown': () => 'Deze inlezing is niet gevonden. Kies er een uit de lijst.',
  'ledger-column-missing': (p) => `Zeg in welke kolom ${role(p.column)} staat.`,
  'ledger-column-twice': (p) => `Meer dan één kolom is gekozen voor ${role(p.column)}. Kies er één.`,
  'ledger-no-amount-column': () => 'Zeg in welke kolom de bedragen staan.',
  'ledger-amount-doubtful': (p) =>
    `In kolom ${p.column} is niet te zien of een komma of een punt de centen scheidt. Kies het hieronder bij die kolom.`,
  'ledger-changed-meanwhile': () =>
    'Er is ondertussen iets veranderd in Peil. Hieronder staat het nieuwe verslag. Kijk het na en neem het dan over.',
  'amount-twice': (p) =>
    `Voor deze begrotingsregel staat al wat ${sort(p.sort)} is in ${years(p)}${p.cents === undefined ? '' : `: ${eurosText(Number(p.cents), 'nl', true)}`}. Twee bedragen zouden bij elkaar worden opgeteld. Verander het bedrag dat er staat (bij Alle lijsten, Bedragen), of trek dat eerst in.`,
  'amount-below-nought': (p) => `Wat ${sort(p.sort)} is, kan niet onder nul liggen. Schrijf een bedrag van nul of meer.`,
  'grant-determined-above': (p) =>
    `Er is ${euros(p.determined)} vastgesteld, meer dan de ${euros(p.granted)} die is toegekend. Dat kan niet. Kijk beide bedragen na.`,
  'grant-refused-amount': () => 'Een aanvraag die is afgewezen, heeft geen toegekend bedrag. Maak dit leeg, of kies een andere stand.',
  'years-backwards': (p) => `Het laatste jaar (${p.until}) ligt voor het eerste (${p.year}). Laat het leeg voor een bedrag van één jaar.`,
} satisfies Record<string, Say>;
