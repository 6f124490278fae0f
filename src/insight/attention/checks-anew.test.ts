import { describe, expect, it } from 'vitest';
import type { Role, Viewer } from '#domain/account/viewer';
import { attentionAddress } from '#domain/address/attention-address';
import type { Seen } from '#domain/register/register';
import { attention } from './attention.ts';
import { holding, ME, OURS, P, reasons, running, thing, TODAY, viewerAs } from './test-matters.ts';

const MANAGER = viewerAs('programme-manager');
const checks = [3, 1, 2].map((rank) => thing('commitmentCheck', { name: `Vinkje ${rank}`, rank, asksResidents: false }));
const [third, first, second] = checks as [Seen, Seen, Seen];

/** A judgement of a check of something, given on a day. */
const judged = (check: Seen, about: Seen, judgedOn: string) =>
  thing('assessment', { check: check.id, [about.kind]: about.id, answer: 'partly', judgedOn });

/** What is asked of the checks of these things. */
async function asked(things: Seen[], viewer: Viewer = MANAGER) {
  const items = await attention(holding([...checks, ...things]), viewer, P, TODAY);
  return items.filter(({ reason }) => reason === 'check-unjudged' || reason === 'check-old');
}

describe('attention() to what is to be judged', () => {
  it('asks once for an intervention that runs of which checks were never judged, and leads to the first', async () => {
    const whole = running();
    const [item, ...more] = await asked([whole, judged(second, whole, '2026-11-01')]);
    expect(more).toEqual([]);
    expect(item).toMatchObject({ reason: 'check-unjudged', kind: 'intervention', id: whole.id, delivered: 2, planned: 3, since: null });
    expect(attentionAddress('noord', item!, 'nl')).toBe(`/werk/noord/vinkjes/beoordeling?over=${whole.id}&vinkje=${first.id}`);
  });

  it('asks once for what was judged longer than a year ago, and leads to the oldest', async () => {
    const whole = running();
    const dayOfAYear = judged(first, whole, '2025-11-22');
    const [item, ...more] = await asked([whole, dayOfAYear, judged(second, whole, '2025-11-21'), judged(third, whole, '2024-01-31')]);
    expect(more).toEqual([]);
    expect(item).toMatchObject({ reason: 'check-old', delivered: 2, planned: 3, since: '2024-01-31', check: third.id });
    // A judgement is laid on top: the newest counts.
    const again = [second, third].map((check) => judged(check, whole, TODAY));
    expect(await asked([whole, dayOfAYear, judged(second, whole, '2020-01-01'), ...again])).toEqual([]);
  });

  it('tells in one line of both, with the day of what is old', async () => {
    const whole = running();
    const [item, ...more] = await asked([whole, judged(first, whole, '2024-01-31'), judged(second, whole, '2024-05-01')]);
    expect(more).toEqual([]);
    expect(item).toMatchObject({ reason: 'check-unjudged', delivered: 1, planned: 3, since: '2024-01-31', check: third.id });
  });

  it('asks it of what people meet, and of what was decided this last year, never anew', async () => {
    const of = async (one: Seen) => (await asked([one])).map(({ kind }) => kind);
    for (const state of ['running', 'scaled-up', 'embedded']) expect(await of(running({ state })), state).toEqual(['intervention']);
    for (const state of ['idea', 'prepared', 'completed', 'stopped']) expect(await of(running({ state })), state).toEqual([]);
    const decision = (state: string, decidedOn: string | null) => thing('decision', { name: 'Groen', state, decidedOn });
    expect(await of(decision('adopted', '2025-11-22'))).toEqual(['decision']);
    for (const one of [decision('adopted', '2025-11-21'), decision('proposed', null), decision('rejected', TODAY)])
      expect(await of(one)).toEqual([]);
    const taken = decision('adopted', '2025-12-01');
    expect(await asked([taken, ...checks.map((check) => judged(check, taken, '2025-11-01'))])).toEqual([]);
  });

  it('asks nothing of a programme that is over, or without checks', async () => {
    const over = { id: 'p', values: { ends: '2025' } };
    expect(await attention(holding([...checks, running()]), MANAGER, over, TODAY)).toEqual([]);
    expect(await reasons([running()])).toEqual([]);
  });

  it('asks it of who keeps it, and tells who steers; of others nobody is told', async () => {
    const told = async (role: Role, values: Record<string, unknown> = {}) =>
      (await asked([running(values)], viewerAs(role))).map(({ nearness, mayAct }) => [nearness, mayAct]);
    expect(await told('programme-manager')).toEqual([['other', true]]);
    expect(await told('board-member')).toEqual([['other', false]]);
    for (const role of ['partner-member', 'residents-representative', 'theme-lead', 'controller', 'researcher', 'external-reader'] as const)
      expect(await told(role), role).toEqual([]);
    expect(await told('partner-member', { lead: OURS })).toEqual([['near', true]]);
    expect(await told('partner-member', { owner: ME })).toEqual([['own', true]]);
    expect(await told('researcher', { owner: ME })).toEqual([['own', false]]);
    const decision = thing('decision', { name: 'Groen', state: 'adopted', decidedOn: TODAY });
    const ofDecision = async (role: Role) => (await asked([decision], viewerAs(role))).map(({ nearness }) => nearness);
    expect([await ofDecision('programme-manager'), await ofDecision('board-member'), await ofDecision('partner-member')]).toEqual([
      ['own'],
      ['other'],
      [],
    ]);
  });
});
