import { describe, expect, it } from 'vitest';
import type { GrantState } from '#domain/money/money';
import { grantRow } from '#insight/money/grant-row';
import { fakeThing } from '#insight/programme/test-content';
import { grantSums } from './grant-sums.ts';

const row = (state: GrantState, amounts: object = {}) => grantRow(fakeThing('grant', 'g', { state, ...amounts }), new Map(), '2026-11-22');

describe('grantSums()', () => {
  it('adds known amounts of a round up, says of how many it is not known, and counts no yearly amount', () => {
    const rows = [
      row('applied', { requested: 500 }),
      row('refused', { requested: 900 }),
      row('withdrawn', { requested: 650, granted: 650 }),
      row('determined', { requested: 1000, granted: 800, advanced: 600, determined: 750 }),
      row('granted', { granted: 300 }),
      row('granted', { granted: 40, perYear: true }),
    ];
    expect(grantSums(rows, 5000)).toEqual({
      requested: { cents: 2400, unknown: 1 },
      granted: { cents: 1100, unknown: 0 },
      advanced: { cents: 600, unknown: 0 },
      determined: { cents: 750, unknown: 0 },
      perYear: 1,
      left: null,
    });
    expect(grantSums(rows.slice(0, 5), 5000).left).toBe(3900);
  });

  it('gives no sum where nothing is known, and nothing that is left where a granted amount is not', () => {
    const sums = grantSums([row('granted', { amountUnknown: true })], 5000);
    expect(sums.granted).toEqual({ cents: null, unknown: 1 });
    expect(sums.left).toBeNull();
  });
});
