import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KIND_NAMES, type KindName } from '#domain/register/kinds';
import { columnOf, COMMON_FIELDS } from '#register/columns';

/** Runs SQL; of one statement it gives the rows. */
export type Run = (text: string) => Promise<Record<string, unknown>[]>;

/** One row as it was written when its table was as a step of the migrations had left it. */
export interface EarlierRow {
  table: string;
  row: Record<string, unknown>;
  /** Columns that a later step wrote anew, as they must be after it; null for one that is no more. */
  becomes?: Record<string, unknown>;
}

const WRITTEN = {
  version: 1,
  created_by: 'world',
  created_at: '2026-11-01T08:00:00Z',
  changed_by: 'world',
  changed_at: '2026-11-01T08:00:00Z',
};

/** What was written after a step, before the next one was there; nothing of a step that brought no tables. */
export function rowsAfter(step: number): EarlierRow[] {
  let lines: string;
  try {
    lines = readFileSync(join(import.meta.dirname, 'earlier-rows', `${String(step).padStart(4, '0')}.jsonl`), 'utf8');
  } catch {
    return [];
  }
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as EarlierRow)
    .map((one) => (kindOfTable(one.table) === null ? one : { ...one, row: { ...WRITTEN, ...one.row } }));
}

export function kindOfTable(table: string): KindName | null {
  return KIND_NAMES.find((kind) => columnOf(kind) === table) ?? null;
}

/** Writes rows by plain SQL, those of a kind with their line in the log. @throws Error when a row is not there as it was written */
export async function writeRows(run: Run, rows: readonly EarlierRow[]): Promise<void> {
  const statements = rows.map(({ table: name, row }) => {
    const table = quoted(name);
    const columns = Object.keys(row).map((column) => `"${column}"`).join(', '); // prettier-ignore
    return `insert into ${table} (${columns}) select ${columns} from json_populate_record(null::${table}, ${literal(row)});${logLine(name, row)}`;
  });
  await run(`begin; ${statements.join('\n')} commit`);
  const found = await Promise.all(rows.map((one) => isThere(run, one)));
  if (found.includes(false)) throw new Error('a row is not as it was written');
}

function logLine(table: string, row: Record<string, unknown>): string {
  const kind = kindOfTable(table);
  if (kind === null) return '';
  const common = new Set(COMMON_FIELDS.filter((name) => name !== 'asOf').map(columnOf));
  const after = Object.entries(row).flatMap(([column, value]) => (common.has(column) ? [] : [[fieldOf(column), value]]));
  const programme = kind === 'programme' ? row.id : row.programme;
  return `
    insert into change_log (id, at, by, origin, action, kind, thing, programme, version, before, after)
    values (gen_random_uuid(), '${WRITTEN.created_at}', 'world', 'world', 'create', '${kind}', '${String(row.id)}',
      ${programme == null ? 'null' : `'${String(programme)}'`}, 1, '{}', ${literal(Object.fromEntries(after))});`;
}

/** The field of a column: `budget_line` is `budgetLine`. */
export function fieldOf(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Whether a row is there with all that it held, as the database spells it; `becomes` counts once a later step has run. */
export async function isThere(run: Run, { table: name, row, becomes }: EarlierRow, later = false): Promise<boolean> {
  const table = quoted(name);
  const all = later ? { ...row, ...becomes } : row;
  const held = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
  const rows = await run(
    `select exists (select from ${table} as t, json_populate_record(null::${table}, ${literal(held)}) as w
      where ${Object.keys(held).map((column) => `t."${column}" is not distinct from w."${column}"`).join(' and ')}) as yes`, // prettier-ignore
  );
  return rows[0]!.yes === true;
}

/** `auth.person` is `"auth"."person"`. */
function quoted(table: string): string {
  return table.split('.').map((part) => `"${part}"`).join('.'); // prettier-ignore
}

function literal(value: unknown): string {
  return `'${JSON.stringify(value).replaceAll("'", "''")}'`;
}
