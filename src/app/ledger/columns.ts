import type { ColumnRole, LedgerColumn, LedgerSort } from '#domain/money/ledger-report';
import type { Grid } from './grid.ts';
import { holdsAmounts, markOf } from './amounts.ts';
import { yearOf } from './year.ts';

/** What is budgeted or pledged is decided elsewhere: such a column is known, and never taken for what was spent. */
const DECIDED_ELSEWHERE = /begroot|begroting|raming|geraamd|budget|toegezegd|toezegging|dekking|restant|ruimte|saldo budget/i;
const COMMITTED = /verplicht|gecontracteerd|obligo|committed|commitment/i;
const SPENT =
  /realis|uitgegeven|uitgave|besteed|besteding|werkelijk|\blasten\b|^(?:kosten|geboekt|betaald|debet)(?: bedrag)?$|^debit\b|spent|actual|expenditure/i;

/** Words by which ledgers name their columns. The first that fits is proposed; people decide. */
const ROLE_WORDS: readonly [ColumnRole, RegExp][] = [
  ['costCentre', /^(?:kpl|kostenplaats|kostendrager|project\s?-?(?:nr|nummer|code|no)|ordernummer|cost\s?cent(?:re|er))/i],
  ['year', /^(?:boek|dienst|begrotings)?jaar|^year|^periode?$/i],
  ['committed', COMMITTED],
  ['credit', /^credit/i],
  ['spent', SPENT],
  ['description', /omschrijving|^project$|^naam|description|toelichting/i],
  ['sort', /^(?:soort|type|sort)\b/i],
  ['amount', /^(?:bedrag|saldo|amount)/i],
];

/**
 * A day says the year of a booking, in a ledger without a column for years: the day it was booked before any other, and that
 * of the invoice last, which may be of the year before.
 */
const DAYS: readonly RegExp[] = [
  /^boek(?:ings)?\s?-?datum|^datum (?:van )?boek|^(?:posting|booking) date$/i,
  /^datum(?! (?:van (?:de )?)?factuur)|^date$/i,
  /^factuur\s?-?datum|^datum (?:van (?:de )?)?factuur|^invoice date$/i,
];

/** How far down the heads of columns are looked for. */
const TITLE_ROWS = 15;
const EXAMPLES = 3;
/** What a column holds when it holds amounts. */
export const AMOUNT_ROLES: readonly ColumnRole[] = ['spent', 'credit', 'committed', 'amount'];

/** The row that names the columns: the one with most words that ledgers use, under titles perhaps. */
export function headerRow({ rows }: Grid): number {
  const score = (row: Grid['rows'][number]) =>
    new Set(row.map((cell) => (typeof cell === 'string' ? roleByName(cell) : 'nothing')).filter((role) => role !== 'nothing')).size +
    (isHeadOfYears(row) ? 1 : 0);
  const scores = rows.slice(0, TITLE_ROWS).map(score);
  const best = Math.max(...scores);
  return best < 2 ? 0 : scores.indexOf(best);
}

/**
 * The columns of a ledger with what each seems to hold. No role is proposed twice, but for a ledger without a column for the
 * year and with one for each: those hold the same of other years.
 */
export function proposeColumns(grid: Grid, header: number): LedgerColumn[] {
  const width = Math.max(...grid.rows.map((row) => row.length));
  const names = Array.from({ length: width }, (_, index) => String(grid.rows[header]?.[index] ?? ''));
  const yearAt = yearColumn(grid, header, names);
  const hasYears = yearAt < 0 && isHeadOfYears(grid.rows[header] ?? []);
  // A bare year says nothing of what it holds: what stands above the heads may say that it is a budget.
  const isBudget = grid.rows.slice(0, header).some((row) => row.some((cell) => DECIDED_ELSEWHERE.test(String(cell ?? ''))));
  const taken = new Set<string>();
  return names.map((name, index) => {
    const year = hasYears ? yearOf(name) : null;
    const named = roleByName(name);
    const other = year !== null && isBareYear(name) && !isBudget ? 'spent' : named === 'year' ? 'nothing' : named;
    const proposed = index === yearAt ? 'year' : other;
    const key = `${proposed} ${year ?? ''}`;
    const role = taken.has(key) ? 'nothing' : proposed;
    taken.add(key);
    return columnOf(grid, header, index, role);
  });
}

/** Where the year of each row stands: in a column called so that names years, else in that of a day; -1 for nowhere. */
function yearColumn(grid: Grid, header: number, names: readonly string[]): number {
  const filled = (index: number) => grid.rows.slice(header + 1).flatMap((row) => row[index] ?? []);
  const called = names.flatMap((name, index) => (roleByName(name) === 'year' ? [{ index, cells: filled(index) }] : []));
  // A column of periods may hold months.
  const namesYears = called.find(({ cells }) => {
    const years = cells.filter((cell) => yearOf(String(cell)) !== null).length;
    return years > 0 && years * 2 >= cells.length;
  });
  if (namesYears) return namesYears.index;
  const days = DAYS.flatMap((words) => names.flatMap((name, index) => (words.test(name.trim()) ? [index] : [])));
  // One that is not filled in is left for what is.
  const day = days.find((index) => filled(index).length > 0);
  return day ?? called.find(({ cells }) => cells.length === 0)?.index ?? -1;
}

/** A column as it is read in a role. */
export function columnOf(grid: Grid, header: number, index: number, role: ColumnRole): LedgerColumn {
  const name = String(grid.rows[header]?.[index] ?? '');
  const cells = grid.rows.slice(header + 1).map((row) => row[index] ?? null);
  const examples = cells.filter((cell) => cell !== null).slice(0, EXAMPLES);
  const isAmount = AMOUNT_ROLES.includes(role);
  return {
    name,
    role,
    mark: isAmount ? markOf(cells) : null,
    year: isAmount ? yearOf(name) : null,
    examples: examples.map(String),
    holdsAmounts: holdsAmounts(cells),
    isDecidedElsewhere: DECIDED_ELSEWHERE.test(name),
  };
}

/** What a cell of a column of sorts says; null for another sort, such as what is budgeted. */
export function sortByName(written: string): LedgerSort | null {
  if (DECIDED_ELSEWHERE.test(written)) return null;
  if (COMMITTED.test(written)) return 'committed';
  return SPENT.test(written) ? 'spent' : null;
}

function roleByName(name: string): ColumnRole {
  if (DECIDED_ELSEWHERE.test(name) && !/jaar/i.test(name)) return 'nothing';
  return ROLE_WORDS.find(([, words]) => words.test(name.trim()))?.[0] ?? 'nothing';
}

const isBareYear = (name: string): boolean => /^\s*(?:19|20)\d{2}\s*$/.test(name);

/** Whether years stand beside each other as heads of columns: `2025`, `Realisatie 2026`. */
function isHeadOfYears(row: readonly (string | number | null)[]): boolean {
  const years = row.filter(
    (cell) => cell !== null && (isBareYear(String(cell)) || (SPENT.test(String(cell)) && yearOf(String(cell)) !== null)),
  );
  return years.length >= 2 && row.some((cell) => typeof cell === 'string' && roleByName(cell) === 'costCentre');
}
