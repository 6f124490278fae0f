import type { ChainGap, ChainPicture } from './chain-picture.ts';

/** As many objectives and interventions as one picture of a chain bears, and the page that tells it: a chain of more comes in parts. */
export const MOST_AT_ONCE = 150;

/** A part of a results chain: an ambition with all that serves it. */
export interface ChainPart {
  /** Its name in addresses. */
  id: string;
  /** Of the ambition; null where it is what serves none. */
  name: string | null;
  ambition: string | null;
  /** Which it is of how many, where one ambition has more than a page bears. */
  number: number;
  of: number;
  objectives: number;
  interventions: number;
  /** How many gaps stand in it; null where they are not counted by part. */
  gaps: number | null;
}

/** How a chain stands in parts, and which of them is shown. */
export interface ChainInParts {
  parts: readonly ChainPart[];
  shown: ChainPart;
  /** By the id of what is shown, the other parts in which it stands too. */
  also: ReadonlyMap<string, readonly ChainPart[]>;
}

/** The last part of what belongs to no ambition, where that is another than is shown; null where there is none. */
export function lastWithoutAmbition(inParts: ChainInParts | null): ChainPart | null {
  const last = inParts?.parts.at(-1);
  return last && last.ambition === null && last.id !== inParts?.shown.id ? last : null;
}

/** The results chain of a programme as residents see it: the whole of it, or one part of one that is too large. */
export interface ChainPage {
  chain: ChainPicture;
  /** What is missing in the whole chain, and how often. */
  gaps: { gap: ChainGap; count: number }[];
  /** Null where all of it is shown. */
  inParts: ChainInParts | null;
}
