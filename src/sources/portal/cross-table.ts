import type { Issue } from '#base/issue';
import { parsePeriod } from '#base/period';
import { failure, success, type Result } from '#base/result';
import { errorAt, type Reader, type ReadContext, type SourceFile } from '../reader.ts';
import type { SourceResult } from '../source-result.ts';
import { lineOf, rowTexts, scanCells, type Cells } from '../table/cells.ts';
import { textOf } from '../table/open.ts';
import { typedTable } from '../table/records.ts';
import type { Table } from '../table/table.ts';
import { wideDraft } from '../wide/draft.ts';
import { tableUnknown } from '../wide/identity.ts';
import type { Role } from '../wide/roles.ts';
import { isAreaHeading } from './headings.ts';
import { portalIdentity } from './identity.ts';
import { hasDecimalComma } from './long-table.ts';

/** How many lines may stand above the data. */
const HEADER_LINES = 10;

/** A cross-table taken apart. */
interface CrossTable {
  title: string;
  /** Headings of the columns before the periods: area, topic, unit, other dimensions. */
  stub: string[];
  /** Raw period labels, `2025*` for provisional, and the column each stands in. */
  periods: { label: string; column: number }[];
  rows: { cells: string[]; line: number }[];
}

/**
 * A cross-table from the StatLine portal: a title line, headings over several lines, periods as columns,
 * `"Bron: CBS"` as the last line, decimal comma, areas by name. Each cell becomes area x period x topic.
 */
export const portalCrossReader: Reader = {
  id: 'statline-portal-cross-table',
  gives: 'figures',
  detect(file) {
    const { kind, delimiter } = file.head;
    if (kind !== 'delimited' || delimiter === null) return null;
    const lines = headLines(file, delimiter);
    const header = headerLine(lines);
    return header < 1 || lines[0]!.length > 1
      ? null
      : {
          sure: true,
          because: `${lines[0]![0]}; ${lines[header]!.slice(0, 5)
            .filter((cell) => cell !== '')
            .join(', ')}`,
        };
  },
  read(file, context) {
    const cross = takeApart(file);
    return cross.ok ? readCross(cross.value, file, context) : cross;
  },
};

function headLines(file: SourceFile, delimiter: string): string[][] {
  const { bytes } = textOf(file);
  let end = 0;
  for (let line = 0; line < HEADER_LINES; line++) end = bytes.indexOf(0x0a, end) + 1 || bytes.length;
  const cells = scanCells(bytes.subarray(0, end), delimiter);
  if ('code' in cells) return [];
  return Array.from({ length: Math.min(HEADER_LINES, cells.rowCount) }, (_, row) => rowTexts(cells, row));
}

/** The line with the heading of the areas and at least one period; -1 when there is none. */
function headerLine(lines: string[][]): number {
  return lines.findIndex((cells) => isAreaHeading(cells[0] ?? '') && cells.some((cell) => parsePeriod(cell) !== null));
}

function takeApart(file: SourceFile): Result<CrossTable> {
  const { bytes } = textOf(file);
  const cells = scanCells(bytes, file.head.delimiter!);
  if ('code' in cells) return failure([{ ...cells, at: file.name }]);
  const lines = Array.from({ length: Math.min(HEADER_LINES, cells.rowCount) }, (_, row) => rowTexts(cells, row));
  const header = headerLine(lines);
  if (header < 1) return failure([errorAt(file, 'format-unknown', { kind: 'delimited', columns: (lines[0] ?? []).join(', ') })]);
  const headings = lines[header]!;
  const first = headings.findIndex((cell) => parsePeriod(cell) !== null);
  const issues: Issue[] = headings
    .slice(first)
    .flatMap((label) => (parsePeriod(label) === null ? [errorAt(file, 'unknown-period', { value: label, line: header + 1 })] : []));
  const rows = dataRows(file, cells, header, headings.length, issues);
  if (issues.length > 0) return failure(issues);
  if (rows.length === 0) return failure([errorAt(file, 'no-rows')]);
  const periods = headings.slice(first).map((label, index) => ({ label, column: first + index }));
  return success({ title: lines[0]![0]!, stub: headings.slice(0, first), periods, rows });
}

/** The rows with figures. Without the line "Bron: ..." at its end the file may have been cut off. */
function dataRows(file: SourceFile, cells: Cells, header: number, width: number, issues: Issue[]): CrossTable['rows'] {
  const rows: CrossTable['rows'] = [];
  let closed = false;
  for (let row = header + 1; row < cells.rowCount; row++) {
    const texts = rowTexts(cells, row);
    const line = lineOf(cells.bytes, cells.starts[cells.rowStarts[row]!]!);
    const filled = texts.filter((text) => text.trim() !== '');
    if (filled.length <= 1 && /^(?:Bron|Source):/.test(texts[0] ?? '')) closed = true;
    else if (texts.length === width) rows.push({ cells: texts, line });
    else if (filled.length > 0)
      issues.push(errorAt(file, row === cells.rowCount - 1 ? 'row-cut-off' : 'row-width', { line, found: texts.length, expected: width }));
  }
  if (!closed && issues.length === 0) issues.push(errorAt(file, 'row-cut-off', { line: rows.at(-1)?.line ?? header + 1 }));
  return rows;
}

function readCross(cross: CrossTable, file: SourceFile, context: ReadContext): Result<SourceResult> {
  const identity = portalIdentity(file, context, cross.title);
  if (identity === null) return failure([tableUnknown(file)]);
  const { table, roles } = longForm(cross, textOf(file).notes);
  const figures = roles.flatMap((role, column) => (role.is === 'figure' ? [column] : []));
  const decimalComma = hasDecimalComma(table, figures);
  const wide = { table, roles, identity, format: portalCrossReader.id, padded: true, decimalComma, rowsRead: cross.rows.length };
  const draft = wideDraft(wide, file, context);
  return draft.ok ? success({ drafts: [draft.value], geometries: [], issues: [] }) : draft;
}

/** One row per area, period and combination of other dimensions; one column per topic. */
function longForm({ stub, periods, rows }: CrossTable, notes: Issue[]): { table: Table; roles: Role[] } {
  const topicColumn = stub.indexOf('Onderwerp');
  const unitColumn = topicColumn >= 0 && stub[topicColumn + 1] === '' ? topicColumn + 1 : -1;
  const dimensions = stub.flatMap((heading, column) =>
    column > 0 && column !== topicColumn && column !== unitColumn && heading !== '' ? [{ heading, column }] : [],
  );
  const topics = new Map<string, { column: number; unit: string | null }>();
  const places = new Map<string, number>();
  const columns: (string | null)[][] = [[], [], ...dimensions.map(() => [])];
  const lines: number[] = [];
  for (const row of rows) {
    const title = (topicColumn < 0 ? 'Waarde' : row.cells[topicColumn]!).trim();
    let topic = topics.get(title);
    if (!topic) {
      topic = { column: columns.push([]) - 1, unit: unitColumn < 0 ? null : row.cells[unitColumn]!.trim() || null };
      topics.set(title, topic);
    }
    for (const period of periods) {
      const words = [row.cells[0]!, period.label, ...dimensions.map(({ column }) => row.cells[column]!)];
      // Two rows with the same words and topic stay two rows, so that a duplicate is seen.
      let place = places.get(words.join('\t'));
      if (place === undefined || columns[topic.column]![place] !== undefined) {
        place = lines.push(row.line) - 1;
        places.set(words.join('\t'), place);
        words.forEach((word, column) => (columns[column]![place!] = word));
      }
      columns[topic.column]![place] = row.cells[period.column]!;
    }
  }
  const roles: Role[] = [
    { is: 'area-key' },
    { is: 'period' },
    ...dimensions.map(({ heading }): Role => ({ is: 'member', dimension: heading })),
    ...[...topics].map(([title, { unit }]): Role => ({ is: 'figure', key: title, title, unit, decimals: null, datatype: null })),
  ];
  const names = [stub[0]!, 'Perioden', ...dimensions.map(({ heading }) => heading), ...topics.keys()];
  const table = typedTable(names, columns, lines.length);
  return { table: { ...table, notes, line: (row) => lines[row]! }, roles };
}
