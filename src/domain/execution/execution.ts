import type { Values } from '#domain/register/kinds';
import type { HoursPutIn } from '#domain/partner/hours';
import type { Stand, Sums } from '#domain/money/overview';

/** Something that must be there at a moment. */
export interface Milestone {
  id: string;
  name: string;
  /** A day, or a moment as well as it is known (EDTF); null when no moment is filled in. */
  at: string | null;
  done: boolean;
  /** Whether its last possible day has passed and it is not done. */
  late: boolean;
  /** Name of who does it; null when that is not filled in. */
  responsible: string | null;
}

/** An intervention as it is carried out. Null is not filled in. */
export interface Undertaking {
  id: string;
  name: string;
  state: Values<'intervention'>['state'];
  asOf: string;
  begins: string | null;
  ends: string | null;
  lead: string | null;
  /** Name of the person of the team who keeps it; null too where the viewer may not see who that is. */
  owner: string | null;
  /** Names of organisations that take part beside the lead. */
  others: string[];
  /** Oldest first, those without a moment last. */
  milestones: Milestone[];
  /** What is put in besides money, in words, and in hours as far as they are counted. */
  inputs: string[];
  hours: HoursPutIn;
  /** Money of its budget lines over all years, as far as the viewer may see it; a sort without amounts is absent. */
  sums: Sums;
  /** For when the sums are true; null where there are none. */
  stand: Stand | null;
  /** Whether there are amounts of sources without a breakdown: they are in no sum. */
  hasApart: boolean;
}

/** Undertakings on one page: a large programme has thousands. */
export const UNDERTAKINGS_ON_A_PAGE = 150;

/** What a programme does and will do, over time. */
export interface Execution {
  /** By begin, those without one last, then by name. */
  undertakings: Undertaking[];
  /** What the undertakings come to together: exactly their sums. */
  total: Sums;
  totalStand: Stand | null;
  totalHasApart: boolean;
  totalHours: HoursPutIn;
  /** How many interventions are left out, since they ended or became ordinary work. */
  over: number;
  /** Whether the viewer steers: sees every amount, and who keeps what. */
  isWhole: boolean;
  /** The day on which it is looked at. */
  today: string;
}
