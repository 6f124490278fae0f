import { lastDayOf, whenParts } from '#domain/register/when';

/**
 * Whether a figure was chosen before the work began: who chooses afterwards can choose what came out well. Chosen on the
 * very day that it began counts as before. Null where a day is not filled in, or the beginning is not known well enough.
 *
 * @param chosenOn the day on which it was chosen
 * @param begins when the work began, as well as that is known (EDTF)
 */
export function chosenBefore(chosenOn: string | null | undefined, begins: string | null | undefined): boolean | null {
  const parts = begins ? whenParts(begins) : null;
  if (!chosenOn || !parts || parts.uncertain) return null;
  const first = `${begins!}${parts.month === null ? '-01' : ''}${parts.day === null ? '-01' : ''}`;
  if (chosenOn <= first) return true;
  return chosenOn > lastDayOf(begins!)! ? false : null;
}
