import { describe, expect, it } from 'vitest';
import type { Role } from '#domain/account/viewer';
import { attention } from './attention.ts';
import { holding, ME, P, reasons, thing, TODAY } from './test-matters.ts';

describe('attention() to grants', () => {
  it('tells of a grant that should have been decided on or accounted for', async () => {
    const grant = (values: Record<string, unknown>) => thing('grant', { name: 'x', ...values });
    const late = [
      grant({ state: 'applied', decisionDue: '2026-11-21' }),
      grant({ state: 'granted', accountDue: '2026-11-21' }),
      grant({ state: 'advanced', accountDue: '2026-01-01' }),
    ];
    const inTime = [
      grant({ state: 'applied', decisionDue: TODAY, accountDue: '2026-01-01' }),
      grant({ state: 'granted', decisionDue: '2026-01-01', accountDue: null }),
      grant({ state: 'accounted', accountDue: '2026-01-01', determinationDue: TODAY }),
      grant({ state: 'determined', determinationDue: '2026-01-01' }),
      grant({ state: 'reclaimed', repaymentDue: '2026-01-01', repaidOn: '2026-01' }),
    ];
    expect(await reasons([...late, ...inTime])).toEqual(['grant-late', 'grant-late', 'grant-late']);
    const after = [
      grant({ state: 'accounted', accountDue: '2026-01-01', determinationDue: '2026-11-21' }),
      grant({ state: 'reclaimed', repaymentDue: '2026-11-21' }),
      // One line for a grant of which all is late: what comes first.
      grant({ state: 'advanced', accountDue: '2026-01-01', determinationDue: '2026-02-01' }),
    ];
    expect(await reasons(after)).toEqual(['grant-late', 'determination-late', 'repayment-late']);
  });

  it('tells of a grant of which a day or an amount seldom is so, each once', async () => {
    const call = thing('grantCall', { closes: '2026-03-31' });
    const grant = (values: Record<string, unknown>) => thing('grant', { name: 'x', state: 'granted', ...values });
    const late = grant({ call: call.id, appliedOn: '2026-04', granted: 100, advanced: 300 });
    const paid = grant({ granted: 6000 });
    const advances = [4000, 3000].map((amount) => thing('grantAdvance', { grant: paid.id, paidOn: '2026-05-01', amount }));
    const right = grant({ call: call.id, appliedOn: '2026-03', granted: 100, advanced: 100 });
    expect(await reasons([call, late, paid, right, ...advances])).toEqual(['grant-doubtful', 'grant-doubtful']);
  });

  it('tells a late grant to the controller of its programme as the own, whoever else it is near to', async () => {
    const late = thing('grant', { name: 'x', state: 'granted', accountDue: '2026-11-21' });
    const nearness = async (role: Role, programme = 'p') => {
      const part = { programme, role, organisation: null, theme: null };
      const viewer = { person: ME, isAdministrator: false, takesPart: [part, { ...part, programme: 'p', role: 'board-member' as const }] };
      return (await attention(holding([late]), viewer, P, TODAY)).map((item) => item.nearness);
    };
    expect(await nearness('controller')).toEqual(['own']);
    expect([await nearness('controller', 'another'), await nearness('programme-manager')]).toEqual([['other'], ['other']]);
  });
});
