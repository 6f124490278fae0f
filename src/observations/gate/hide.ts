import { sha256 } from '#base/checksum';
import { STATUS_CODE } from '#domain/observation/observation';
import type { BlockColumn, Draft } from '#domain/release/draft';
import type { DraftFigure } from './figures.ts';

/**
 * A draft without the figures that may not be shown: they have the status `suppressed`, all alike, and neither
 * margins nor base. Its files are named by what may be known of them: a checksum over the true bytes would let
 * somebody try numbers until one fits, and their length would tell how many digits are hidden.
 */
export function hideFigures(draft: Draft, hidden: readonly DraftFigure[]): Draft {
  const blocks = draft.blocks.map((block) => ({ ...block, columns: [...block.columns] }));
  const copied = new Set<BlockColumn>();
  for (const { block, column, row } of hidden) {
    const columns = blocks[block]!.columns;
    if (!copied.has(columns[column]!)) copied.add((columns[column] = copyColumn(columns[column]!)));
    const { values, statuses, lower, upper, base } = columns[column]!;
    values[row] = Number.NaN;
    statuses![row] = STATUS_CODE.suppressed;
    for (const numbers of [lower, upper, base]) if (numbers) numbers[row] = Number.NaN;
  }
  const content = JSON.stringify([draft.areas, draft.periods, blocks], (_, value: unknown) =>
    ArrayBuffer.isView(value) ? [...(value as Float64Array)] : value,
  );
  const files = draft.files.map(({ name }, at) => ({ name, bytes: content.length, sha256: sha256(`${at} ${content}`) }));
  return { ...draft, blocks, files };
}

/** A copy to write in, with the status of every row written out. */
function copyColumn(column: BlockColumn): BlockColumn {
  const { values, statuses, missing } = column;
  const rule = STATUS_CODE[missing === 'ok' ? 'unknown' : missing];
  const copy = (numbers: Float64Array | null): Float64Array | null => (numbers ? Float64Array.from(numbers) : null);
  return {
    ...column,
    values: Float64Array.from(values),
    statuses: statuses ? Uint8Array.from(statuses) : Uint8Array.from(values, (value) => (Number.isNaN(value) ? rule : STATUS_CODE.ok)),
    lower: copy(column.lower),
    upper: copy(column.upper),
    base: copy(column.base),
  };
}
