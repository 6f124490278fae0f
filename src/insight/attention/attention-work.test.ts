import { describe, expect, it } from 'vitest';
import { attention } from './attention.ts';
import { holding, P, reasons, running, thing, TODAY, viewerAs } from './test-matters.ts';

describe('attention() to what is done', () => {
  it('tells of a state older than half a year, and not of one of exactly half a year or of what has ended', async () => {
    expect(await reasons([running({}, { asOf: '2026-05-21' })])).toEqual(['stale']);
    expect(await reasons([running({}, { asOf: '2026-05-22' })])).toEqual([]);
    expect(await reasons([running({ state: 'completed' }, { asOf: '2020-01-01' })])).toEqual([]);
  });

  it('asks nobody to keep telling of a programme that is over how it goes', async () => {
    const things = [running({ progress: null }, { asOf: '2020-01-01' })];
    const until = async (ends: string) =>
      (await attention(holding(things), viewerAs('programme-manager'), { id: 'p', values: { ends } }, TODAY)).map(({ reason }) => reason);
    expect(await until('2023')).toEqual([]);
    expect(await until('2026')).toHaveLength(2);
  });

  it('tells where nobody wrote how it goes', async () => {
    expect(await reasons([running({ progress: null })])).toEqual(['story-missing']);
    expect(await reasons([running({ state: 'idea', progress: null })])).toEqual([]);
  });

  it('tells of the last ended period of an output only: behind, or not filled in', async () => {
    const whole = running();
    const output = (period: string, delivered: number | null, name = 'lessen') =>
      thing('output', { intervention: whole.id, name, period, planned: 10, delivered });
    expect(await reasons([whole, output('2024', 3), output('2025', 10), output('2026', 1)])).toEqual([]);
    expect(await reasons([whole, output('2024', 10), output('2025', 9)])).toEqual(['output-behind']);
    expect(await reasons([whole, output('2025', null), output('2025', 0, 'uren')])).toEqual(['output-behind', 'output-unknown']);
    expect(await reasons([running({ state: 'completed' }), thing('output', { period: '2025', planned: 1, delivered: 0 })])).toEqual([]);
  });

  it('holds an output that is told as less or more than a number against its plan only where that says enough', async () => {
    const whole = running();
    const told = (delivered: number, precision: string) =>
      thing('output', { intervention: whole.id, name: `${precision} ${delivered}`, period: '2025', planned: 10, delivered, precision });
    expect(await reasons([whole, told(4, 'more-than'), told(12, 'less-than'), told(12, 'more-than')])).toEqual([]);
    const [item] = await attention(holding([whole, told(10, 'less-than')]), viewerAs('programme-manager'), P, TODAY);
    expect(item).toMatchObject({ reason: 'output-behind', delivered: 10, planned: 10, precision: 'less-than' });
  });

  it('tells of what was due before today', async () => {
    const due = (kind: 'action' | 'activity', day: string, values: Record<string, unknown>) =>
      thing(kind, { name: 'x', due: day, isMilestone: false, ...values });
    const things = [
      due('action', '2026-11-21', { state: 'open' }),
      due('action', TODAY, { state: 'open' }),
      due('action', '2026-01-01', { state: 'done' }),
      due('activity', '2026-11-21', { done: false }),
      due('activity', '2026-01-01', { done: true }),
    ];
    expect(await reasons(things)).toEqual(['action-overdue', 'activity-overdue']);
  });

  it('tells of a milestone whose moment has passed for certain, also where it has no day', async () => {
    const milestone = (values: Record<string, unknown>) => thing('activity', { name: 'x', isMilestone: true, done: false, ...values });
    const late = [milestone({ due: '2026-11-21' }), milestone({ ends: '2026-10' }), milestone({ begins: '2025' })];
    const inTime = [milestone({ due: TODAY }), milestone({ ends: '2026' }), milestone({ ends: '2025?' }), milestone({})];
    expect(await reasons([...late, ...inTime])).toEqual(Array.from(late, () => 'milestone-overdue'));
  });
});
