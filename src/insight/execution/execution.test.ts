import { describe, expect, it } from 'vitest';
import type { MoneyEntry } from '#domain/money/overview';
import { thing } from '#insight/programme/test-things';
import { executionOf } from './execution.ts';

const TODAY = '2026-11-22';
const intervention = (id: string, values: Parameters<typeof thing<'intervention'>>[2]) =>
  thing('intervention', id, { name: id, state: 'running', ...values });
const milestone = (id: string, values: Parameters<typeof thing<'activity'>>[2]) =>
  thing('activity', id, { name: id, intervention: 'a', isMilestone: true, ...values });
const entry = (id: string, intervention: string | null, cents: number, more: Partial<MoneyEntry> = {}): MoneyEntry => ({
  id,
  budgetLine: 'b',
  name: 'b',
  source: 's',
  year: 2026,
  until: null,
  sort: 'budgeted',
  cents,
  line: null,
  theme: null,
  intervention,
  areas: [],
  apart: false,
  document: null,
  adopted: true,
  ledger: null,
  note: null,
  asOf: TODAY,
  ...more,
});
const nothing = { intervention: [], activity: [], organisation: [], entries: [], personOf: (id: string) => `name of ${id}` };

describe('executionOf()', () => {
  it('shows what is still to be done or is being done, by its begin, and counts what is over', () => {
    const found = executionOf(
      {
        ...nothing,
        intervention: [
          intervention('later', { begins: '2027', state: 'prepared' }),
          intervention('unknown', { state: 'idea' }),
          intervention('b', { begins: '2025' }),
          intervention('a', { begins: '2025' }),
          intervention('done', { state: 'completed' }),
          intervention('stopped', { state: 'stopped' }),
          intervention('ordinary', { state: 'embedded' }),
        ],
      },
      TODAY,
    );
    expect(found.undertakings.map(({ id }) => id)).toEqual(['a', 'b', 'later', 'unknown']);
    expect(found.over).toBe(3);
  });

  it('names who keeps it beside who leads it, and nobody where that is not filled in', () => {
    const organisation = [thing('organisation', 'o', { name: 'Woldewonen' })];
    const own = [intervention('kept', { lead: 'o', owner: 'pim' }), intervention('led', { lead: 'o' })];
    const found = executionOf({ ...nothing, organisation, intervention: own }, TODAY);
    expect(found.undertakings.map(({ lead, owner }) => [lead, owner])).toEqual([
      ['Woldewonen', 'name of pim'],
      ['Woldewonen', null],
    ]);
  });

  it('lays milestones in order, and calls only those late that passed for certain and are not done', () => {
    const activity = [
      milestone('nowhere', {}),
      milestone('doubtful', { ends: '2024?' }),
      milestone('passed', { due: '2026-11-21' }),
      milestone('today', { due: TODAY }),
      milestone('this-year', { begins: '2026' }),
      milestone('reached', { due: '2026-01-01', done: true }),
      thing('activity', 'weekly', { name: 'weekly', intervention: 'a', input: 'Een begeleider' }),
    ];
    const [one] = executionOf({ ...nothing, intervention: [intervention('a', {})], activity }, TODAY).undertakings;
    expect(one!.milestones.map(({ id, late }) => [id, late])).toEqual([
      ['doubtful', false],
      ['this-year', false],
      ['reached', false],
      ['passed', true],
      ['today', false],
      ['nowhere', false],
    ]);
    expect(one!.inputs).toEqual(['Een begeleider']);
  });

  it('adds up per intervention to exactly the total, without what is over, undivided or stands apart', () => {
    const entries = [
      entry('1', 'a', 100),
      entry('2', 'a', 50, { sort: 'spent' }),
      entry('3', 'b', 25),
      entry('4', null, 1_000),
      entry('5', 'done', 1_000),
      entry('6', 'a', 1_000, { apart: true }),
    ];
    const found = executionOf(
      { ...nothing, intervention: [intervention('a', {}), intervention('b', {}), intervention('done', { state: 'completed' })], entries },
      TODAY,
    );
    expect(found.undertakings.map(({ sums }) => sums)).toEqual([{ budgeted: 100, spent: 50 }, { budgeted: 25 }]);
    expect(found.total).toEqual({ budgeted: 125, spent: 50 });
    expect([...found.undertakings.map(({ hasApart }) => hasApart), found.totalHasApart]).toEqual([true, false, true]);
    expect(found.totalStand).toEqual({ from: found.undertakings[0]!.stand!.from, to: found.undertakings[1]!.stand!.to });
  });
});
