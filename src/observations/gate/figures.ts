import type { Period } from '#base/period';
import { STATUS_CODE } from '#domain/observation/observation';
import type { Draft } from '#domain/release/draft';
import { sameAreas } from '../release/draft-cells.ts';

/** A figure of a draft, with where it stands. */
export interface DraftFigure {
  measure: number;
  /** Position in the draft's areas; one for an area that is listed twice. */
  area: number;
  period: Period;
  value: number | null;
  /** How many it is of, where that stands beside it. */
  base: number | null;
  block: number;
  column: number;
  row: number;
}

/** Every numeric figure of a draft; `value` is null where there is none. */
export function* draftFigures(draft: Draft): Generator<DraftFigure> {
  const same = sameAreas(draft.areas);
  for (const [block, { area, period, columns }] of draft.blocks.entries()) {
    for (const [column, { measure, values, statuses, base, texts }] of columns.entries()) {
      if (texts) continue;
      for (let row = 0; row < values.length; row += 1) {
        const isThere = !Number.isNaN(values[row]!) && (statuses?.[row] ?? STATUS_CODE.ok) === STATUS_CODE.ok;
        const beside = base?.[row] ?? Number.NaN;
        yield {
          measure,
          area: same[area[row]!]!,
          period: draft.periods[period[row]!]!,
          value: isThere ? values[row]! : null,
          base: Number.isNaN(beside) ? null : beside,
          block,
          column,
          row,
        };
      }
    }
  }
}
