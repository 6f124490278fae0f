import type { OrganisationRef, PlaceRef } from '#domain/programme-page/told';
import type { Seen } from '#domain/register/register';
import type { BOTTLENECK_OUTCOMES } from './practice.ts';

export type BottleneckOutcome = (typeof BOTTLENECK_OUTCOMES)[number];

/** A rule that stands in the way, with who lets their people depart from it. */
export interface BottleneckTold {
  /** Without its number where that is told as a few times. */
  bottleneck: Seen<'bottleneck'>;
  /** How often it was seen; `few` is told to who does not steer, of one to four times. Null where nobody counted. */
  seen: number | 'few' | null;
  givesMandate: OrganisationRef[];
}

/** What was found in casework and what came of it. */
export interface Breakthroughs {
  /** What partners don't see yet: it waits for a second reader. Only for who wrote it or may read it. */
  unread: BottleneckTold[];
  /** In the order of the outcomes, those that nothing came of yet first; what was seen most often first. No empty ones. */
  byOutcome: { outcome: BottleneckOutcome; told: BottleneckTold[] }[];
  /** Who gives the mandate for tailored solutions, most rules first. */
  mandates: { organisation: OrganisationRef; bottlenecks: Seen<'bottleneck'>[] }[];
  /** Partners that take part and give none, A to Z. */
  without: OrganisationRef[];
}

/** A street with its small coalition. */
export interface StreetTold {
  street: Seen<'streetApproach'>;
  coalition: OrganisationRef[];
  places: PlaceRef[];
  bottlenecks: Seen<'bottleneck'>[];
}

/** What residents may know of both. */
export interface PublicPractice {
  bottlenecks: BottleneckTold[];
  streets: StreetTold[];
}
