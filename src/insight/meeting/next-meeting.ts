import type { Seen } from '#domain/register/register';
import { byMoment } from '#insight/programme/order';

/** The first of some meetings that is still to come; null where none is. */
export function nextMeeting(meetings: readonly Seen<'meeting'>[], today: string): Seen<'meeting'> | null {
  const coming = meetings.filter(({ values }) => !values.cancelled && (values.on ?? '') >= today);
  return coming.sort(byMoment(({ values }) => values.on))[0] ?? null;
}
