import type { HoursTold } from '#domain/partner/hours';
import type { Stand } from '#domain/money/overview';
import type { Seen } from '#domain/register/register';
import type { OrganisationRef, ThingRef } from './told.ts';

/** A partner of a programme, or who is missed in it. */
export interface PartnerTold {
  partner: Seen<'partner'>;
  name: string;
  organisation: OrganisationRef | null;
}

/** A table at which a coalition meets, with its places. */
export interface BodyTold {
  name: string;
  seats: { seat: Seen<'seat'>; organisation: string | null; theme: string | null }[];
}

/** Who takes part in one programme. */
export interface ProgrammePartners {
  programme: ThingRef;
  /** For which days what is told of partners and places is true; that of the programme where it has neither. */
  stand: Stand;
  takePart: PartnerTold[];
  /** Of who takes part. */
  hours: HoursTold;
  invited: PartnerTold[];
  missing: PartnerTold[];
  left: PartnerTold[];
  bodies: BodyTold[];
}
