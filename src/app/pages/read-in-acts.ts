import type { Viewer } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { ChangeOrigin, LogEntry, Register } from '#domain/register/register';

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
