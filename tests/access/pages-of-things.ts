import { MEETING, NORTH } from './row.ts';
import { SAME_FOR_EVERYBODY } from './same-for-everybody.ts';
import { BY_WHO } from './table.ts';
import type { Who } from './who.ts';

/** Things of one programme, to look at in place of those that the tables name. */
export interface OtherThings {
  /** The name of the programme in addresses. */
  place: string;
  /** The name in addresses of an intervention that residents may read of. */
  openIntervention: string;
  meeting: string;
  check: string;
}

/**
 * The address of every page and file that the tables name and somebody may open, about the things that are given; without
 * files that people gave, and pages whose address only a page tells.
 */
export function pagesOfThings(who: Who, things: OtherThings): string[] {
  const ofOne = Object.entries(BY_WHO).flatMap(([door, { at, others, for: by = {} }]) =>
    door.startsWith('GET') && at !== '' && !door.includes('[...path]') && (by[who] ?? others).status === 200 ? [at] : [],
  );
  const ofAll = Object.values(SAME_FOR_EVERYBODY).flatMap((at) => {
    if (typeof at === 'string') return [at];
    if (at.on === '/programmas') return [`/programmas/${things.place}${at.behind ?? ''}`];
    return at.on === '/wat-we-doen' ? [`/wat-we-doen/${things.openIntervention}`] : [];
  });
  const named = (at: string): string =>
    at.replace(NORTH, `/werk/${things.place}`).replace(MEETING, things.meeting).replace('{check}', things.check);
  return [...new Set([...ofOne, ...ofAll].map(named))].filter((at) => !at.includes('{'));
}
