import { expect, it } from 'vitest';
import { areaCourses } from '#insight/area/area-courses';
import { fakeArea, fakeIndicator, fakeReading, FAKE_MUNICIPALITY } from '#insight/figure/test-figures';

it('areaCourses() tells of every indicator with a figure what its course is, or why it has none', async () => {
  const eext = fakeArea('BU16800100', 'Eext', 'neighbourhood');
  const made = fakeReading({
    areas: [FAKE_MUNICIPALITY, eext],
    indicators: ['rent', 'health', 'hidden', 'gas'].map((id) => fakeIndicator(id)),
    figures: [
      { indicator: 'rent', area: eext, period: '2020', value: 20 },
      { indicator: 'health', area: eext, period: '2019', value: 76 },
      { indicator: 'health', area: eext, period: '2020', value: 81 },
      { indicator: 'hidden', area: eext, period: '2020', status: 'suppressed' },
      { indicator: 'gas', area: eext, period: '2019', status: 'suppressed' },
      { indicator: 'gas', area: eext, period: '2020', value: 1300 },
    ],
  });
  expect(await areaCourses(made, eext)).toMatchObject({
    rent: { why: 'one_period' },
    health: { since: { period: '2019', value: 76 }, why: null },
    gas: { why: 'suppressed' },
  });
  expect(await areaCourses(made, eext)).not.toHaveProperty('hidden');
});
