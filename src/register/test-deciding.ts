import { expect, it } from 'vitest';
import { RESIDENT } from '#domain/account/viewer';
import type { KindName, Values } from '#domain/register/kinds';
import type { Change } from '#domain/register/register';
import { codes, make, refusal, somebody } from './test-actors.ts';
import type { Given } from './test-stage.ts';

/** What `write` promises of decisions and evaluations: who may take them, over what was seen, and what stays as it was asked. */
export function decidingContract(given: () => Given): void {
  it('write() lets nobody adopt a decision that they wrote at', async () => {
    const { register, world } = given();
    const made = await make(register, world.manager, 'decision', world.programme, { name: 'Doorgaan', what: 'We gaan door.' });
    const adopt = {
      action: 'change' as const,
      kind: 'decision' as const,
      id: made.id,
      version: 1,
      values: { state: 'adopted' as const, decidedOn: '2026-11-20' },
    };
    const both = { ...world.manager, takesPart: [...world.manager.takesPart, ...somebody('board-member', world.programme).takesPart] };
    expect(codes(await refusal(register.write(world.manager, [adopt], 'form')))).toEqual(['not-allowed']);
    expect(codes(await refusal(register.write(both, [adopt], 'form')))).toEqual(['state four-eyes']);
    await register.write(somebody('board-member', world.programme), [adopt], 'form');
    expect((await register.find(RESIDENT, 'decision', made.id))!.values.state).toBe('adopted');
  });

  it('write() lets a proposal that was held against no check be adopted only by who says to have seen that', async () => {
    const { register, world } = given();
    const board = somebody('board-member', world.programme);
    const propose = () => make(register, world.manager, 'decision', world.programme, { name: 'Doorgaan', what: 'We gaan door.' });
    const adopt = (id: string, more: object = {}): Change => ({
      action: 'change',
      kind: 'decision',
      id,
      version: 1,
      values: { state: 'adopted', decidedOn: '2026-11-20' },
      ...more,
    });
    const check = await make(register, world.manager, 'commitmentCheck', world.programme, {
      name: 'Norm',
      question: 'Wat is de norm?',
    });
    const [seen, judged, other] = [await propose(), await propose(), await propose()];
    const values = { check: check.id, decision: judged.id, answer: 'not-yet' as const, evidence: 'Nog niet.', judgedBy: 'Wij' };
    await make(register, world.manager, 'assessment', world.programme, { ...values, judgedOn: '2026-11-19' });
    for (const origin of ['form', 'sheet'] as const) {
      expect(codes(await refusal(register.write(board, [adopt(other.id)], origin)))).toEqual(['state decision-unlooked']);
    }
    const together = register.write(board, [adopt(judged.id), adopt(other.id)], 'form');
    expect(codes(await refusal(together))).toEqual(['1.state decision-unlooked']);
    await register.write(board, [adopt(judged.id)], 'form');
    await register.write(board, [adopt(seen.id, { unlookedSeen: true })], 'form');
    await register.write(board, [{ ...adopt(other.id), values: { state: 'rejected', decidedOn: '2026-11-20' } } as Change], 'form');
  });

  it('write() keeps the words of a question once it is answered, and takes no answer at a moment that is still to come', async () => {
    const { register, world } = given();
    const of = <K extends KindName>(kind: K, values: Partial<Values<K>>) => make(register, world.manager, kind, world.programme, values);
    const question = await of('evaluationQuestion', { question: 'Wat werkt?', about: 'content', openTo: 'steering' });
    const moments = await Promise.all(
      ['2099', '2099?', '2026-06'].map((on) => of('evaluationMoment', { name: on, sort: 'other', on, state: 'planned' })),
    );
    const answer = (at: number) =>
      of('evaluationAnswer', {
        question: question.id,
        moment: moments[at]!.id,
        answer: 'Veel.',
        answeredBy: 'Team',
        answeredOn: '2026-11-01',
        openTo: 'steering',
      });
    const ask = (version: number, values: Partial<Values<'evaluationQuestion'>>) =>
      register.write(world.manager, [{ action: 'change', kind: 'evaluationQuestion', id: question.id, version, values }], 'form');
    await ask(1, { question: 'Wat werkte?' });
    expect(codes(await refusal(answer(0)))).toEqual(['moment evaluation-to-come']);
    await answer(1);
    await answer(2);
    expect(codes(await refusal(ask(2, { question: 'Wat werkte niet?' })))).toEqual(['question evaluation-answered']);
    await ask(2, { rank: 3 });
  });
}
