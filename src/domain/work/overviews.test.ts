import { describe, expect, it } from 'vitest';
import { ROLES } from '#domain/account/viewer';
import { KIND_NAMES } from '#domain/register/kinds';
import { OVERVIEWS, overviewsFor, overviewsOf } from './overviews.ts';

describe('overviewsFor', () => {
  it('gives every role the few that it works from, and each overview to some role', () => {
    for (const role of ROLES) {
      const given = overviewsFor(KIND_NAMES, [role]);
      expect(given.length, role).toBeGreaterThan(5);
      expect(given.length, role).toBeLessThanOrEqual(14);
    }
    expect(overviewsFor(KIND_NAMES, ROLES)).toEqual(OVERVIEWS);
  });

  it("gives a residents' representative all that a partner works from, and whoever steers the money", () => {
    const own = overviewsFor(KIND_NAMES, ['residents-representative']);
    expect(overviewsFor(KIND_NAMES, ['partner-member']).filter((one) => !own.includes(one))).toEqual([]);
    expect(own).toEqual(expect.arrayContaining(['money', 'plans', 'partners']));
    for (const role of ROLES) expect(overviewsFor(KIND_NAMES, [role]), role).toContain('money');
  });

  it('leaves out those about things that somebody does not meet', () => {
    expect(overviewsFor(['intervention', 'partner'], ['programme-manager'])).toEqual(['interventions', 'execution', 'partners']);
    expect(overviewsOf(['meeting'])).toEqual(['meetings']);
  });
});
