import { describe, expect, it } from 'vitest';
import { checkEvaluation } from './check-evaluation.ts';
import type { Step } from './step.ts';

const refused = (kind: string, values: Record<string, unknown>) =>
  checkEvaluation({ after: { kind, values }, at: (field?: string) => field } as unknown as Step, { today: '2026-11-22' }).map(
    ({ at }) => at,
  );

describe('checkEvaluation', () => {
  it('takes a moment that is planned for later, and refuses one that was held later', () => {
    expect(refused('evaluationMoment', { state: 'planned', on: '2030' })).toEqual([]);
    expect(refused('evaluationMoment', { state: 'held', on: '2026-11' })).toEqual([]);
    expect(refused('evaluationMoment', { state: 'held', on: '2026-12' })).toEqual(['on']);
  });

  it('takes a moment of which the day is not certain, as everywhere', () => {
    expect(refused('evaluationMoment', { state: 'held', on: '2027?' })).toEqual([]);
  });
});
