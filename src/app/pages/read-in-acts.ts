import type { Viewer } from '#domain/account/viewer';
import { isErased } from '#domain/register/erasure';
import type { KindName } from '#domain/register/kinds';
import type { ChangeOrigin, LogEntry, Register } from '#domain/register/register';
import type { StoodThere } from '#domain/work/history-line';
import { formats } from '#i18n/format';
import type { Language } from '#i18n/language';
import { messages } from '#i18n/messages';

/** So many readings of lists and of ledgers are told. */
const MOST = 5;

/**
 * The last files of an origin that were read in, newest first, as the log tells them: its lines of one moment by one person are
 * one reading.
 *
 * @param lines so many lines of the log are looked through; a reading that they may cut off is left out
 */
export async function readInActs(
  register: Register,
  viewer: Viewer,
  programme: string,
  { kind, origin, lines }: { kind: KindName; origin: ChangeOrigin; lines: number },
): Promise<LogEntry[][]> {
  const found = await register.recent(viewer, programme, lines, { kind });
  const acts = [...Map.groupBy(found, ({ at, by, origin: of }) => `${at} ${by} ${of}`).values()];
  // The oldest may be cut off.
  const whole = found.length < lines ? acts : acts.slice(0, -1);
  return whole.filter(([line]) => line!.origin === origin).slice(0, MOST);
}

/** The name of the file that a reading was of, as far as the viewer of its lines may know it; what says so where it was erased. */
export function fileOfAct(entries: readonly LogEntry[], language: Language): StoodThere | null {
  const file = entries.find(({ cameFrom }) => cameFrom !== null)?.cameFrom?.file;
  if (file === undefined) return null;
  if (!isErased(file)) return { text: file, isErased: false };
  const { at, because } = file.erased;
  return { text: messages(language).erase.tombstone(formats(language).date(at), because), isErased: true };
}
