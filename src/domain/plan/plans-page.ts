import type { PlaceRef } from '#domain/programme-page/told';
import type { Seen } from '#domain/register/register';

/** A plan with the name of whose it is. */
export interface PlanTold {
  plan: Seen<'plan'>;
  /** Null where it is not filled in, or can't be seen. */
  organisation: string | null;
}

/** A theme with the plans that hold for it or are being made: none is a gap. */
export interface ThemePlans {
  id: string;
  name: string;
  plans: PlanTold[];
  /** Plans that ended: shown, and counted with nothing. */
  ended: PlanTold[];
}

/** Two plans that overlap or clash, whichever of them says so. */
export type PlanPair = readonly [Seen<'plan'>, Seen<'plan'>];

export interface InterestTold {
  interest: Seen<'interest'>;
  organisation: string | null;
}

export interface ChallengeTold {
  challenge: Seen<'challenge'>;
  interests: InterestTold[];
}

/** The challenges of one area. One that is of several areas stands under each. */
export interface AreaChallenges {
  /** Null for challenges without an area. */
  place: PlaceRef | null;
  challenges: ChallengeTold[];
}

/** Plans beside themes, challenges by area and who holds which interest (MISSION P14, P17). */
export interface PlansPage {
  /** In the order of the programme. */
  themes: ThemePlans[];
  /** Plans that name no theme. */
  themeless: PlanTold[];
  overlaps: PlanPair[];
  clashes: PlanPair[];
  areas: AreaChallenges[];
  /** Whether the viewer may see interests at all. */
  seesInterests: boolean;
}
