import type { Issue } from '#base/issue';
import type { moneyNl } from '#i18n/issues/money-nl';

type Say = (p: NonNullable<Issue['params']>) => string;

export const moneyEn: Record<keyof typeof moneyNl, Say> = {
  'closing-without-source': () => 'Choose the source of money whose year is closed.',
  'closing-without-year': () => 'Fill in the year with four digits, for instance 2025.',
  'closing-before-its-time': (p) => `The year ${p.year} is still to come. Close a year when it is over, or nearly.`,
  'closing-without-note': () => 'Fill in a note. Write for instance which annual accounts belong to it.',
  'closing-not-sure': () => 'Tick the box when the year may really be closed. It cannot be taken back.',
  'already-closed': (p) => `The year ${p.year} is already closed for this source of money.`,
  'ledger-missing': () => 'Choose a file with the ledger: CSV or Excel.',
  'ledger-not-a-table': (p) => `This file is no CSV or Excel file (found: ${p.kind}). Save the ledger as CSV or XLSX and choose that.`,
  'ledger-too-large': (p) => `The file is larger than ${p.largest} kB when packed. Take only the years and cost centres that are needed.`,
  'ledger-too-long': (p) => `This file has ${p.rows} rows. Peil reads at most ${p.most}. Take only the years that are needed.`,
  'ledger-without-source': () => 'Choose of which source of money this is the ledger.',
  'ledger-without-name': () => 'Give the ledger a name, for instance Ledger of the municipality.',
  'ledger-column-missing': (p) => `Say in which column ${p.column} stands.`,
  'ledger-column-twice': (p) => `More than one column was chosen for ${p.column}. Choose one.`,
  'ledger-no-amount-column': () => 'Say in which column the amounts stand.',
  'ledger-amount-doubtful': (p) =>
    `In column ${p.column} it can't be seen whether a comma or a point separates the cents. Choose it below, at that column.`,
  'ledger-changed-meanwhile': () =>
    'Something was changed in Peil in the meantime. Below is the new report. Look at it, and then take it over.',
  'years-backwards': (p) => `The last year (${p.until}) is before the first (${p.year}). Leave it empty for an amount of one year.`,
};
