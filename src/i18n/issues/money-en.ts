import type { Issue } from '#base/issue';
import type { ColumnRole } from '#domain/money/ledger-report';
import { ledgerRoles } from '#i18n/messages/en/ledger';
import type { moneyNl } from '#i18n/issues/money-nl';
import { eurosText } from '#i18n/register/euros-text';
import { optionLabel } from '#i18n/register/register-words';

type Params = NonNullable<Issue['params']>;
type Say = (p: Params) => string;

const role = (column: unknown): string => ledgerRoles[column as ColumnRole] ?? String(column);

const sort = (value: unknown): string => optionLabel('en', 'budgetAmount', 'sort', String(value)).toLowerCase();
const euros = (cents: unknown): string => eurosText(Number(cents), 'en');
const years = ({ year, until }: Params): string => (year === until ? String(year) : `${year} up to ${until}`);

export const moneyEn: Record<keyof typeof moneyNl, Say> = {
  'closing-without-source': () => 'Choose the source of money whose year is closed.',
  'closing-without-year': () => 'Fill in the year with four digits, for instance 2025.',
  'closing-before-its-time': (p) => `The year ${p.year} is not over yet. Close a year when it is over.`,
  'closing-without-note': () => 'Fill in a note. Write for instance which annual accounts belong to it.',
  'closing-not-sure': () => 'Tick the box when the year may really be closed.',
  'closing-not-seen': () => 'The amounts of this year changed in the meantime. Below they are as they are now. Look at them.',
  'closing-open-before': (p) => `Earlier years are still open (${p.years}). Close those first, or tick the box.`,
  'reopening-unknown': () => 'This year is not closed, or was opened again already.',
  'reopening-without-reason': () => 'Write down why the year is opened again. Everybody who sees the money reads it.',
  'already-closed': (p) => `The year ${p.year} is already closed for this source of money.`,
  'ledger-missing': () => 'Choose a file with the ledger: CSV or Excel.',
  'ledger-not-a-table': (p) => `This file is no CSV or Excel file (found: ${p.kind}). Save the ledger as CSV or XLSX and choose that.`,
  'ledger-too-large': (p) => `The file is larger than ${p.largest} kB when packed. Take only the years and cost centres that are needed.`,
  'ledger-too-long': (p) => `This file has ${p.rows} rows. Peil reads at most ${p.most}. Take only the years that are needed.`,
  'ledger-without-source': () => 'Choose of which source of money this is the ledger.',
  'ledger-without-name': () => 'Choose which ledger this is, or give a new ledger a name.',
  'ledger-stand': () => 'Write the day of the ledger as a day, for instance 31-10-2026. It cannot be later than today.',
  'ledger-scope-missing': () => 'Say whether this file is the whole year, or only of these cost centres.',
  'ledger-tick-totals-differ': () => 'A row of totals in the file is not right or can’t be read. Tick the box if you know this.',
  'ledger-tick-money-gone': () => 'Amounts end. Tick the box if that is right.',
  'ledger-tick-overwrites': () => 'Amounts of another ledger or by hand are replaced. Tick the box if that is right.',
  'undo-act-refused': (p) =>
    `It can no longer be taken back: of the ${p.of} changes ${p.changed} ${p.changed === 1 ? 'was' : 'were'} changed or taken back since. Nothing changed.`,
  'undo-act-unknown': () => 'This reading was not found. Choose one of the list.',
  'ledger-column-missing': (p) => `Say in which column ${role(p.column)} stands.`,
  'ledger-column-twice': (p) => `More than one column was chosen for ${role(p.column)}. Choose one.`,
  'ledger-no-amount-column': () => 'Say in which column the amounts stand.',
  'ledger-amount-doubtful': (p) =>
    `In column ${p.column} it can't be seen whether a comma or a point separates the cents. Choose it below, at that column.`,
  'ledger-changed-meanwhile': () =>
    'Something was changed in Peil in the meantime. Below is the new report. Look at it, and then take it over.',
  'amount-twice': (p) =>
    `This budget line already has what is ${sort(p.sort)} in ${years(p)}${p.cents === undefined ? '' : `: ${eurosText(Number(p.cents), 'en', true)}`}. Two amounts would be added up. Change the amount that is there (under All lists, Amounts), or withdraw that first.`,
  'amount-below-nought': (p) => `What is ${sort(p.sort)} can't be below zero. Write an amount of zero or more.`,
  'grant-determined-above': (p) =>
    `${euros(p.determined)} was determined, more than the ${euros(p.granted)} that was granted. That can't be. Look at both amounts.`,
  'grant-refused-amount': () => 'An application that was refused has no granted amount. Empty this, or choose another state.',
  'years-backwards': (p) => `The last year (${p.until}) is before the first (${p.year}). Leave it empty for an amount of one year.`,
};
