import { describe, expect, it } from 'vitest';
import { seededRandom } from '#base/random';
import type { Area } from '#domain/area/area';
import type { Indicator } from '#domain/indicator/indicator';
import { areaProjection } from '#insight/area/area-projection';
import { FAKE_MUNICIPALITY, fakeArea, fakeIndicator, fakeReading, type FakeFigure } from '#insight/figure/test-figures';

const LAST = 2024;

function course(area: Area, indicator: string, values: readonly (number | null)[], last = LAST): FakeFigure[] {
  return values.map((value, index) => ({
    indicator,
    area,
    period: String(last - values.length + 1 + index),
    ...(value === null ? { status: 'suppressed' as const } : { value }),
  }));
}

/** A municipality of neighbourhoods whose shares wander, all known from 2010 on. */
function town(count: number, share: Indicator) {
  const random = seededRandom(5);
  const areas = Array.from({ length: count }, (_, index) =>
    fakeArea(`BU0014${String(index).padStart(4, '0')}`, `Buurt ${index}`, 'neighbourhood'),
  );
  const figures = areas.flatMap((area) => {
    let value = 30 + 20 * random();
    return course(
      area,
      share.id,
      Array.from({ length: 15 }, () => (value += 3 * (random() - 0.5))),
    );
  });
  return { areas, figures };
}

const RENT = fakeIndicator('rent');

describe('areaProjection()', () => {
  it('makes bands from the areas of the municipality, counts how they held, and keeps within 0 and 100', async () => {
    const { areas, figures } = town(40, RENT);
    const reading = fakeReading({ areas: [FAKE_MUNICIPALITY, ...areas], indicators: [RENT], figures, now: '2026-11-22' });
    const found = await areaProjection(reading, areas[0]!, RENT);
    if (found?.answer.status !== 'ok') throw new Error('refused');
    const { ahead, pool, held80, held95 } = found.answer.detail;
    expect(ahead.map(({ period }) => period)).toEqual(['2025', '2026', '2027', '2028', '2029']);
    expect(pool).toEqual({ series: 40, level: 'neighbourhood', municipality: 'GM0014' });
    // 15 years, from 5 known on: 10 origins one year ahead, 6 five years ahead, for each of 40 areas.
    expect(ahead.map(({ errors }) => errors)).toEqual([400, 360, 320, 280, 240]);
    expect(held80.of).toBe(40 * (10 + 9 + 8 + 7 + 6));
    expect(held80.inside / held80.of).toBeGreaterThan(0.7);
    expect(held95.inside).toBeGreaterThan(held80.inside);
    expect(found.answer.source).toEqual({ releases: ['R1'], periods: ['2010', '2024'] });
    for (const { band80, band95, value } of ahead) {
      expect(band95!.lower).toBeLessThanOrEqual(band80!.lower);
      expect(band80!.lower).toBeLessThanOrEqual(value);
      expect(band95!.upper).toBeLessThanOrEqual(100);
    }
  });

  it('reads the pool once per snapshot, however many areas ask', async () => {
    const { areas, figures } = town(6, RENT);
    const reading = fakeReading({ areas: [FAKE_MUNICIPALITY, ...areas], indicators: [RENT], figures, now: '2026-11-22' });
    let reads = 0;
    const { across } = reading.figures;
    reading.figures.across = (...question) => {
      reads += 1;
      return across(...question);
    };
    await areaProjection(reading, areas[0]!, RENT);
    // Too few errors in the municipality: the 15 years are read once more, of all areas that the store knows.
    expect(reads).toBe(30);
    await areaProjection(reading, areas[1]!, RENT);
    expect(reads).toBe(30);
  });

  it('refuses with every reason: few years, a break of late, figures of a model, a class, official projections, years long gone', async () => {
    const area = fakeArea('BU00140001', 'Eext', 'neighbourhood');
    const six = [20, 21, 22, 21, 23, 24];
    const indicators = [
      fakeIndicator('few'),
      fakeIndicator('broken', { breaks: [{ period: '2023', reason: { nl: 'Anders.', en: 'Other.' } }] }),
      fakeIndicator('model', { sampling: 'model' }),
      fakeIndicator('class', { kind: 'class' }),
      fakeIndicator('age', { officialProjection: true }),
      fakeIndicator('old'),
      fakeIndicator('good'),
    ];
    const figures = indicators.flatMap(({ id }) => course(area, id, id === 'few' ? six.slice(2) : six, id === 'old' ? 2015 : LAST));
    const reading = fakeReading({ areas: [FAKE_MUNICIPALITY, area], indicators, figures, now: '2026-11-22' });
    const answers = await Promise.all(indicators.map(async (one) => (await areaProjection(reading, area, one))?.answer));
    expect(answers.map((answer) => (answer?.status === 'refused' ? answer.reasons.map(({ code }) => code) : answer?.status))).toEqual([
      ['too-few-points'],
      ['unresolved-break', 'too-few-points'],
      ['model-based-figure'],
      ['not-a-number'],
      ['official-projection'],
      ['figures-too-old'],
      'ok',
    ]);
  });

  it('tells what is provisional, what was left out and how far it looks; hidden years are no zeros', async () => {
    const area = fakeArea('BU00140001', 'Eext', 'neighbourhood');
    const figures = course(area, 'rent', [20, 21, null, 21, 23, 24, 23]);
    figures.at(-1)!.flag = 'provisional';
    const reading = fakeReading({ areas: [FAKE_MUNICIPALITY, area], indicators: [RENT], figures, now: '2026-11-22' });
    const found = await areaProjection(reading, area, RENT, 2);
    if (found?.answer.status !== 'ok') throw new Error('refused');
    expect(found.answer.warnings.map(({ code }) => code)).toEqual(['missing-data', 'standard-bands', 'provisional-figures']);
    expect(found.known.map(({ value }) => value)).toEqual([20, 21, 21, 23, 24, 23]);
    expect(found.answer.detail.ahead.every(({ value }) => value > 20)).toBe(true);
    expect(await areaProjection(reading, area, fakeIndicator('nothing'))).toBeNull();
  });
});
