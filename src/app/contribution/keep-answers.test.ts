import { describe, expect, it } from 'vitest';
import { fault } from '#base/fault';
import { seal } from '#domain/disclosure/seal';
import type { AreaContribution } from '#domain/profile/area-contribution';
import type { Register } from '#domain/register/register';
import { registerPlan, registrationValues } from '#domain/registration/plan';
import { fakeThing } from '#insight/programme/test-content';
import { keepAnswers, type AnswersSource } from './keep-answers.ts';

function registered(indicator: string) {
  const plan = { intervention: 'i', start: 2019, indicator, treated: ['BU1'], comparisonAreas: [], method: 'contribution 2' };
  return fakeThing('registration', indicator, registrationValues(registerPlan(plan, '2018-01-01T00:00:00Z')));
}
const [income, homes] = [registered('income'), registered('homes')];

/** A source that counts its answers; each is the indicator's claim of its turn. */
function source(answer: (indicator: string) => unknown = (indicator) => ({ claim: indicator })) {
  const state = { snapshot: 'one', asked: [] as string[], reachable: true };
  const kept: AnswersSource = {
    get snapshot() {
      return state.snapshot;
    },
    register: async () => {
      if (!state.reachable) throw new Error('gone');
      return { list: async () => ({ things: [income, homes], total: 2 }) } as unknown as Register;
    },
    answer: async ({ plan }) => {
      state.asked.push(plan.indicator);
      return seal(answer(plan.indicator) as AreaContribution);
    },
  };
  return { state, keeper: keepAnswers(kept) };
}

describe('keepAnswers()', () => {
  it('is busy at first, answers once, and says by its name that something came', async () => {
    const { state, keeper } = source();
    const name = await keeper.look('');
    expect(keeper.answerTo(income)).toEqual({ state: 'busy' });
    expect(keeper.answerTo(income)).toEqual({ state: 'busy' });
    await keeper.settled();
    expect(keeper.answerTo(income)).toEqual({ state: 'told', found: { claim: 'income' } });
    expect(await keeper.look('')).not.toBe(name);
    await keeper.settled();
    expect(state.asked).toEqual(['income']);
  });

  it('answers everything that residents may see when something changed, and what is kept stays until the new answer is there', async () => {
    const { state, keeper } = source();
    await keeper.look('1');
    await keeper.settled();
    expect(state.asked).toEqual(['income', 'homes']);
    await keeper.look('1');
    await keeper.settled();
    expect(state.asked).toHaveLength(2);
    state.snapshot = 'two';
    await keeper.look('1 two');
    expect(keeper.answerTo(homes).state).toBe('told');
    await keeper.settled();
    expect(state.asked).toHaveLength(4);
  });

  it('looks again when the register could not be reached', async () => {
    const { state, keeper } = source();
    state.reachable = false;
    await keeper.look('1');
    state.reachable = true;
    await keeper.look('1');
    await keeper.settled();
    expect(state.asked).toHaveLength(2);
  });

  it('tells apart what cannot be known yet, what is not in order, and what went wrong', async () => {
    const failing = async (error: Error) => {
      const { keeper, state } = source(() => {
        throw error;
      });
      keeper.answerTo(income);
      await keeper.settled();
      const answer = keeper.answerTo(income);
      await keeper.settled();
      expect(state.asked).toHaveLength(1);
      return answer;
    };
    expect(await failing(fault('contribution-start-late'))).toEqual({ state: 'not-yet' });
    expect(await failing(fault('registration-outdated', { gone: 'income' }))).toMatchObject({
      state: 'failed',
      issues: [{ code: 'registration-outdated' }],
    });
    expect(await failing(new Error('quadprog fell over'))).toMatchObject({ state: 'failed', issues: [{ code: 'unexpected-failure' }] });
  });

  it('does not take a record that was tampered with for the one whose hash it bears', async () => {
    const { state, keeper } = source();
    keeper.answerTo(income);
    keeper.answerTo({ ...income, values: { ...income.values, promised: -9 } });
    await keeper.settled();
    expect(state.asked).toHaveLength(2);
  });
});
