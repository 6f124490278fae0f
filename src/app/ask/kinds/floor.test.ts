import { describe, expect, it } from 'vitest';
import { Fault } from '#base/fault';
import { ask } from '../ask.ts';

const asked = (question: object, language: 'nl' | 'en' = 'en') => ask(JSON.stringify({ ask: 'floor', ...question }), language);

describe('peil ask floor', () => {
  it('gives a position for each item and the people of those below, under other spellings too', async () => {
    const { answer } = await asked({
      side: 'at most',
      threshold: 2,
      areas: [
        { id: 'far', figure: 3, population: 100 },
        { id: 'unknown', value: 4 },
        { id: 'near the floor', value: 1.9, low: 1.5, high: 2.3, people: 20 },
        { value: null, people: 5 },
      ],
    });
    expect(answer).toMatchObject({ status: 'ok', n: 3, people: 100, method: { id: 'floor' }, warnings: ['missing-data'] });
    expect(answer['items']).toEqual([
      { id: 'far', position: 'below' },
      { id: 'unknown', position: 'below' },
      { id: 'near the floor', position: 'unclear' },
      { id: '4', position: 'no-figure' },
    ]);
    expect(answer['groups']).toMatchObject({ below: { areas: 2, people: 100, peopleUnknown: 1 } });
  });

  it('refuses figures of a model and a question without a figure', async () => {
    const { answer } = await asked({ side: 'at least', bound: 6, sampling: 'model', items: [{ value: null }] });
    expect(answer).toMatchObject({ status: 'refused', reasons: ['missing-data', 'model-based-figure'], people: null });
  });

  it('tells every fault at once', async () => {
    const fault = await asked({
      side: 'below',
      items: [
        { value: 3, lower: 4, upper: 2 },
        { value: 1, upper: 2 },
        { value: 9, lower: 1, upper: 2 },
      ],
    }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Fault);
    expect((fault as Fault).issues.map(({ at, params }) => at ?? params?.['key'])).toEqual([
      'side',
      'bound',
      'items[0].lower',
      'items[1].lower',
      'items[2].value',
    ]);
  });

  it('tells its steps with the numbers of the question', async () => {
    const { steps } = await asked({ side: 'at most', bound: 2, items: [{ value: 3, people: 1200 }, { value: null }] }, 'nl');
    expect(steps.join(' ')).toContain('2 gebieden naast de ondergrens: hoogstens 2.');
    expect(steps.join(' ')).toContain('wonen 1.200 mensen');
  });
});
