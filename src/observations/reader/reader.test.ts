import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AreaChange } from '#domain/area/area';
import { importDraft, importDrafts } from '../importer.ts';
import { listShapes, loadShapes, saveShapes } from '../shapes.ts';
import { openFigures } from '../store.ts';
import { clock, temporaryFolder, testArea, testCatalogue, testDraft, testIndicator } from '../test-figures.ts';

const note = { nl: 'n', en: 'n' };
const changes: AreaChange[] = [
  { year: 2015, kind: 'recode', codes: ['BU0014*'], note, source: 's' },
  { year: 2019, kind: 'merger', codes: ['GM0014', 'GM0017', 'GM0009'], note, source: 's' },
];
const catalogue = testCatalogue(
  [testIndicator('residents', [{ tables: ['KERN'], column: 'Inwoners_5' }], { kind: 'count', unit: 'count' })],
  changes,
);

const named = (code: string, year: number, name: string) => testArea(code, year, { name });
const areas = [
  named('GM0014', 2013, 'Groningen'),
  named('GM0017', 2013, 'Haren'),
  named('GM0009', 2013, 'Ten Boer'),
  named('BU00140300', 2013, 'West-Indische buurt'),
  named('BU00140301', 2013, 'De Hoogte'),
  named('GM0014', 2018, 'Groningen'),
  named('BU00140300', 2018, 'De Hoogte'),
  named('BU00140301', 2018, 'Indische buurt'),
  named('BU00141000', 2018, 'Selwerd'),
  named('GM0014', 2020, 'Groningen'),
  named('BU00140300', 2020, 'De Hoogte'),
  named('BU00140301', 2020, 'Indische buurt'),
  named('BU00141000', 2020, 'Selwerd'),
  named('BU00170001', 2018, 'Sélwerderhof'),
  named('BU00170001', 2020, 'Sélwerderhof'),
];

let place: ReturnType<typeof temporaryFolder>;
beforeAll(async () => {
  place = temporaryFolder();
  const drafts = [2013, 2018, 2020].map((year) => {
    const of = areas.filter((area) => area.divisionYear === year);
    return testDraft({ areas: of, periods: [String(year)], columns: { Inwoners_5: of.map((_, index) => [100 * year + index]) } });
  });
  await importDrafts({ folder: place.folder, catalogue, clock, drafts, origin: 'import' });
});
afterAll(() => place.remove());

const open = () => openFigures({ folder: place.folder, catalogue });

describe('a reader of figures', () => {
  it('finds areas by name and code: whole name, beginning, word, part; ended places last', async () => {
    const reader = await open();
    const find = async (text: string) => (await reader.searchAreas(text)).map((area) => `${area.code}@${area.divisionYear}`);
    expect(await find('selwerd')).toEqual(['BU00141000@2020', 'BU00170001@2020']);
    expect(await find('Hoogte')).toEqual(['BU00140300@2020', 'BU00140301@2013']);
    expect(await find('bu00141000')).toEqual(['BU00141000@2020']);
    expect(await find('  ')).toEqual([]);
    expect((await reader.searchAreas('groningen', { levels: ['neighbourhood'] })).length).toBe(0);
    await reader.close();
  });

  it('never brings De Hoogte and Indische buurt together under BU00140301', async () => {
    const reader = await open();
    const both = await reader.areasWithCode('BU00140301');
    expect(both.map((area) => [area.name, area.placeId])).toEqual([
      ['De Hoogte', 'cbs:BU00140301@2013'],
      ['Indische buurt', 'cbs:BU00140301@2018'],
      ['Indische buurt', 'cbs:BU00140301@2018'],
    ]);
    expect((await reader.series('cbs:BU00140301@2013', 'residents')).map((point) => point.period)).toEqual(['2013']);
    expect((await reader.series('cbs:BU00140301@2018', 'residents')).map((point) => point.period)).toEqual(['2018', '2020']);
    expect((await reader.area('BU00140301'))!.name).toBe('Indische buurt');
    expect((await reader.area('BU00140301', 2013))!.name).toBe('De Hoogte');
    expect(await reader.area('BU00140301', 2014)).toBeNull();
    await reader.close();
  });

  it('tells the changes of a place and the places that it came from', async () => {
    const reader = await open();
    const hoogte = (await reader.place('cbs:BU00140300@2018'))!;
    expect(hoogte.changes.map((change) => change.year)).toEqual([2015]);
    expect(hoogte.predecessors.map((area) => area.placeId)).toEqual(['cbs:BU00140301@2013']);
    const city = (await reader.place('cbs:GM0014@2020'))!;
    expect(city.predecessors.map((area) => `${area.name}@${area.divisionYear}`).sort()).toEqual([
      'Groningen@2018',
      'Haren@2013',
      'Ten Boer@2013',
    ]);
    expect(await reader.place('cbs:XX@1')).toBeNull();
    await reader.close();
  });

  it('lists areas in their newest division, or in the asked one, A to Z', async () => {
    const reader = await open();
    const names = async (divisionYear?: number) =>
      (await reader.areasWithin({ municipality: 'GM0014', level: 'neighbourhood', ...(divisionYear ? { divisionYear } : {}) })).map(
        (area) => area.name,
      );
    expect(await names()).toEqual(['De Hoogte', 'Indische buurt', 'Selwerd']);
    expect(await names(2013)).toEqual(['De Hoogte', 'West-Indische buurt']);
    await reader.close();
  });

  it('never lets a few areas of a newer year stand for a whole municipality, nor call the others ended', async () => {
    const own = temporaryFolder();
    const whole = ['A', 'B', 'C', 'D', 'E'].map((name, index) => named(`BU0014000${index}`, 2020, `Buurt ${name}`));
    const few = [named('BU00140009', 2024, 'Buurt Z')];
    const drafts = [whole, few].map((of) =>
      testDraft({ areas: of, periods: [String(of[0]!.divisionYear)], columns: { Inwoners_5: of.map(() => [1]) } }),
    );
    await importDrafts({ folder: own.folder, catalogue, clock, drafts, origin: 'import' });
    const reader = await openFigures({ folder: own.folder, catalogue });
    expect(await reader.areasWithin({ municipality: 'GM0014', level: 'neighbourhood' })).toHaveLength(5);
    expect((await reader.searchAreas('buurt')).map((area) => area.name).join()).toBe('Buurt A,Buurt B,Buurt C,Buurt D,Buurt E,Buurt Z');
    await reader.close();
    own.remove();
  });

  it('gives one period across areas of one division', async () => {
    const reader = await open();
    const scope = { municipality: 'GM0014', level: 'neighbourhood' } as const;
    expect(await reader.periodsOf('residents', scope)).toEqual(['2013', '2018', '2020']);
    expect((await reader.across('residents', scope)).period).toBe('2020');
    expect((await reader.across('residents', { ...scope, period: '2013' })).rows.map((row) => row.area.name)).toEqual([
      'West-Indische buurt',
      'De Hoogte',
    ]);
    expect(await reader.across('residents', { ...scope, period: '1999' })).toMatchObject({ period: '1999', rows: [] });
    expect(await reader.across('unknown', scope)).toMatchObject({ period: null, rows: [] });
    await reader.close();
  });

  it('holds each area against the published municipality of its own division', async () => {
    const reader = await open();
    const panel = await reader.indicatorPanel('residents', { level: 'neighbourhood', municipality: 'GM0014' });
    const rows = Array.from({ length: panel.length }, (_, i) => [
      panel.areaAt(panel.area[i]!).name,
      panel.periods[panel.period[i]!],
      panel.gap[i],
    ]);
    expect(rows).toContainEqual(['Selwerd', '2020', 3]);
    expect(rows).toContainEqual(['De Hoogte', '2013', 4]);
    expect(panel.municipalityValue.every((value) => !Number.isNaN(value))).toBe(true);
    const slopes = await reader.allSlopes();
    const selwerd = Array.from({ length: slopes.length }, (_, i) => i).find(
      (i) => slopes.placeIds[slopes.place[i]!] === 'cbs:BU00141000@2018',
    )!;
    expect([slopes.slope[selwerd], slopes.points[selwerd]]).toEqual([100, 2]);
    await reader.close();
  });

  it('stops a query that takes too long, and says so', async () => {
    const reader = await openFigures({ folder: place.folder, catalogue, timeLimitMs: 0 });
    const asked = Array.from({ length: 20 }, () =>
      reader.allSlopes().then(
        () => 'answered',
        (error: { issues?: { code: string }[] }) => error.issues?.[0]?.code,
      ),
    );
    for (const outcome of await Promise.all(asked)) expect(['answered', 'query-too-long']).toContain(outcome);
    await reader.close();
  });

  it('lets queries under way end on the state that they began with', async () => {
    const reader = await open();
    const asked = Array.from({ length: 40 }, () => reader.series('cbs:BU00141000@2018', 'residents'));
    const draft = testDraft({ areas: [named('BU00141000', 2020, 'Selwerd')], periods: ['2021'], columns: { Inwoners_5: [[7]] } });
    await importDraft({ folder: place.folder, catalogue, clock, draft, origin: 'import' });
    await new Promise((resolve) => setTimeout(resolve, 260));
    const more = Array.from({ length: 40 }, () => reader.series('cbs:BU00141000@2018', 'residents'));
    expect(await reader.refresh()).toBe(true);
    for (const points of await Promise.all([...asked, ...more])) expect(points).toHaveLength(2);
    expect(await reader.series('cbs:BU00141000@2018', 'residents')).toHaveLength(3);
    expect(await reader.refresh()).toBe(false);
    await reader.close();
  });
});

describe('shapes', () => {
  it('are kept per scheme, level and division', async () => {
    const shapes = { scheme: 'cbs', level: 'neighbourhood', divisionYear: 2017, attribution: 'x', shapes: [] } as const;
    await saveShapes(place.folder, { ...shapes, shapes: [] });
    expect(await loadShapes(place.folder, shapes)).toEqual(shapes);
    expect(await loadShapes(place.folder, { ...shapes, divisionYear: null })).toBeNull();
    expect(await listShapes(place.folder)).toEqual([{ scheme: 'cbs', level: 'neighbourhood', divisionYear: 2017 }]);
  });
});
