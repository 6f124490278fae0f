import { describe, expect, it } from 'vitest';
import { grantDoubts } from './grant-doubts.ts';

const NOTHING = { advanced: null, paidOn: [], closes: null };

describe('grantDoubts()', () => {
  it('tells what seldom is: applied late, paid before the decision, paid or determined above what was granted', () => {
    expect(grantDoubts({ state: 'applied', appliedOn: '2026-04-02', granted: 500 }, { ...NOTHING, closes: '2026-04-01' })).toEqual([
      'applied-late',
      'granted-undecided',
    ]);
    const values = { state: 'determined' as const, decidedOn: '2026-02', granted: 6000, determined: 9000 };
    expect(grantDoubts(values, { advanced: 7000, paidOn: ['2026-01-31'], closes: null })).toEqual([
      'advance-before-decision',
      'advanced-above-granted',
      'determined-above-granted',
    ]);
  });

  it('doubts nothing that may be in time, is not certain, not known, or of each year', () => {
    expect(grantDoubts({ state: 'granted', granted: 100, appliedOn: '2026' }, { advanced: 100, paidOn: [], closes: '2026-04-01' })).toEqual(
      [],
    );
    expect(grantDoubts({ appliedOn: '2027?', decidedOn: '2027?' }, { advanced: 5, paidOn: ['2026-01-01'], closes: '2026-04-01' })).toEqual(
      [],
    );
    expect(grantDoubts({ granted: 100, determined: 300, perYear: true }, { ...NOTHING, advanced: 200 })).toEqual([]);
  });
});
