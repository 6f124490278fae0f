import type { KindName } from '#domain/register/kinds';
import type { EvidenceTold } from './evidence-told.ts';

/** The evidence of one claim, with what somebody may do there. */
export interface ClaimEvidence {
  claim: { kind: KindName; id: string };
  evidence: readonly EvidenceTold[];
  /** What was taken away again, and why: what once counted stays to be seen. */
  withdrawn: readonly (EvidenceTold & { because: string; withdrawnAt: string })[];
  /** Who added each, by its id. */
  names: Readonly<Record<string, string>>;
  mayAdd: boolean;
}
