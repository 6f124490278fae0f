import { foldName } from '#base/text';
import type { FieldSpec } from '#domain/register/field';
import { kindOf, type KindName } from '#domain/register/kinds';
import { dayOfSerial } from '#domain/register/read-when';
import type { SheetCell } from './file-cells.ts';

/** Stands for the field of a column that has none, and is kept as words in the note. */
export const KEEP = '+';

/**
 * The field in which words of a list are kept that have no field of their own; null where the kind has none for its viewer, or
 * only one that residents read: nobody chose to publish these words.
 */
export function keepField(kind: KindName, fields: readonly string[]): string | null {
  const note = kindOf(kind).fields.note;
  return note && note.layer !== 'resident' && fields.includes('note') ? 'note' : null;
}

/** A cell as it is kept: behind the name of its column, a day of a workbook as a day. */
export function keptWords(heading: string, cell: NonNullable<SheetCell>): string {
  const day = typeof cell === 'number' && /\b\w*(?:datum|date)\b/.test(foldName(heading)) ? dayOfSerial(cell) : null;
  const text = day ?? String(cell).replace(/\s+/g, ' ').trim();
  return heading === '' ? text : `${heading}: ${text}`;
}

/**
 * What stands in the note already with the words under it that are not in it yet, so that the same list can be read in twice.
 *
 * @returns with `left`: words for which there was no room
 */
export function withKept(before: string, kept: readonly string[], spec: FieldSpec): { text: string; left: string[] } {
  const between = spec.type === 'prose' ? '\n' : '; ';
  const longest = spec.type === 'prose' || spec.type === 'text' ? spec.longest : 0;
  let text = before;
  const left: string[] = [];
  for (const words of new Set(kept)) {
    if (text.split(between).includes(words)) continue;
    const longer = text === '' ? words : `${text}${between}${words}`;
    if ([...longer].length <= longest) text = longer;
    else left.push(words);
  }
  return { text, left };
}
