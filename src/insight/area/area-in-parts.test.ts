import { describe, expect, it } from 'vitest';
import { areaInParts } from '#insight/area/area-in-parts';
import { readSubject } from '#insight/area/area-subject';
import { fakeArea, fakeIndicator, fakeReading } from '#insight/figure/test-figures';

const beijum = fakeArea('GRN-BEIJUM', 'Beijum', 'place', { scheme: 'own' });
const east = fakeArea('BU00141101', 'Beijum-Oost', 'neighbourhood');
const west = fakeArea('BU00141100', 'Beijum-West', 'neighbourhood');
const indicators = [fakeIndicator('known'), fakeIndicator('half'), fakeIndicator('none')];

async function inParts(asked: typeof beijum, wanted = indicators) {
  const reading = fakeReading({
    areas: [beijum, east, west],
    indicators,
    figures: [
      { indicator: 'known', area: east, period: '2013', value: 3 },
      { indicator: 'known', area: east, period: '2015', value: 2 },
      { indicator: 'known', area: west, period: '2015', value: 4 },
      { indicator: 'half', area: west, period: '2015', value: 7 },
      { indicator: 'half', area: east, period: '2015', status: 'suppressed' },
      { indicator: 'none', area: east, period: '2015', status: 'suppressed' },
    ],
  });
  const { place } = reading.figures;
  reading.figures.place = async (id) => {
    const found = await place(id);
    return found && { ...found, parts: id === beijum.placeId ? [west, east] : [] };
  };
  return areaInParts(reading, (await readSubject(reading.figures, asked, null))!, wanted);
}

describe('areaInParts', () => {
  it("gives each part's newest figure, A to Z, where the whole has none", async () => {
    const [known] = await inParts(beijum);
    expect(known!.parts.map(({ area, fact }) => [area.name, fact?.period, fact?.value])).toEqual([
      ['Beijum-Oost', '2015', 2],
      ['Beijum-West', '2015', 4],
    ]);
  });

  it('keeps a part without a figure as such, and leaves out what no part has', async () => {
    const told = await inParts(beijum);
    expect(told.map(({ indicator }) => indicator.id)).toEqual(['known', 'half']);
    expect(told[1]!.parts.map(({ fact }) => fact?.value ?? null)).toEqual([null, 7]);
  });

  it('tells only what was asked for, and nothing of an area that is not made of others', async () => {
    expect((await inParts(beijum, [indicators[1]!])).map(({ indicator }) => indicator.id)).toEqual(['half']);
    expect(await inParts(east)).toEqual([]);
  });
});
