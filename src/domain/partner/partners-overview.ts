import type { HoursPutIn, HoursTold } from '#domain/partner/hours';
import type { BodyTold, PartnerTold } from '#domain/programme-page/partners-page';
import type { Values } from '#domain/register/kinds';

export type OrganisationSort = NonNullable<Values<'organisation'>['sort']>;

/** A kind of organisation in a coalition: who of that kind takes part, and how many places it has. */
export interface SortTold {
  sort: OrganisationSort;
  /** Names, A to Z. */
  takePart: string[];
  invited: string[];
  /** Of whom somebody wrote down that they are missed. */
  missing: string[];
  /** Places at each table, in the order of the tables. */
  seats: number[];
}

/** A partner with the places that it has at any table. */
export interface PartnerSeats extends PartnerTold {
  /** Null for who is no organisation: its places can't be told. */
  seats: number | null;
  /** Hours of the activities that it sees to: part of what it brings, never added to it. Null for who is no organisation. */
  hoursInWork: HoursPutIn | null;
}

/** Who takes part in a programme, how the places are divided, and who is not there. */
export interface PartnersOverview {
  takePart: PartnerSeats[];
  /** Of who takes part. */
  hours: HoursTold;
  invited: PartnerSeats[];
  missing: PartnerSeats[];
  left: PartnerSeats[];
  bodies: BodyTold[];
  /** Kinds of which anybody takes part, was invited, is missed or has a place, in the order of the form. */
  sorts: SortTold[];
  /** Kinds of which nobody takes part nor has a place; 'other' is no kind to be missed. */
  absent: OrganisationSort[];
  /** Places at each table of which it is not filled in whose they are. */
  open: number[];
  /** Whether the viewer may see who asked whom, and what falls away. */
  seesSteering: boolean;
}
