import { describe, expect, it } from 'vitest';
import type { AttentionItem } from './attention.ts';
import { inGroups } from './attention-groups.ts';

const item = (id: string, nearness: AttentionItem['nearness'], intervention: string | null = null): AttentionItem => ({
  reason: 'stale',
  kind: intervention === null ? 'intervention' : 'activity',
  id,
  title: id,
  partOf: intervention,
  field: null,
  check: null,
  nearness,
  mayAct: true,
  since: null,
  delivered: null,
  precision: null,
  planned: null,
  intervention,
  decision: null,
});

describe('inGroups', () => {
  it('tells all that is asked of an intervention under it, nearest first, and as near as the nearest of it', () => {
    const items = [item('fair', 'near'), item('stall', 'own', 'market'), item('market', 'other'), item('tent', 'other', 'fair')];
    const groups = inGroups(items, ({ kind, id, intervention }) =>
      intervention ? { kind: 'intervention', id: intervention } : { kind, id },
    );
    expect(groups.map(({ kind, id, nearness, items: own }) => [kind, id, nearness, own.map((one) => one.id)])).toEqual([
      ['intervention', 'market', 'own', ['stall', 'market']],
      ['intervention', 'fair', 'near', ['fair', 'tent']],
    ]);
  });

  it('makes no group of nothing', () => {
    expect(inGroups([], ({ kind, id }) => ({ kind, id }))).toEqual([]);
  });
});
