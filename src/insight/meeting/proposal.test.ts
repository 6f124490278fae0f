import { expect, it } from 'vitest';
import { thing } from '#insight/programme/test-things';
import { unlookedAt } from '#domain/meeting/proposal';
import { proposalOf } from './proposal.ts';

it('proposalOf() tells with a proposal its meeting, what it is about, the money of that and each check, judged or not', () => {
  const decision = thing('decision', 'd', { name: 'Bomen', state: 'proposed', meeting: 'm', interventions: ['groen'] });
  const told = proposalOf(decision, {
    decision: [decision],
    meeting: [thing('meeting', 'm', { on: '2026-11-20' }), thing('meeting', 'other', { on: '2026-06-18' })],
    intervention: [thing('intervention', 'groen', { name: 'Groen' }), thing('intervention', 'else', { name: 'Anders' })],
    commitmentCheck: [thing('commitmentCheck', 'norm', { name: 'Norm' }), thing('commitmentCheck', 'asked', { name: 'Gevraagd' })],
    assessment: [thing('assessment', 'a', { check: 'norm', decision: 'd', answer: 'yes', judgedOn: '2026-11-01' })],
    action: [],
    moneySource: [thing('moneySource', 's', {}), thing('moneySource', 'whole', { notBrokenDown: true })],
    budgetLine: [
      thing('budgetLine', 'l', { moneySource: 's', intervention: 'groen' }),
      thing('budgetLine', 'w', { moneySource: 'whole', intervention: 'groen' }),
      thing('budgetLine', 'o', { moneySource: 's', intervention: 'else' }),
    ],
    budgetAmount: [
      thing('budgetAmount', '1', { budgetLine: 'l', year: 2026, sort: 'budgeted', amount: 100 }),
      thing('budgetAmount', '2', { budgetLine: 'w', year: 2026, sort: 'budgeted', amount: 900 }),
      thing('budgetAmount', '3', { budgetLine: 'o', year: 2026, sort: 'budgeted', amount: 7 }),
    ],
  });
  expect(told.meeting?.id).toBe('m');
  expect(told.interventions).toMatchObject([{ intervention: { id: 'groen' }, sums: { budgeted: 100 }, hasApart: true }]);
  expect(told.checks.map(({ check, cell }) => [check.id, cell.newest?.values.answer ?? null]).toSorted()).toEqual([
    ['asked', null],
    ['norm', 'yes'],
  ]);
});

it('unlookedAt() tells that no check was judged where there are any, and that nobody filled in what it costs', () => {
  const cell = (newest: object | null) => ({ cell: { newest } });
  const at = (checks: object[], cost?: number | null) => unlookedAt({ checks, decision: thing('decision', 'd', { cost }) } as never);
  expect(at([cell(null), cell(null)], null)).toEqual({ checks: true, costs: true });
  expect(at([cell(null), cell({})], null)).toEqual({ checks: false, costs: true });
  // Nought is an amount: it costs nothing. What its reader may not see is not told to be lacking.
  expect(at([], 0)).toEqual({ checks: false, costs: false });
  expect(at([], undefined)).toEqual({ checks: false, costs: false });
});

it('proposalOf() knows an amount under a source without breakdown, though it is in no sum', () => {
  const decision = thing('decision', 'd', { state: 'proposed', interventions: ['groen'] });
  const told = proposalOf(decision, {
    decision: [decision],
    meeting: [],
    intervention: [thing('intervention', 'groen', { name: 'Groen' })],
    commitmentCheck: [],
    assessment: [],
    action: [],
    moneySource: [thing('moneySource', 'whole', { notBrokenDown: true })],
    budgetLine: [thing('budgetLine', 'w', { moneySource: 'whole', intervention: 'groen' })],
    budgetAmount: [thing('budgetAmount', '1', { budgetLine: 'w', year: 2026, sort: 'budgeted', amount: 900 })],
  });
  expect(told.interventions).toMatchObject([{ sums: {}, hasApart: true }]);
});
