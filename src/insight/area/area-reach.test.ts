import { expect, it } from 'vitest';
import type { Place } from '#domain/figures/reader';
import { fakeArea } from '#insight/figure/test-figures';
import { areaReach, liesIn, sharedAreas } from './area-reach.ts';

const neighbourhood = (code: string, parent: string) => fakeArea(code, code, 'neighbourhood', { parent });
const PARTS: Record<string, ReturnType<typeof neighbourhood>[]> = {
  'NOORD-place': [neighbourhood('BU1', 'WK1'), neighbourhood('BU2', 'WK2')],
  'OOST-place': [neighbourhood('BU2', 'WK2'), neighbourhood('BU3', 'WK3')],
};
const areas = [
  fakeArea('NOORD', 'Noord', 'programme_area', { scheme: 'own' }),
  fakeArea('OOST', 'Oost', 'place', { scheme: 'own' }),
  fakeArea('WK1', 'Wijk', 'district', { parent: 'GM0014' }),
];
const places = [...areas.map((area) => ({ code: area.code, area })), { code: 'PV20', area: null }];
const reach = await areaReach(places, { place: async (id) => ({ parts: PARTS[id] ?? [] }) as unknown as Place });

it('areaReach() knows what parts of a set lie in, and that all lies in the country', () => {
  expect(['WK1', 'GM0014', 'NOORD', 'NL00', 'WK2', 'OOST'].filter((code) => liesIn(reach, 'BU1', code))).toEqual([
    'WK1',
    'GM0014',
    'NOORD',
    'NL00',
  ]);
});

it('sharedAreas() gives the smaller of two, and of sets that overlap the parts of both', () => {
  expect(sharedAreas(reach, ['NOORD'], ['GM0014'])).toEqual(['NOORD']);
  expect(sharedAreas(reach, ['NOORD'], ['WK1'])).toEqual(['BU1']);
  expect(sharedAreas(reach, ['WK1'], ['NOORD'])).toEqual(['BU1']);
  expect(sharedAreas(reach, ['NOORD'], ['OOST'])).toEqual(['BU2']);
  expect(sharedAreas(reach, ['OOST'], ['WK1'])).toEqual([]);
  expect(sharedAreas(reach, ['PV20'], ['NOORD'])).toEqual([]);
});
