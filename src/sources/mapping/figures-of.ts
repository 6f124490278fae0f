import { STATUSES } from '#domain/observation/observation';
import type { Draft } from '#domain/release/draft';

/** One figure of a draft, for tests and `--check`: what it is about, its value, or why there is none. */
export interface DraftFigure {
  column: string;
  members: Record<string, string>;
  scheme: string;
  area: string;
  divisionYear: number | null;
  period: string;
  value: number | string | null;
  status: (typeof STATUSES)[number];
}

/** Every figure of a draft, block by block. */
export function* figuresOf(draft: Draft): Generator<DraftFigure> {
  for (const block of draft.blocks) {
    for (const column of block.columns) {
      const { column: key, members } = draft.measures[column.measure]!;
      for (let row = 0; row < block.area.length; row += 1) {
        const area = draft.areas[block.area[row]!]!;
        const value = column.texts ? column.texts[row]! : column.values[row]!;
        const isThere = column.texts ? value !== null : !Number.isNaN(value);
        const status = column.statuses ? STATUSES[column.statuses[row]!]! : isThere ? 'ok' : column.missing;
        yield {
          column: key,
          members,
          scheme: area.scheme,
          area: area.code,
          divisionYear: area.divisionYear,
          period: draft.periods[block.period[row]!]!,
          value: status === 'ok' ? value : null,
          status,
        };
      }
    }
  }
}
