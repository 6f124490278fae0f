import { DOUBLE, DuckDBDataChunk, INTEGER, UTINYINT, VARCHAR, type DuckDBConnection } from '@duckdb/node-api';
import { municipalityOf, parentOf } from '#domain/area/code';
import { AREA_LEVELS } from '#domain/area/level';
import { FLAG_CODE, STATUS_CODE } from '#domain/observation/observation';
import type { BlockColumn, Draft, DraftArea, ObservationBlock } from '#domain/release/draft';
import { CHUNK_ROWS, ColumnWriter } from '../columns.ts';
import { runAll } from '../engine.ts';

/**
 * Puts a draft into DuckDB as the view `cells` (measure, area, period, value, status, flag, lower,
 * upper, base, text) and the table `draft_area`. Cells go in by column, a chunk of memory at a time;
 * figures with margins and texts have tables of their own, because most figures have neither.
 */
export async function loadDraft(connection: DuckDBConnection, draft: Draft): Promise<void> {
  await runAll(connection, [
    'CREATE TABLE plain_cell (measure INTEGER, area INTEGER, period INTEGER, value DOUBLE, status UTINYINT, flag UTINYINT)',
    'CREATE TABLE margin_cell (measure INTEGER, area INTEGER, period INTEGER, value DOUBLE, status UTINYINT, flag UTINYINT, lower DOUBLE, upper DOUBLE, base DOUBLE)',
    'CREATE TABLE text_cell (measure INTEGER, area INTEGER, period INTEGER, status UTINYINT, flag UTINYINT, text VARCHAR)',
    'CREATE TABLE draft_area (area INTEGER, scheme VARCHAR, code VARCHAR, division_year INTEGER, level UTINYINT, name VARCHAR, parent VARCHAR, municipality VARCHAR, change_mark UTINYINT)',
    `CREATE VIEW cells AS
      SELECT measure, area, period, CASE WHEN status = 0 THEN value END AS value, status, flag,
        NULL::DOUBLE AS lower, NULL::DOUBLE AS upper, NULL::DOUBLE AS base, NULL::VARCHAR AS text FROM plain_cell
      UNION ALL
      SELECT measure, area, period, CASE WHEN status = 0 THEN value END, status, flag,
        CASE WHEN status = 0 AND NOT isnan(lower) THEN lower END, CASE WHEN status = 0 AND NOT isnan(upper) THEN upper END,
        CASE WHEN NOT isnan(base) THEN base END, NULL FROM margin_cell
      UNION ALL
      SELECT measure, area, period, NULL, status, flag, NULL, NULL, NULL, text FROM text_cell`,
  ]);
  const same = sameAreas(draft.areas);
  await appendAreas(connection, draft.areas, same);
  await appendNumbers(connection, draft, same, false);
  await appendNumbers(connection, draft, same, true);
  await appendTexts(connection, draft, same);
}

/** For each area the index under which it is kept: an area that is listed twice is one area. */
export function sameAreas(areas: readonly DraftArea[]): Int32Array {
  const first = new Map<string, number>();
  return Int32Array.from(areas, (area, index) => {
    const key = `${area.scheme}\u0000${area.code}\u0000${area.divisionYear ?? ''}`;
    const kept = first.get(key);
    if (kept === undefined) first.set(key, index);
    return kept ?? index;
  });
}

async function appendAreas(connection: DuckDBConnection, areas: readonly DraftArea[], same: Int32Array): Promise<void> {
  const types = [INTEGER, VARCHAR, VARCHAR, INTEGER, UTINYINT, VARCHAR, VARCHAR, VARCHAR, UTINYINT];
  const appender = await connection.createAppender('draft_area');
  const kept = areas.flatMap((area, index) => (same[index] === index ? [{ index, area }] : []));
  for (let from = 0; from < kept.length; from += CHUNK_ROWS) {
    const part = kept.slice(from, from + CHUNK_ROWS);
    const chunk = DuckDBDataChunk.create(types, part.length);
    const official = (area: DraftArea) => area.scheme === 'cbs';
    chunk.setColumns([
      part.map(({ index }) => index),
      part.map(({ area }) => area.scheme),
      part.map(({ area }) => area.code),
      part.map(({ area }) => area.divisionYear),
      part.map(({ area }) => AREA_LEVELS.indexOf(area.level)),
      part.map(({ area }) => area.name),
      part.map(({ area }) => area.parent ?? (official(area) ? parentOf(area.code) : null)),
      part.map(({ area }) => area.municipality ?? (official(area) ? municipalityOf(area.code) : null)),
      part.map(({ area }) => area.changeMark),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** Per row the status, and NaN wherever it is not `ok`: a filler never stays behind as a number. */
function settle(column: BlockColumn): { values: Float64Array; statuses: Uint8Array } {
  const missing = STATUS_CODE[column.missing === 'ok' ? 'unknown' : column.missing];
  const values = Float64Array.from(column.values);
  const statuses = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row += 1) {
    const status = column.statuses ? column.statuses[row]! : 0;
    if (status !== 0) statuses[row] = status;
    else if (!Number.isFinite(values[row]!)) statuses[row] = missing;
    if (statuses[row] !== 0) values[row] = NaN;
  }
  return { values, statuses };
}

function hasMargins(column: BlockColumn): boolean {
  return column.lower !== null || column.upper !== null || column.base !== null;
}

async function appendNumbers(connection: DuckDBConnection, draft: Draft, same: Int32Array, margins: boolean): Promise<void> {
  const wanted = (column: BlockColumn) => column.texts === null && hasMargins(column) === margins;
  if (!draft.blocks.some((block) => block.columns.some(wanted))) return;
  const types = [INTEGER, INTEGER, INTEGER, DOUBLE, UTINYINT, UTINYINT, ...(margins ? [DOUBLE, DOUBLE, DOUBLE] : [])];
  const writer = new ColumnWriter(await connection.createAppender(margins ? 'margin_cell' : 'plain_cell'), types);
  for (const { column, block, areas } of byMeasure(draft, same).filter(({ column }) => wanted(column))) {
    const { values, statuses } = settle(column);
    const extra = margins ? [column.lower, column.upper, column.base] : [];
    writer.fill(0, column.measure);
    if (!column.flags) writer.fill(5, FLAG_CODE[column.flag]);
    extra.forEach((array, index) => array ?? writer.fill(6 + index, NaN));
    for (let from = 0; from < values.length; from += CHUNK_ROWS) {
      const count = Math.min(CHUNK_ROWS, values.length - from);
      writer.copy(1, areas, from, count);
      writer.copy(2, block.period, from, count);
      writer.copy(3, values, from, count);
      writer.copy(4, statuses, from, count);
      if (column.flags) writer.copy(5, column.flags, from, count);
      extra.forEach((array, index) => array && writer.copy(6 + index, array, from, count));
      writer.send(count);
    }
  }
  writer.close();
}

async function appendTexts(connection: DuckDBConnection, draft: Draft, same: Int32Array): Promise<void> {
  const appender = await connection.createAppender('text_cell');
  for (const { column, block, areas } of byMeasure(draft, same)) {
    const texts = column.texts;
    if (!texts) continue;
    const missing = STATUS_CODE[column.missing === 'ok' ? 'unknown' : column.missing];
    for (let from = 0; from < texts.length; from += CHUNK_ROWS) {
      const part = texts.slice(from, from + CHUNK_ROWS);
      const chunk = DuckDBDataChunk.create([INTEGER, INTEGER, INTEGER, UTINYINT, UTINYINT, VARCHAR], part.length);
      const statusOf = (text: string | null, row: number) => column.statuses?.[from + row] || (text === null ? missing : 0);
      chunk.setColumns([
        part.map(() => column.measure),
        part.map((_, row) => areas[from + row]!),
        part.map((_, row) => block.period[from + row]!),
        part.map(statusOf),
        part.map((_, row) => column.flags?.[from + row] ?? FLAG_CODE[column.flag]),
        part.map((text, row) => (statusOf(text, row) === 0 ? text : null)),
      ]);
      appender.appendDataChunk(chunk);
    }
  }
  appender.closeSync();
}

/** The columns of all blocks, measure after measure: in this order they are stored, so that one measure lies together. */
function byMeasure(draft: Draft, same: Int32Array): { column: BlockColumn; block: ObservationBlock; areas: Int32Array }[] {
  return draft.blocks
    .flatMap((block) => {
      const areas = block.area.map((area) => same[area]!);
      return block.columns.map((column) => ({ column, block, areas }));
    })
    .sort((a, b) => a.column.measure - b.column.measure);
}
