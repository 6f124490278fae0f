import { describe, expect, it } from 'vitest';
import type { Viewer } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { Query, Register, Seen } from '#domain/register/register';
import { thing } from '#insight/programme/test-things';
import { doubtsOfAdvance, doubtsOfGrant } from './doubts-of-grant.ts';

const WHO = { person: 'me' } as Viewer;
const CALL = thing('grantCall', 'c', { closes: '2026-03-31' });
const grantOf = (values: Record<string, unknown>) => thing('grant', 'g', { state: 'granted', ...values });
const advance = (id: string, grant: string, amount: number) => thing('grantAdvance', id, { grant, paidOn: '2026-05-01', amount });

/** A register with these things, which gives of advances those of the grant that is asked for. */
function holding(...things: Seen[]): Register {
  const list = (_: Viewer, kind: KindName, { ids, where }: Query<'grantAdvance'>) => {
    const fits = ({ id, values }: Seen) =>
      (ids?.includes(id) ?? true) && (where?.grant?.includes((values as { grant: string }).grant) ?? true);
    return Promise.resolve({ things: things.filter((one) => one.kind === kind && fits(one)), total: 0 });
  };
  const find = (_: Viewer, kind: KindName, id: string) => Promise.resolve(things.find((one) => one.kind === kind && one.id === id) ?? null);
  return { list, find } as unknown as Register;
}

describe('doubtsOfGrant()', () => {
  it('tells what is unlikely beside its round and its own advances', async () => {
    const grant = grantOf({ call: 'c', appliedOn: '2026-04', granted: 6000 });
    const register = holding(CALL, grant, advance('1', 'g', 4000), advance('2', 'g', 3000), advance('3', 'other', 9000));
    expect(await doubtsOfGrant(register, WHO, grant)).toEqual({
      grant: 'g',
      doubts: ['applied-late', 'advanced-above-granted'],
    });
  });

  it('tells nothing where nothing is, or what it would rest on is not known', async () => {
    const grant = grantOf({ call: 'hidden', appliedOn: '2026-04', granted: 6000 });
    expect(await doubtsOfGrant(holding(CALL, grant, advance('1', 'g', 4000), advance('3', 'other', 9000)), WHO, grant)).toBeNull();
  });
});

describe('doubtsOfAdvance()', () => {
  it('tells of its grant what advances make unlikely, and nothing else', async () => {
    const grant = grantOf({ call: 'c', appliedOn: '2026-04', decidedOn: '2026-06', granted: 6000 });
    const one = advance('1', 'g', 4000);
    expect((await doubtsOfAdvance(holding(CALL, grant, one), WHO, one))?.doubts).toEqual(['advance-before-decision']);
    const late = grantOf({ call: 'c', appliedOn: '2026-04', granted: 6000 });
    expect(await doubtsOfAdvance(holding(CALL, late, one), WHO, one)).toBeNull();
    expect(await doubtsOfAdvance(holding(one), WHO, one)).toBeNull();
  });
});
