import type { Status } from '#domain/observation/observation';
import { numberOf } from '../table/number.ts';
import { cellText, type GridCell } from './grid.ts';
import type { MappingFile } from './mapping-file.ts';

/** A cell of figures understood: a number, or none and (where the mapping tells) why; null when it is a word. */
export type MappedValue = { value: number; status: Status | null } | null;

/** How cells of figures are read by this mapping. */
export function valueReader(mapping: MappingFile): (cell: GridCell | undefined) => MappedValue {
  const { decimalComma = false, thousands } = mapping.file ?? {};
  const marks = new Map<string, Status>();
  const sentinels = new Map<number, Status>();
  for (const [mark, status] of Object.entries(mapping.missing ?? {})) {
    const number = numberOf(mark);
    if (Number.isNaN(number)) marks.set(mark.toLowerCase(), status);
    else sentinels.set(number, status);
  }
  const none = (status: Status | null): MappedValue => ({ value: NaN, status });
  return (cell) => {
    if (typeof cell === 'number') return sentinels.has(cell) ? none(sentinels.get(cell)!) : { value: cell, status: null };
    const text = cellText(cell);
    const mark = marks.get(text.toLowerCase());
    if (mark) return none(mark);
    if (text === '') return none(null);
    const value = numberOf(thousands ? withoutThousands(text, thousands) : text, decimalComma);
    if (Number.isNaN(value)) return null;
    return sentinels.has(value) ? none(sentinels.get(value)!) : { value, status: null };
  };
}

/** `1.234.567,8` without its points; a text that is not grouped in threes is left alone. */
function withoutThousands(text: string, sign: string): string {
  const escaped = sign === '.' ? '\\.' : sign === ' ' ? '[ \\u00a0]' : sign;
  return new RegExp(`^-?\\d{1,3}(?:${escaped}\\d{3})+(?:[.,]\\d+)?$`).test(text) ? text.replace(new RegExp(escaped, 'g'), '') : text;
}
