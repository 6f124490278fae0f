import { describe, expect, it } from 'vitest';
import type { Fault } from '#base/fault';
import type { Area } from '#domain/area/area';
import type { FiguresReader } from '#domain/figures/reader';
import { findArea } from './find-area.ts';

function area(code: string, name: string, divisionYear: number, level: Area['level'] = 'neighbourhood', municipality = 'GM0014'): Area {
  return { scheme: 'cbs', code, divisionYear, level, name, parent: null, municipality, placeId: `${code}@${divisionYear}` };
}

/** A reader that knows only these areas. */
function knowing(areas: Area[]): FiguresReader {
  return {
    area: async (code: string) => areas.filter((one) => one.code === code).at(-1) ?? null,
    searchAreas: async (text: string) => areas.filter((one) => one.name.toLowerCase().startsWith(text.toLowerCase().slice(0, 4))),
  } as unknown as FiguresReader;
}

async function issueOf(asked: Promise<unknown>) {
  return asked.then(
    () => null,
    (error: Fault) => error.issues[0],
  );
}

describe('findArea()', () => {
  it('takes a code as it is, in any letters', async () => {
    const figures = knowing([area('BU00141000', 'Selwerd', 2024)]);
    expect((await findArea(figures, 'bu00141000')).name).toBe('Selwerd');
  });

  it('takes the place of today when a merged municipality kept its code and name', async () => {
    const municipality = (year: number) => area('GM0014', 'Groningen', year, 'municipality');
    expect((await findArea(knowing([municipality(2018), municipality(2024), municipality(2020)]), 'Groningen')).divisionYear).toBe(2024);
  });

  it('prefers the place that residents name, then the only area of today nearby', async () => {
    const official = [area('BU00140202', 'Selwerd', 2013), area('BU00141000', 'Selwerd', 2024)];
    expect((await findArea(knowing(official), 'Selwerd', { near: 'GM0014' })).code).toBe('BU00141000');
    const withPlace = [...official, area('GRN-SELWERD', 'Selwerd', 2024, 'place')];
    expect((await findArea(knowing(withPlace), 'Selwerd', { near: 'GM0014' })).code).toBe('GRN-SELWERD');
  });

  it('lists the codes when a name stays ambiguous', async () => {
    const figures = knowing([
      area('BU00010000', 'Centrum', 2024, 'neighbourhood', 'GM0001'),
      area('BU00020000', 'Centrum', 2024, 'neighbourhood', 'GM0002'),
    ]);
    expect(await issueOf(findArea(figures, 'Centrum', { near: 'GM0014' }))).toEqual({
      code: 'area-ambiguous',
      level: 'error',
      params: { text: 'Centrum', areas: 'BU00010000 Centrum; BU00020000 Centrum', count: 2 },
    });
  });

  it('names what looks alike when nothing is found', async () => {
    const figures = knowing([area('BU00141000', 'Selwerd', 2024)]);
    expect(await issueOf(findArea(figures, 'Selwert'))).toMatchObject({ code: 'area-unknown', params: { alike: 'BU00141000 Selwerd' } });
  });
});
