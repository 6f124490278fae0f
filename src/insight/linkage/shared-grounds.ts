import type { LinkDegree, LinkGround } from '#domain/linkage/suggestion';
import { ALIKE, LINK_POINTS } from '#insight/linkage/link-points';
import type { Side } from '#insight/linkage/side';

/** How near two interventions are on each ground; null where they do not meet. */
export type Degrees = Record<LinkGround, LinkDegree | null>;

/** What was found of two interventions by holding all against each other: how near their places are, and how alike what they say (0 to 1). */
export interface Near {
  place: LinkDegree | null;
  people: number;
  words: number;
  /** Whether a partner takes part in both. */
  partners: boolean;
  goals: LinkDegree | null;
}

/** Whether residents meet two interventions in one place, or as the same people: it is asked of every two of a programme. */
export function mayMeet({ place, people }: Pick<Near, 'place' | 'people'>): boolean {
  return place !== null || people >= ALIKE.people.some;
}

/** No two who meet: to be written over by `sharedGrounds`. */
export function noGrounds(): Degrees {
  return { place: null, people: null, partners: null, goals: null, words: null, time: null };
}

/**
 * On what two interventions meet that may meet.
 *
 * @param degrees is written over and given back: of a million pairs hardly any needs its own
 */
export function sharedGrounds(one: Side, other: Side, near: Near, degrees: Degrees): Degrees {
  degrees.place = near.place;
  degrees.people = alike('people', near.people);
  degrees.partners = near.partners ? 'same' : null;
  degrees.goals = near.goals;
  degrees.words = alike('words', near.words);
  degrees.time = inOneTime(one, other) ? 'same' : null;
  return degrees;
}

/** The points of a ground on which two meet. */
export function pointsOf(ground: LinkGround, degree: LinkDegree): number {
  return LINK_POINTS[ground][degree] ?? 0;
}

/** One party alone on both sides has nobody to link with: that is its own work. */
export function isOneParty({ organisations: own }: Side, { organisations: others }: Side): boolean {
  return own.length <= 1 && others.length <= 1 && (own.length === 0 || others.length === 0 || own[0] === others[0]);
}

/** Those of the first that are among the second. */
export function sharedBy(one: readonly string[], other: readonly string[]): string[] {
  return one.filter((id) => other.includes(id));
}

function alike(ground: 'people' | 'words', likeness: number): LinkDegree | null {
  if (likeness < ALIKE[ground].some) return null;
  return likeness >= ALIKE[ground].much ? 'much' : 'some';
}

/** Both go on for a time together; what has no end, goes on. */
function inOneTime(one: Side, other: Side): boolean {
  return one.begins !== null && other.begins !== null && one.begins <= other.ends && other.begins <= one.ends;
}
