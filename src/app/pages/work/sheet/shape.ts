import { isCode } from '#domain/register/field';
import { kindOf, type KindName } from '#domain/register/kinds';

/** Headings of the columns that people leave alone: which thing a row is, and which version of it. */
export const ID_HEADING = 'Peil-id';
export const VERSION_HEADING = 'Peil-versie';
/** Stands for the day for which a thing is true, where a field would. */
export const AS_OF = 'asOf';

/** The fields of a sheet in order, the name first; those that its viewer may not see are not in it. */
export function sheetFields(kind: KindName, seen: ReadonlySet<string>): string[] {
  const { title, fields } = kindOf(kind);
  const rest = Object.keys(fields).filter((field) => field !== title && seen.has(field) && !isCode(fields[field]!));
  return [...(title !== null && seen.has(title) ? [title] : []), ...rest];
}
