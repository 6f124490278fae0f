import { describe, expect, it } from 'vitest';
import { Fault } from '#base/fault';
import { ask } from '../ask.ts';

const put = async (question: object) =>
  (await ask(JSON.stringify(question), 'nl')).answer as { items: Record<string, unknown>[] } & Record<string, unknown>;
const YEARS = [2015, 2016, 2017, 2018, 2019, 2020];
const AREA = [50, 51, 52, 54, 55, 57];
const CITY = [60, 60, 61, 61, 61, 62];
const item = { id: 'x', times: YEARS, area: AREA, reference: CITY, higherIsBetter: true };

describe('ask gap', () => {
  it('gives verdict, last gap, slope and p', async () => {
    const { items, status } = await put({ ask: 'gap', items: [item] });
    expect(status).toBe('ok');
    expect(items[0]).toMatchObject({
      id: 'x',
      status: 'ok',
      n: 6,
      verdict: 'closing',
      gapLast: -5,
      change: 'good',
      areaChange: 'up',
      comparator: 'whole',
    });
    expect(items[0]?.['slope']).toBeCloseTo(1, 1);
  });

  it('takes other natural words', async () => {
    const { items, ignored } = await put({ ask: 'gaps', items: [{ id: 'x', years: YEARS, values: AREA, ref: CITY }] });
    expect(items[0]).toMatchObject({ verdict: 'closing', change: null });
    expect(ignored).toBeUndefined();
  });

  it('holds a large area against the rest, and tells the gap to the whole beside it', async () => {
    const { items } = await put({ ask: 'gap', items: [{ ...item, share: 0.2 }] });
    expect(items[0]).toMatchObject({ comparator: 'rest', gapLastToWhole: -5 });
    expect(items[0]?.['gapLast']).toBeCloseTo(-6.25, 10);
  });

  it('says too-few below five years, with the difference of two measurements beside it', async () => {
    const few = { id: 'f', times: [2020, 2024], area: [50, 55], reference: [60, 61], areaSe: [2, 2], referenceSe: [0.5, 0.5] };
    const { items, status } = await put({ ask: 'gap', items: [few] });
    expect(status).toBe('refused');
    expect(items[0]).toMatchObject({
      status: 'refused',
      verdict: 'too-few',
      reasons: ['too-few-points'],
      gapLast: -6,
      twoMeasurements: { from: 2020, to: 2024, difference: 4 },
    });
  });

  it('shows figures of a model and does not test them', async () => {
    const { items } = await put({ ask: 'gap', items: [{ ...item, modelBased: true }] });
    expect(items[0]).toMatchObject({ status: 'refused', verdict: null, reasons: ['model-based-figure'], gapLast: -5 });
  });

  it('lets a claim fall that does not stand among many', async () => {
    const weak = { ...item, id: 'weak', area: [50, 50.6, 50.4, 51.4, 51.8, 52.1], reference: [60, 60, 60, 60, 60, 60] };
    const alone = await put({ ask: 'gap', items: [weak] });
    const among = await put({ ask: 'gap', items: [weak], family: true, familySize: 200 });
    expect(alone.items[0]).toMatchObject({ verdict: 'closing' });
    expect(among.items[0]).toMatchObject({ verdict: 'no-clear-change', verdictAlone: 'closing', change: null });
    expect(among['family']).toEqual({ tested: 200, q: 0.1, applied: true });
  });

  it('names every fault of a question at once', async () => {
    const wrong = {
      ask: 'gap',
      items: [
        { ...item, area: [1, 2] },
        { ...item, id: 'x', times: [2015, 2015, 2016, 2017, 2018, 2019], areaSe: [0, 1, 1, 1, 1, 1] },
      ],
    };
    const error = await ask(JSON.stringify(wrong), 'nl').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Fault);
    expect((error as Fault).issues.map(({ at }) => at)).toEqual(expect.arrayContaining(['items[0].area', 'items[1].areaSe[0]']));
  });

  it('answers thousands of areas, every column missing among them', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({
      ...item,
      id: String(index),
      area: index % 2 ? AREA : AREA.map(() => null),
    }));
    const { items } = await put({ ask: 'gap', items: many, q: 0.1 });
    expect(items.filter(({ verdict }) => verdict === 'closing')).toHaveLength(1500);
    expect(items[0]).toMatchObject({ status: 'refused', verdict: 'too-few', gapLast: null });
  });

  it('tells its steps', async () => {
    const { steps } = await ask(JSON.stringify({ ask: 'gap', items: [item], q: 0.05 }), 'nl');
    expect(steps.join(' ')).toContain('q = 0.05');
  });
});
