import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '#base/clock';
import type { App } from '#app/app';
import { openApp } from '#app/open-app';
import { readSettings } from '#app/settings/read-settings';
import { filledWorld } from './filled-world.ts';

// The real example figures through every room, as `npm start` loads them.
describe('the world groningen in a store', () => {
  let app: App;

  beforeAll(async () => {
    app = await openApp(readSettings({ PEIL_DATA: await filledWorld('groningen') }), systemClock);
  }, 120_000);

  afterAll(() => app?.close());

  it('never lets De Hoogte and the Indische buurt meet in one line, though they bore one code', async () => {
    const [before, after] = [await app.figures.area('BU00140301', 2013), await app.figures.area('BU00140301', 2024)];
    expect([before?.name, after?.name]).toEqual(['De Hoogte', 'Indische buurt']);
    expect(before!.placeId).not.toBe(after!.placeId);
    for (const indicator of app.catalogue.indicators) {
      const years = (await app.figures.series(after!.placeId, indicator.id)).map((point) => point.divisionYear);
      expect(
        years.every((year) => year !== null && year >= 2015),
        indicator.id,
      ).toBe(true);
    }
  });

  it('keeps the municipality before and after the merger of 2019 apart', async () => {
    const [before, after] = [await app.figures.area('GM0014', 2018), await app.figures.area('GM0014', 2024)];
    expect(before!.placeId).not.toBe(after!.placeId);
    const place = await app.figures.place(after!.placeId);
    expect(place!.changes.some((change) => change.year === 2019 && change.kind === 'merger')).toBe(true);
  });

  it('weighs the parts of Beijum, and says that the figure is an estimate', async () => {
    const beijum = (await app.figures.area('GRN-BEIJUM'))!;
    const latest = async (code: string, indicator: string) =>
      (await app.figures.series((await app.figures.area(code))!.placeId, indicator)).findLast((point) => point.divisionYear! >= 2015)!;
    for (const indicator of ['owner_occupied_share', 'average_woz_value_keur', 'crime_property_per_1000', 'gas_use_m3']) {
      const whole = (await app.figures.series(beijum.placeId, indicator)).findLast((point) => point.divisionYear! >= 2015)!;
      const parts = [await latest('BU00141100', indicator), await latest('BU00141101', indicator)].map((point) => point.value!);
      expect(whole.status, indicator).toBe('ok');
      expect(whole.quality, indicator).toBe('estimated');
      expect(whole.value!, indicator).toBeGreaterThanOrEqual(Math.min(...parts));
      expect(whole.value!, indicator).toBeLessThanOrEqual(Math.max(...parts));
    }
    // Nobody has published how many people of 15 and older live in the two parts, so there is no share of them.
    expect((await latest('GRN-BEIJUM', 'bijstand_share_15_plus')).quality).toBe('incomplete');
    const people = await latest('GRN-BEIJUM', 'population');
    expect([people.value, people.quality]).toEqual([
      (await latest('BU00141100', 'population')).value! + (await latest('BU00141101', 'population')).value!,
      'exact',
    ]);
  });
});
