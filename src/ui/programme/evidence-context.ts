import { getContext, setContext } from 'svelte';
import type { EvidenceByClaim, EvidenceTold } from '#domain/evidence/evidence-told';

const KEY = Symbol('evidence');

/** What a page knows of the evidence of the claims on it. */
interface Given {
  of(claim: string): readonly EvidenceTold[];
  place(): string | null;
}

/**
 * Gives a page the evidence of its claims: whatever shows a claim there can show it.
 *
 * @param read read anew at each look, as what a page is given can change
 * @param place the programme's workspace; null for everybody
 */
export function provideEvidence(read: () => EvidenceByClaim, place: () => string | null = () => null): void {
  setContext<Given>(KEY, { of: (claim) => read()[claim] ?? [], place });
}

/** Nothing on a page that was given none. */
export function givenEvidence(): Given {
  return getContext<Given | undefined>(KEY) ?? { of: () => [], place: () => null };
}
