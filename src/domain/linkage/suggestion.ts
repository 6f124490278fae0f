import type { ThingRef } from '#domain/programme-page/told';

/** On what two interventions can meet. */
export const LINK_GROUNDS = ['place', 'people', 'partners', 'goals', 'words', 'time'] as const;
export type LinkGround = (typeof LINK_GROUNDS)[number];

/**
 * How near they are on a ground: `same` they share it, `part` one place lies in the other, `near` it touches (places of
 * one district, goals of one theme), `some` and `much` how alike texts are.
 */
export type LinkDegree = 'same' | 'part' | 'near' | 'some' | 'much';

/** Why two interventions may do more together: what they share, in words, with the points that the rule gives for it. */
export interface LinkReason {
  ground: LinkGround;
  degree: LinkDegree;
  points: number;
  /** Names of what is shared, as a reader knows them; of places codes, to be named where there are figures. */
  shared: string[];
}

/** Two interventions that Peil puts before people: they judge it, by whether it widens residents' chances. */
export interface LinkSuggestion {
  interventions: readonly [ThingRef, ThingRef];
  /** The sum of the points of its reasons: only to put the nearest first. */
  points: number;
  /** In the order of `LINK_GROUNDS`. */
  reasons: LinkReason[];
  /** What a linkage made from it begins with. */
  organisations: string[];
  themes: string[];
  areas: string[];
}
