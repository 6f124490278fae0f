import { expect, it } from 'vitest';
import { readSubject } from '#insight/area/area-subject';
import { fakeArea, fakeIndicator, fakeReading } from '#insight/figure/test-figures';
import { whoChanged } from '#insight/area/who-changed';

const area = fakeArea('BU00141000', 'Selwerd', 'neighbourhood');
const indicators = ['population_65_plus_share', 'owner_occupied_share', 'aw_owner_occupied_share'].map((id) =>
  fakeIndicator(id, { themes: ['samenstelling'] }),
);

it('whoChanged() tells the newest figure and the first since the gap was judged, of each line its first name with figures', async () => {
  const years = [2012, 2013, 2014, 2015];
  const reading = fakeReading({
    areas: [area],
    indicators,
    figures: [
      ...years.map((year) => ({ indicator: 'population_65_plus_share', area, period: String(year), value: year - 2000 })),
      { indicator: 'aw_owner_occupied_share', area, period: '2013', value: 30 },
    ],
  });
  const subject = (await readSubject(reading.figures, area, null))!;
  const { facts, unknown } = whoChanged(subject, reading.catalogue, '2013');
  expect(facts.map(({ indicator, first, latest }) => [indicator.id, first?.period ?? null, latest.period])).toEqual([
    ['population_65_plus_share', '2013', '2015'],
    ['aw_owner_occupied_share', null, '2013'],
  ]);
  expect(unknown).toEqual(['students', 'moves', 'demolition']);
  expect(whoChanged(subject, reading.catalogue, null).facts[0]!.first!.period).toBe('2012');
});
