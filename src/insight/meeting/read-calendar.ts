import type { Viewer } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { Register, Seen } from '#domain/register/register';
import { namesOf } from '#insight/names-of';
import { readKinds, type ThingsOf } from '#insight/read-kinds';

const KINDS_READ = ['meeting', 'calendarEntry', 'action', 'activity', 'intervention', 'grantCall', 'grant'] as const satisfies KindName[];

/** Everything that a calendar is made of. */
export type CalendarContent = ThingsOf<(typeof KINDS_READ)[number]> & {
  /** Names by id. */
  readonly organisations: ReadonlyMap<string, string>;
};

/** Everything in some programmes that has a day, as far as a viewer may see it. */
export async function readCalendar(register: Register, viewer: Viewer, programmes: readonly string[]): Promise<CalendarContent> {
  const [byKind, organisations] = await Promise.all([
    readKinds(register, viewer, KINDS_READ, programmes),
    register.list(viewer, 'organisation') as Promise<{ things: Seen<'organisation'>[] }>,
  ]);
  return { ...byKind, organisations: namesOf(organisations.things) };
}
