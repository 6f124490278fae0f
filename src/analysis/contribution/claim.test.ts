import { describe, expect, it } from 'vitest';
import { claimOf, type Evidence } from '#analysis/contribution/claim';
import { claimOfDid, type DidEvidence } from '#analysis/contribution/claim-did';

const strong: Evidence = {
  pControl: 0.03,
  pSyntheticDid: 0.03,
  interval: { lower: -4, upper: -1 },
  smallestDetectable: 2,
  fits: true,
  pInTime: 0.6,
  signSurvives: true,
  pUntouched: null,
  promised: -3,
  enoughYears: true,
};
const still: Evidence = { ...strong, pControl: 0.5, pSyntheticDid: 0.4, interval: { lower: -1, upper: 1.2 } };

describe('claimOf', () => {
  it('says effect when everything holds', () => {
    expect(claimOf(strong).claim).toBe('effect');
    expect(claimOf({ ...strong, pUntouched: 0.3 }).claim).toBe('effect');
  });

  it.each<[string, Partial<Evidence>]>([
    ['rank .051', { pControl: 2 / 39 }],
    ['nought within the interval', { interval: { lower: -4, upper: 0.1 } }],
    ['a poor fit', { fits: false }],
    ['something found at the pretended start', { pInTime: 0.1 }],
    ['no pretended start', { pInTime: null }],
    ['a sign that hangs on one area', { signSurvives: false }],
    ['an untouched outcome that moved', { pUntouched: 0.05 }],
    ['few years', { enoughYears: false }],
  ])('says inconclusive with %s', (_, part) => {
    const { claim, conditions } = claimOf({ ...strong, ...part });
    expect(claim).toBe('inconclusive');
    expect(conditions.filter(({ holds }) => !holds)).toHaveLength(1);
  });

  it('says no-evidence only when what was promised would have been seen', () => {
    expect(claimOf(still).claim).toBe('no-evidence');
    expect(claimOf({ ...still, promised: null }).claim).toBe('inconclusive');
    expect(claimOf({ ...still, promised: -1.9 }).claim).toBe('inconclusive');
    expect(claimOf({ ...still, pControl: 0.1 }).claim).toBe('inconclusive');
    expect(claimOf({ ...still, enoughYears: false }).claim).toBe('inconclusive');
  });
});

describe('claimOfDid', () => {
  const did: DidEvidence = {
    pValue: 0.01,
    interval: { lower: 1, upper: 3 },
    smallestDetectable: 1,
    pPreTrend: 0.4,
    pInTime: 0.5,
    signSurvives: true,
    pUntouched: null,
    promised: 2,
    treatedCount: 5,
    comparisons: 10,
    preYears: 5,
  };

  it('refuses the claim where the gap already moved, or where that cannot be seen', () => {
    expect(claimOfDid({ ...did, pPreTrend: 0.099 }).claim).toBe('refused');
    expect(claimOfDid({ ...did, pPreTrend: null }).claim).toBe('refused');
    expect(claimOfDid(did).claim).toBe('effect');
  });

  it.each<[Partial<DidEvidence>]>([
    [{ treatedCount: 4 }],
    [{ comparisons: 9 }],
    [{ preYears: 4 }],
    [{ pValue: 0.06 }],
    [{ interval: { lower: -0.1, upper: 3 } }],
  ])('claims no effect with %o', (part) => expect(claimOfDid({ ...did, ...part }).claim).toBe('inconclusive'));

  it('says no-evidence only with enough areas and power', () => {
    const none = { ...did, pValue: 0.5, interval: { lower: -1, upper: 1 } };
    expect(claimOfDid(none).claim).toBe('no-evidence');
    expect(claimOfDid({ ...none, treatedCount: 1 }).claim).toBe('inconclusive');
  });
});
