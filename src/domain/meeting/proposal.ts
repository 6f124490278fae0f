import type { CheckCell } from '#domain/commitment/checks-overview';
import type { Stand, Sums } from '#domain/money/overview';
import type { ThingRef } from '#domain/programme-page/told';
import type { Seen } from '#domain/register/register';
import type { Typed } from '#domain/register/write-value';

/** What is proposed, as somebody who decides on it must see it first. */
export interface Proposal {
  decision: Seen<'decision'>;
  /** The meeting at which it is on the table; null when it is at none. */
  meeting: Seen<'meeting'> | null;
  /** What it is about, with what is known of its money over all years; a sort without amounts is absent. */
  interventions: { intervention: ThingRef; sums: Sums; stand: Stand | null }[];
  /** The programme's own checks beside it, in their order. */
  checks: { check: Seen<'commitmentCheck'>; cell: CheckCell }[];
}

/** A proposal with the form by which its viewer decides on it. */
export interface Deciding {
  proposal: Proposal;
  /** Null for who proposed it: somebody else decides. */
  proof: { token: string; version: number } | null;
  /** The day that is filled in beforehand, as its box holds it. */
  day: Typed;
}
