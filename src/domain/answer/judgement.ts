import type { ClaimVerdict, Verdict } from '#domain/answer/codes';

/** Which way one side went, by the same witnesses as the gap. */
export type Movement = 'up' | 'down' | 'flat';

/**
 * Where an area stands against its reference. `worse` and `better` only where a direction was agreed;
 * `lower` and `higher` describe the number. `equal`: the reference lies inside the interval; `unclear`: it does, and
 * the interval is wide. `two-facts`: no interval, so both numbers are told without judgement.
 */
export type Level = 'lower' | 'higher' | 'equal' | 'unclear' | 'two-facts';

/** What may be said of one figure (docs/methods/zinnen): chosen by rule, worded by `i18n`. */
export type StatementChoice =
  | { kind: 'hidden' }
  | { kind: 'nothing' }
  | {
      kind: 'told';
      level: Level | null;
      /** Whether the level is good or bad; null where no direction was agreed or the level is none. */
      good: boolean | null;
      change: Change | null;
      programme: ProgrammeClaim | null;
    };

/** What the gap did, and which side moved. */
export interface Change {
  verdict: Verdict;
  area: Movement | null;
  reference: Movement | null;
  /** null where no direction was agreed: then 'omhoog' and 'omlaag', not 'vooruit' and 'achteruit'. */
  higherIsBetter: boolean | null;
}

export interface ProgrammeClaim {
  name: string | null;
  claim: ClaimVerdict;
  /** Whether the difference it made is good; null where that is not known. */
  good: boolean | null;
  /** Why it was refused, where that is known. */
  reason: string | null;
}
