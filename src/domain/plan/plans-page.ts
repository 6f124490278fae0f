import type { PlaceRef } from '#domain/programme-page/told';
import type { Seen } from '#domain/register/register';
import type { PlanPair, PlanTold, ProposedOverlap } from './plan-told.ts';
import type { CommonTheme, PlanBeside, PlansAround } from './plans-around.ts';

/** A theme with the plans that hold for it or are being made: none is a gap. */
export interface ThemePlans {
  id: string;
  name: string;
  plans: PlanTold[];
  /** Plans that ended: shown, and counted with nothing. */
  ended: PlanTold[];
  /** The theme of the figures that it belongs to; null where that is not filled in, so that no other programme has the same. */
  common: CommonTheme | null;
  /** Plans of other programmes for the same theme and a part of the same area; those in the programme's own area first. */
  beside: PlanBeside[];
  /** Of all those plans together that are for the programme's own area. */
  gaps: ThemeGaps;
}

/** Where and until when the plans of a theme are. */
export interface ThemeGaps {
  /** Areas of the programme for which none of the plans is; empty where there is no plan at all. */
  withoutPlan: PlaceRef[];
  /** Whether of any of the plans no area is filled in, so that nothing is said of areas. */
  areaMissing: boolean;
  /** When the last plan ends, where that is before the programme does; null also where an end is not known. */
  runsOut: string | null;
}

export interface InterestTold {
  interest: Seen<'interest'>;
  organisation: string | null;
}

export interface ChallengeTold {
  challenge: Seen<'challenge'>;
  interests: InterestTold[];
  /** Null where nobody took a side, or interests can't be seen. */
  tension: ChallengeTension | null;
}

/** Who supports what a challenge asks, and with whom it clashes; both is where interests meet head on. */
export interface ChallengeTension {
  sort: 'supports' | 'clashes' | 'meets';
  supports: string[];
  clashes: string[];
}

/** The challenges of one area. One that is of several areas stands under each. */
export interface AreaChallenges {
  /** Null for challenges without an area. */
  place: PlaceRef | null;
  challenges: ChallengeTold[];
}

/** Plans beside themes, challenges by area and who holds which interest. */
export interface PlansPage {
  /** In the order of the programme. */
  themes: ThemePlans[];
  /** Plans that name no theme. */
  themeless: PlanTold[];
  overlaps: PlanPair[];
  clashes: PlanPair[];
  /** Pairs that a rule points out and about which nobody decided yet, A to Z. */
  proposed: ProposedOverlap[];
  around: PlansAround;
  areas: AreaChallenges[];
  /** Whether the viewer may see interests at all. */
  seesInterests: boolean;
}
