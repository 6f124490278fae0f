import { expect, it } from 'vitest';
import { FAKE_MUNICIPALITY, fakeIndicator, fakeReading } from '#insight/figure/test-figures';
import { indicatorList } from '#insight/indicator/indicator-list';

it('indicatorList keeps what has figures apart from what is wanted, whatever the catalogue calls active', async () => {
  const list = await indicatorList(
    fakeReading({
      areas: [FAKE_MUNICIPALITY],
      indicators: [fakeIndicator('a'), fakeIndicator('active_but_empty'), fakeIndicator('planned', { status: 'planned' })],
      figures: [{ indicator: 'a', area: FAKE_MUNICIPALITY, period: '2018', value: 3 }],
    }),
  );
  const wonen = list.themes.find(({ theme }) => theme.id === 'wonen')!;
  expect(wonen.withFigures.map(({ indicator, age }) => [indicator.id, age.years])).toEqual([['a', 8]]);
  expect(wonen.withoutFigures.map(({ id }) => id)).toEqual(['active_but_empty', 'planned']);
  expect(list.counts).toEqual({ withFigures: 1, all: 3 });
});
