import type { ForeignTable } from '#domain/catalogue/catalogue';
import type { Draft, BlockColumn, SourceMeasure } from '#domain/release/draft';
import type { SourceCatalogue } from './reader.ts';

/** For tests: a catalogue of the given tables only. */
export function sampleCatalogue(...tables: (Partial<ForeignTable> & { id: string })[]): SourceCatalogue {
  const full = tables.map((table): ForeignTable => ({
    publisher: 'cbs',
    title: table.id,
    policy: 'newest-release-per-period',
    missing: 'unknown',
    sampling: 'register',
    ...table,
  }));
  return { tables: full, table: (id) => full.find((table) => table.id === id), publisher: () => undefined };
}

/** For tests: one cell of a draft with everything that belongs to it; undefined when there is no such row. */
export interface DraftCell {
  value: number;
  status: number | null;
  missing: BlockColumn['missing'];
  flag: number;
  lower: number | null;
  upper: number | null;
  text: string | null;
}

/** For tests: finds cells of a draft by area code, period, column and members. */
export function draftCell(
  draft: Draft,
  area: string,
  period: string,
  column: string,
  members: SourceMeasure['members'] = {},
): DraftCell | undefined {
  for (const block of draft.blocks) {
    const found = block.columns.find(({ measure }) => matches(draft.measures[measure]!, column, members));
    if (!found) continue;
    const row = block.area.findIndex((index, at) => draft.areas[index]!.code === area && draft.periods[block.period[at]!] === period);
    if (row < 0) continue;
    return {
      value: found.values[row] ?? NaN,
      status: found.statuses?.[row] ?? null,
      missing: found.missing,
      flag: found.flags?.[row] ?? 0,
      lower: found.lower?.[row] ?? null,
      upper: found.upper?.[row] ?? null,
      text: found.texts?.[row] ?? null,
    };
  }
  return undefined;
}

function matches(measure: SourceMeasure, column: string, members: SourceMeasure['members']): boolean {
  return measure.column === column && Object.entries(members).every(([dimension, member]) => measure.members[dimension] === member);
}
