import type { ColumnRole, LedgerColumn, LedgerSort } from '#domain/money/ledger-report';
import type { Grid } from './grid.ts';
import { holdsAmounts, markOf } from './amounts.ts';

/** What is budgeted or pledged is decided elsewhere: such a column is known, and never taken for what was spent. */
const DECIDED_ELSEWHERE = /begroot|begroting|raming|geraamd|budget|toegezegd|toezegging|dekking|restant|ruimte|saldo budget/i;
const COMMITTED = /verplicht|gecontracteerd|obligo|committed|commitment/i;
const SPENT =
  /realis|uitgegeven|uitgave|besteed|besteding|werkelijk|\blasten\b|^(?:kosten|geboekt|betaald)(?: bedrag)?$|spent|actual|expenditure/i;

/** Words by which ledgers name their columns. The first that fits is proposed; people decide. */
const ROLE_WORDS: readonly [ColumnRole, RegExp][] = [
  ['costCentre', /^(?:kpl|kostenplaats|kostendrager|project\s?-?(?:nr|nummer|code|no)|ordernummer|cost\s?cent(?:re|er))/i],
  ['year', /^(?:boek|dienst|begrotings)?jaar|^year|^periode?$/i],
  ['committed', COMMITTED],
  ['spent', SPENT],
  ['description', /omschrijving|^project$|^naam|description|toelichting/i],
  ['sort', /^(?:soort|type|sort)\b/i],
  ['amount', /^(?:bedrag|saldo|amount)/i],
];

/** How far down the heads of columns are looked for. */
const TITLE_ROWS = 15;
const EXAMPLES = 3;

/** The row that names the columns: the one with most words that ledgers use, under titles perhaps. */
export function headerRow({ rows }: Grid): number {
  const score = (row: Grid['rows'][number]) =>
    new Set(row.map((cell) => (typeof cell === 'string' ? roleByName(cell) : 'nothing')).filter((role) => role !== 'nothing')).size;
  const scores = rows.slice(0, TITLE_ROWS).map(score);
  const best = Math.max(...scores);
  return best < 2 ? 0 : scores.indexOf(best);
}

/** The columns of a ledger with what each seems to hold; no role is proposed twice. */
export function proposeColumns(grid: Grid, header: number): LedgerColumn[] {
  const width = Math.max(...grid.rows.map((row) => row.length));
  const taken = new Set<ColumnRole>();
  return Array.from({ length: width }, (_, index) => {
    const name = String(grid.rows[header]?.[index] ?? '');
    const proposed = roleByName(name);
    const role = taken.has(proposed) ? 'nothing' : proposed;
    if (role !== 'nothing') taken.add(role);
    return columnOf(grid, header, index, role);
  });
}

/** A column as it is read in a role. */
export function columnOf(grid: Grid, header: number, index: number, role: ColumnRole): LedgerColumn {
  const cells = grid.rows.slice(header + 1).map((row) => row[index] ?? null);
  const examples = cells.filter((cell) => cell !== null).slice(0, EXAMPLES);
  return {
    name: String(grid.rows[header]?.[index] ?? ''),
    role,
    mark: role === 'spent' || role === 'committed' || role === 'amount' ? markOf(cells) : null,
    examples: examples.map(String),
    holdsAmounts: holdsAmounts(cells),
    isDecidedElsewhere: DECIDED_ELSEWHERE.test(String(grid.rows[header]?.[index] ?? '')),
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
