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
  /**
   * What it is about, with what is known of its money over all years, which is not what the decision costs; a sort without
   * amounts is absent. An amount that is in no sum, as its source has no breakdown (`hasApart`), is an amount all the same.
   */
  interventions: { intervention: ThingRef; sums: Sums; stand: Stand | null; hasApart: boolean }[];
  /** The programme's own checks beside it, in their order. */
  checks: { check: Seen<'commitmentCheck'>; cell: CheckCell }[];
}

/** What nobody looked into yet of a proposal that is to be decided on. */
export interface Unlooked {
  /** It has checks to be held against, and not one was judged. */
  checks: boolean;
  /** Nobody filled in what it costs: what that costs which it is about is another amount. */
  costs: boolean;
}

/** Name of the tick by which somebody says to have seen that no check was judged. */
export const SEEN_UNLOOKED = 'gezien';

/** What stands open at a proposal, so that who decides sees it; a programme without checks has none to judge. */
export function unlookedAt({ decision, checks }: Pick<Proposal, 'decision' | 'checks'>): Unlooked {
  return {
    checks: checks.length > 0 && checks.every(({ cell }) => cell.newest === null),
    costs: decision.values.cost === null,
  };
}

/** What somebody decides on a proposal with. */
export interface ProofToDecide {
  token: string;
  version: number;
  unlooked: Unlooked;
}

/** A proposal with the form by which its viewer decides on it. */
export interface Deciding {
  proposal: Proposal;
  /** Null for who proposed it: somebody else decides. */
  proof: ProofToDecide | null;
  /** The day that is filled in beforehand, as its box holds it. */
  day: Typed;
}
