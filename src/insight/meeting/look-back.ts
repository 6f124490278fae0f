import type { LookBack } from '#domain/meeting/look-back';
import { MEETING_QUESTIONS } from '#domain/meeting/questions';
import { isEmpty } from '#domain/register/states';
import type { Seen } from '#domain/register/register';
import { byMoment } from '#insight/programme/order';

/** So many columns can be read beside each other. */
const AT_ONCE = 4;

/**
 * Meetings whose answers are laid beside each other: those of the coalition that were held, and any other that has an
 * answer. A meeting without answers is among them, as a question that nobody answered is worth knowing too.
 *
 * @param today `YYYY-MM-DD`
 * @param from id of the newest to show; the newest of all when null, or not among them
 */
export function lookBack(meetings: readonly Seen<'meeting'>[], today: string, from: string | null): LookBack {
  const all = meetings
    .filter((meeting) => !meeting.values.cancelled && (hasAnswer(meeting) || wasHeld(meeting, today)))
    .sort(byMoment(({ values }) => values.on))
    .reverse();
  const first = Math.max(
    0,
    all.findIndex(({ id }) => id === from),
  );
  return {
    meetings: all.slice(first, first + AT_ONCE),
    older: all[first + AT_ONCE]?.id ?? null,
    newer: first === 0 ? null : all[Math.max(0, first - AT_ONCE)]!.id,
  };
}

function hasAnswer({ values }: Seen<'meeting'>): boolean {
  return MEETING_QUESTIONS.some((question) => !isEmpty(values[question]));
}

function wasHeld({ values }: Seen<'meeting'>, today: string): boolean {
  return values.sort === 'coalition' && typeof values.on === 'string' && values.on <= today;
}
