import { describe, expect, it } from 'vitest';
import { Fault } from '#base/fault';
import { ask } from '../ask.ts';

type Item = Record<string, unknown> & { status: string; warnings: string[]; reasons?: string[]; best: Record<string, number[]> };

async function answer(question: object): Promise<Record<string, unknown> & { items: Item[] }> {
  return (await ask(JSON.stringify(question), 'en')).answer as never;
}

async function faults(question: object): Promise<(string | undefined)[]> {
  try {
    await answer(question);
  } catch (error) {
    if (error instanceof Fault) return error.issues.map(({ at }) => at);
    throw error;
  }
  return [];
}

const Y = [61, 63, 62, 66, 67, 66, 70, 69];

describe('forecast questions', () => {
  it('names every fault at once: years twice, lengths, figures beyond bounds, a break without years', async () => {
    expect(
      await faults({
        ask: 'forecast',
        items: [
          { id: 'a', y: Y, times: [2015, 2015] },
          { id: 'a', y: [1, 400], bounds: [0, 100] },
          { id: 'c', y: Y, breaks: [2018] },
          { id: 'd', y: [5], bounds: [5, 5] },
        ],
      }),
    ).toEqual(['items[0].times', 'items[0].times', 'items[1].y[1]', 'items[2].breaks', 'items[3].bounds', 'items[1].id']);
  });

  it('puts years in order and leaves a year that is not there without a figure', async () => {
    const times = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2021];
    const mixed = [...times].reverse();
    const asked = { ask: 'forecast', h: 2, methods: ['best', 'naive', 'theta', 'drift'] };
    const sorted = await answer({ ...asked, items: [{ y: Y, times }] });
    const unsorted = await answer({ ...asked, items: [{ y: [...Y].reverse(), times: mixed }] });
    expect(unsorted).toEqual(sorted);
    expect(sorted.items[0]?.warnings).toContain('missing-data');
    expect(sorted.items[0]?.['times']).toEqual([2022, 2023]);
  });

  it('refuses the item and answers the others: too short, all missing, empty, a break of last year', async () => {
    const times = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022];
    const { status, items } = await answer({
      ask: 'forecast',
      items: [{ y: [1, 2, 3, 4] }, { y: [null, null, null, null, null] }, { y: [] }, { y: Y, times, breaks: [2022] }, { y: Y }],
    });
    expect(status).toBe('ok');
    expect(items.map((item) => item.reasons ?? item.status)).toEqual([
      ['too-few-points'],
      ['too-few-points'],
      ['too-few-points'],
      ['unresolved-break', 'too-few-points'],
      'ok',
    ]);
  });

  it('takes levels of any kind, a horizon per item, and keys by their level', async () => {
    const { items } = await answer({ ask: 'forecast', h: 4, levels: [0.5, 90, 99.5], items: [{ y: Y }, { y: Y, h: 1 }] });
    expect(Object.keys(items[0]?.best ?? {})).toEqual(expect.arrayContaining(['lower50', 'upper90', 'lower99.5']));
    expect(items[0]?.best['mean']).toHaveLength(4);
    expect(items[1]?.best['mean']).toEqual(items[0]?.best['mean']?.slice(0, 1));
  });

  it('publishes how its bands held, over thousands of items in seconds', async () => {
    const items = Array.from({ length: 2000 }, (_, index) => ({ y: Y.map((value, year) => value + Math.sin(index * 7 + year * year)) }));
    const { backtest } = (await answer({ ask: 'forecast', h: 3, items })) as unknown as {
      backtest: { series: number; theta: { n: number[]; held: Record<string, (number | null)[]> } };
    };
    expect(backtest.series).toBe(2000);
    expect(backtest.theta.n).toEqual([6000, 4000, 2000, 0, 0]);
    expect(backtest.theta.held['80']?.[0]).toBeGreaterThan(0.5);
    expect(backtest.theta.held['80']?.[4]).toBeNull();
  });
});

describe('backtest questions', () => {
  it('gives one method at the top and every method by name; damped leaves short origins out', async () => {
    const y = [...Y, 71, 70, 73, 74, 73, 76];
    const one = await answer({ ask: 'backtest', y, method: 'naive', minOrigin: 5, h: 2 });
    expect(one).toMatchObject({ status: 'ok', n: [9, 8], methods: { naive: { n: [9, 8] } } });
    const all = await answer({ ask: 'backtest', y, methods: ['naive', 'drift', 'theta', 'damped', 'best'], h: 2 });
    expect(all).toMatchObject({
      methods: { theta: { n: [9, 8] }, damped: { n: [3, 2] }, best: { n: [9, 8] } },
      warnings: ['short-course'],
    });
  });

  it('refuses when nothing comes after the first origin', async () => {
    expect(await answer({ ask: 'backtest', y: [1, 2, 3, null], method: 'naive', minOrigin: 3 })).toMatchObject({
      status: 'refused',
      reasons: ['too-few-points'],
    });
  });
});
