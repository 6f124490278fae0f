import type { YearAmounts } from './money.ts';
import { THIS_YEAR } from './work.ts';

/** A ledger as a partner exports it, with what must come out when it is read. Amounts in cents. */
export interface Ledger {
  path: string;
  content: string;
  truth: object;
}

/** 1234567 cents as `12.345,67`. */
function dutch(cents: number): string {
  const [euros, rest] = (Math.abs(cents) / 100).toFixed(2).split('.') as [string, string];
  return `${cents < 0 ? '-' : ''}${euros.replace(/\B(?=(\d{3})+$)/g, '.')},${rest}`;
}

/**
 * Ledgers of two partners for two years: last year agrees with what the register holds, this year has moved on a
 * month. Each has a cost centre that nobody knows, a correction, and a line with the total, as ledgers have.
 */
export function ledgersOf(amounts: readonly YearAmounts[]): Ledger[] {
  return [municipalLedger(amounts), housingLedger(amounts)];
}

const CORRECTION = -125_000;

function rowsOf(amounts: readonly YearAmounts[], source: string): YearAmounts[] {
  return amounts
    .filter((one) => one.source === source && one.year >= THIS_YEAR - 1)
    .map((one) => (one.year === THIS_YEAR ? { ...one, spent: one.spent + Math.round(one.committed * 0.08) } : one));
}

function municipalLedger(amounts: readonly YearAmounts[]): Ledger {
  const rows = rowsOf(amounts, 'gemeente');
  const total = (year: number, field: 'committed' | 'spent') =>
    rows.filter((one) => one.year === year).reduce((sum, one) => sum + one[field], 0);
  const lines = rows.map(
    ({ costCentre, name, year, budgeted, committed, spent }) =>
      `${costCentre};${name};${year};${dutch(budgeted)};${dutch(committed)};${dutch(spent)};Sociaal domein`,
  );
  const correction = rows.find((one) => one.year === THIS_YEAR)!;
  const content = [
    'Gemeente Waterwolde;;;;;;',
    `Uitdraai grootboek, 1-11-${THIS_YEAR};;;;;;`,
    'KPL;Omschrijving;Boekjaar;Begroting na wijziging;Aangegane verplichtingen;Realisatie;Programma begroting',
    ...lines,
    `${correction.costCentre};Correctie btw ${correction.name};${THIS_YEAR};0,00;0,00;${dutch(CORRECTION)};Sociaal domein`,
    `9999;Nog te verdelen;${THIS_YEAR};0,00;0,00;${dutch(315_075)};Sociaal domein`,
    `;Totaal ${THIS_YEAR};;;${dutch(total(THIS_YEAR, 'committed'))};${dutch(total(THIS_YEAR, 'spent') + CORRECTION + 315_075)};`,
    '',
  ].join('\r\n');
  return {
    path: 'sheets/grootboek-gemeente.csv',
    content,
    truth: {
      file: 'sheets/grootboek-gemeente.csv',
      moneySource: 'gemeente',
      rows: rows.length + 2,
      unknownCostCentres: ['9999'],
      correctionCents: CORRECTION,
      correctedCostCentre: correction.costCentre,
      spentCents: Object.fromEntries([THIS_YEAR - 1, THIS_YEAR].map((year) => [year, total(year, 'spent')])),
      committedCents: Object.fromEntries([THIS_YEAR - 1, THIS_YEAR].map((year) => [year, total(year, 'committed')])),
      made: `Rows of ${THIS_YEAR - 1} agree with the register; in those of ${THIS_YEAR} more is spent. Sums are of the known cost centres without the correction.`,
    },
  };
}

function housingLedger(amounts: readonly YearAmounts[]): Ledger {
  const rows = rowsOf(amounts, 'woldewonen');
  const plain = (cents: number) => (cents / 100).toFixed(2);
  const lines = rows.map(
    ({ costCentre, name, year, budgeted, spent }) => `${year},${costCentre},"${name}",${plain(budgeted)},${plain(spent)}`,
  );
  const first = rows[0]!;
  return {
    path: 'sheets/woldewonen-projecten.csv',
    content: [
      'jaar,projectnr,project,budget,uitgegeven t/m okt',
      ...lines,
      `${THIS_YEAR},P-OUD,"Dakgoten Essenhage",18500.00,17212.40`,
      '',
    ].join('\n'),
    truth: {
      file: 'sheets/woldewonen-projecten.csv',
      moneySource: 'woldewonen',
      rows: rows.length + 1,
      unknownCostCentres: ['P-OUD'],
      firstCostCentre: first.costCentre,
      spentCents: Object.fromEntries(
        [THIS_YEAR - 1, THIS_YEAR].map((year) => [year, rows.filter((one) => one.year === year).reduce((sum, one) => sum + one.spent, 0)]),
      ),
      made: `Amounts with a point and no heading above the columns; rows of ${THIS_YEAR - 1} agree with the register.`,
    },
  };
}
