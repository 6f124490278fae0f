import { describe, expect, it } from 'vitest';
import type { Role } from '#domain/account/viewer';
import { attentionAddress } from '#domain/address/attention-address';
import { attention } from './attention.ts';
import { holding, ME, OURS, P, reasons, running, thing, TODAY, viewerAs } from './test-matters.ts';

describe('attention()', () => {
  it('asks for nothing where everything is told and in time', async () => {
    expect(await reasons([running()])).toEqual([]);
  });

  it('asks nobody to make what they may not make, and leads them to the thing itself', async () => {
    const goal = thing('objective', { name: 'Minder armoede' }, { asOf: '2025-11-21' });
    const judged = thing('assessment', { check: 'c', intervention: 'i', answer: 'not-yet', judgedOn: '2026-10-01' });
    const told = async (role: Role) => {
      const items = await attention(holding([goal, judged]), viewerAs(role), P, TODAY);
      return items.map((item) => [attentionAddress('noord', item, 'nl').replace(/\?.*/, ''), item.mayAct]);
    };
    expect(await told('programme-manager')).toEqual([
      ['/werk/noord/acties/nieuw', true],
      ['/werk/noord/oordelen/nieuw', true],
    ]);
    expect(await told('partner-member')).toEqual([
      ['/werk/noord/acties/nieuw', true],
      [`/werk/noord/doelen/${goal.id}`, false],
    ]);
    expect(await told('controller')).toEqual([
      [`/werk/noord/beoordelingen/${judged.id}`, false],
      [`/werk/noord/doelen/${goal.id}`, false],
    ]);
    expect(await told('researcher')).toEqual([[`/werk/noord/doelen/${goal.id}`, false]]);
  });

  it('tells who comes to read how it goes and what is theirs to keep, and not the work of others', async () => {
    const late = (owner: string) => thing('action', { name: 'Bellen', state: 'open', owner, due: '2026-11-01' });
    const all = [running({ behindPlan: true, progress: null }), late('other'), late(ME)];
    expect(await reasons(all, viewerAs('external-reader'))).toEqual(['action-overdue', 'behind-plan']);
    expect(await reasons([running({ progress: null }), late('other')], viewerAs('external-reader'))).toEqual([]);
    expect(await reasons(all, viewerAs('board-member'))).toEqual(['action-overdue', 'action-overdue', 'behind-plan', 'story-missing']);
  });

  it('puts what I keep first, then what is of my organisation', async () => {
    const things = [
      running({ name: 'ver', behindPlan: true }),
      running({ name: 'dichtbij', behindPlan: true, lead: OURS }),
      running({ name: 'eigen', progress: null, owner: ME }),
    ];
    const items = await attention(holding(things), viewerAs('programme-manager'), P, TODAY);
    expect(items.map(({ title, nearness }) => [title, nearness])).toEqual([
      ['eigen', 'own'],
      ['dichtbij', 'near'],
      ['ver', 'other'],
    ]);
  });
});
