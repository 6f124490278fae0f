import { describe, expect, it } from 'vitest';
import type { ChangeOrigin } from '#domain/register/register';
import { checkPast } from './check-past.ts';
import type { Step } from './step.ts';

const refused = (
  kind: string,
  values: Record<string, unknown>,
  { asOf = '2026-11-22', changed = Object.keys(values), origin = 'form' as ChangeOrigin } = {},
) =>
  checkPast({ after: { kind, values, asOf }, changed, at: (field?: string) => field } as unknown as Step, {
    today: '2026-11-22',
    origin,
  }).map(({ code, at }) => `${at} ${code}`);

describe('checkPast', () => {
  it('refuses that something was asked, judged, paid or seen on a day that is still to come', () => {
    expect(refused('impactJudgement', { judgedOn: '2026-11-23' })).toEqual(['judgedOn field-later']);
    expect(refused('assessment', { judgedOn: '2030-12-01', residentsAskedOn: '2027' })).toHaveLength(2);
    expect(refused('criterion', { askedAt: '2099-12-31' })).toEqual(['askedAt field-later']);
    expect(refused('evaluationAnswer', { answeredOn: '2026-11-23' })).toHaveLength(1);
    expect(refused('grant', { appliedOn: '2027', decidedOn: '2026-12' })).toHaveLength(2);
    expect(refused('outcome', { period: '2026-12' })).toEqual(['period field-later']);
  });

  it('takes today, what may lie before it, and what is planned', () => {
    expect(refused('impactJudgement', { judgedOn: '2026-11-22' })).toEqual([]);
    expect(refused('outcome', { period: '2026' })).toEqual([]);
    expect(refused('outcome', { period: '2027?' })).toEqual([]);
    expect(refused('objective', { by: '2040' })).toEqual([]);
    expect(refused('grant', { decisionDue: '2027-01-01' })).toEqual([]);
  });

  it('refuses a number that was delivered in a period that is still to come, and takes one that is planned', () => {
    expect(refused('output', { period: '2027', planned: 12, delivered: null })).toEqual([]);
    expect(refused('output', { period: '2027', delivered: 12 }, { changed: ['delivered'] })).toEqual(['period field-later']);
  });

  it('refuses to tell how it stands on a day that is still to come', () => {
    expect(refused('intervention', {}, { asOf: '2026-11-23', changed: ['asOf'] })).toEqual(['asOf field-later']);
  });

  it('leaves alone what somebody did not touch, and what an undo goes back to', () => {
    expect(refused('impactJudgement', { judgedOn: '2030-01-01' }, { changed: ['reason'] })).toEqual([]);
    expect(refused('impactJudgement', { judgedOn: '2030-01-01' }, { origin: 'undo' })).toEqual([]);
  });
});
