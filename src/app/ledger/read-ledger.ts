import { Fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { COLUMN_ROLES, type AmountMark, type ColumnRole, type LedgerColumn, type LedgerReading } from '#domain/money/ledger-report';
import { AMOUNT_ROLES, columnOf, headerRow, proposeColumns } from './columns.ts';
import { openGrid, type Grid } from './grid.ts';
import { readItems } from './items.ts';
import { ledgerReport, type LedgerChoices, type LedgerWrites, type Registered } from './report.ts';

export interface LedgerFile {
  name: string;
  bytes: Uint8Array;
}

/** What somebody chose for the columns, by their place; nothing chosen means as proposed. */
export interface ColumnChoice {
  role: ColumnRole;
  mark: AmountMark | null;
}

/** A ledger read against what is registered, with what taking it over would write. */
export interface LedgerRead {
  reading: LedgerReading;
  writes: LedgerWrites;
}

/** Reads a ledger and says what it would change. Writes nothing; what is wrong with the file or its columns comes as issues. */
export function readLedger(
  file: LedgerFile,
  chosen: readonly ColumnChoice[] | null,
  registered: Registered,
  choices: LedgerChoices,
): LedgerRead {
  const failed = (issues: readonly Issue[], more: Partial<LedgerReading> = {}): LedgerRead => ({
    reading: { fileName: file.name, headerAt: 0, columns: [], sheet: null, otherSheets: [], report: null, ...more, issues },
    writes: { named: [], gone: [] },
  });
  let grid: Grid;
  try {
    grid = openGrid(file.name, file.bytes);
  } catch (error) {
    if (error instanceof Fault) return failed(error.issues);
    throw error;
  }
  const header = headerRow(grid);
  const columns = chosen ? choose(grid, header, chosen) : proposeColumns(grid, header);
  const read = { columns, headerAt: grid.lines[header]!, sheet: grid.sheet, otherSheets: grid.otherSheets };
  const issues = columnIssues(columns);
  if (issues.length > 0) return failed(issues, read);
  try {
    const { report, writes } = ledgerReport(readItems(grid, header, columns), registered, choices, file.name);
    return { reading: { fileName: file.name, ...read, issues: [], report }, writes };
  } catch (error) {
    // Amounts that are too large to be added up.
    if (error instanceof Fault) return failed(error.issues, read);
    throw error;
  }
}

function choose(grid: Grid, header: number, chosen: readonly ColumnChoice[]): LedgerColumn[] {
  return proposeColumns(grid, header).map((proposed, index) => {
    const choice = chosen[index];
    if (!choice) return proposed;
    const column = columnOf(grid, header, index, choice.role);
    const isSaid = choice.mark === 'comma' || choice.mark === 'point';
    return column.mark !== null && column.mark !== 'number' && isSaid ? { ...column, mark: choice.mark } : column;
  });
}

function columnIssues(columns: readonly LedgerColumn[]): Issue[] {
  const count = (role: ColumnRole) => columns.filter((column) => column.role === role).length;
  // Without a column for the year, each amount must be of the year that its column names.
  const amounts = columns.filter(({ mark }) => mark !== null);
  const hasYears = count('year') === 0 && amounts.length > 0 && amounts.every(({ year }) => year !== null);
  const isTwice = (role: ColumnRole) =>
    hasYears && AMOUNT_ROLES.includes(role)
      ? [
          ...Map.groupBy(
            columns.filter((column) => column.role === role),
            ({ year }) => year,
          ).values(),
        ].some(({ length }) => length > 1)
      : count(role) > 1;
  const error = (code: string, params: Issue['params'] = {}): Issue => ({ code, level: 'error', params });
  const roles = COLUMN_ROLES.filter((role) => role !== 'nothing');
  return [
    ...(['costCentre', 'year'] as const)
      .filter((role) => count(role) === 0 && !(role === 'year' && hasYears))
      .map((role) => error('ledger-column-missing', { column: role })),
    ...roles.filter(isTwice).map((role) => error('ledger-column-twice', { column: role })),
    ...(amounts.length === 0 ? [error('ledger-no-amount-column')] : []),
    ...columns.filter(({ mark }) => mark === 'doubtful').map(({ name }) => error('ledger-amount-doubtful', { column: name })),
  ];
}
