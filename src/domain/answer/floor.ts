/**
 * Where an area stands against a floor: `below` is on the wrong side of it, also where the floor is a most.
 * `unclear`: the interval holds the floor, or a sample has none. `no-figure` is never below.
 */
export const FLOOR_POSITIONS = ['below', 'unclear', 'met', 'no-figure'] as const;
export type FloorPosition = (typeof FLOOR_POSITIONS)[number];

/** Areas on one side, and the people who live in them as far as that is known. */
export interface FloorGroup {
  areas: number;
  /** Sum over the areas whose number of people is known; null where it is known of none. */
  people: number | null;
  /** Areas whose people are not in the sum. */
  peopleUnknown: number;
}

export interface FloorDetail {
  /** Per area, in the order of the question. */
  positions: readonly { id: string; position: FloorPosition }[];
  groups: Readonly<Record<FloorPosition, FloorGroup>>;
}
