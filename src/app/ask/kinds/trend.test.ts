import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';

const put = async (question: object) =>
  (await ask(JSON.stringify(question), 'en')).answer as { items: Record<string, unknown>[] } & Record<string, unknown>;
const item = { id: 's', times: [2015, 2016, 2017, 2018, 2019], y: [60, 61, 61, 63, 64] };

describe('ask trend', () => {
  it('weighs by sampling errors: errors larger than the scatter widen the interval', async () => {
    const { items } = await put({ ask: 'trend', items: [item, { ...item, id: 'w', se: [2, 2, 2, 2, 2] }] });
    expect(items[0]).toMatchObject({ status: 'ok', n: 5, birge: null });
    expect(items[1]).toMatchObject({ status: 'ok', n: 5, birge: 1, slope: items[0]?.['slope'] });
    // Closed form: 2 / sqrt(sum of squared distances in time) = 2 / sqrt(10).
    expect(items[1]?.['se']).toBeCloseTo(2 / Math.sqrt(10), 12);
    expect(items[0]?.['se']).toBeLessThan(0.2);
  });

  it('puts years in order and minds the breaks of the question or of an item', async () => {
    const turned = { ...item, times: [...item.times].reverse(), y: [...item.y].reverse() };
    const { items } = await put({ ask: 'trend', breaks: [2017], items: [turned, { ...turned, id: 't', breaks: [] }] });
    expect(items[0]).toMatchObject({ status: 'refused', reasons: ['unresolved-break'] });
    expect(items[1]).toMatchObject({ status: 'ok', course: 'up' });
  });

  it('refuses a series of nothing, and names a misspelt key', async () => {
    const { items, status, ignored } = await put({ ask: 'trend', items: [{ id: 'n', times: [2015, 2016], y: [null, null], sse: [1, 2] }] });
    expect(status).toBe('refused');
    expect(items[0]).toMatchObject({ status: 'refused', n: 0, reasons: ['too-few-points'], warnings: ['missing-data'] });
    expect(ignored).toEqual(['items[].sse']);
  });

  it('asks for each moment once', async () => {
    await expect(put({ ask: 'trend', items: [{ ...item, times: [2015, 2015, 2017, 2018, 2019] }] })).rejects.toMatchObject({
      issues: [{ at: 'items[0].times[1]' }],
    });
  });
});
