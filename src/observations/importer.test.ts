import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importDraft } from './importer.ts';
import { openFigures } from './store.ts';
import { clock, standardCatalogue, temporaryFolder, testArea, testDraft } from './test-figures.ts';

let place: ReturnType<typeof temporaryFolder>;
beforeEach(() => (place = temporaryFolder()));
afterEach(() => place.remove());

const areas = [testArea('GM0014', 2020, { name: 'Groningen' }), testArea('BU00141000', 2020, { name: 'Selwerd' })];
const draft = testDraft({ areas, periods: ['2020'], columns: { Inwoners_5: [[232874], [6680]], Koopwoningen_40: [[38], ['suppressed']] } });

describe('importDraft', () => {
  it('stores a draft that openFigures then reads', async () => {
    const steps: string[] = [];
    const report = await importDraft({ folder: place.folder, catalogue: standardCatalogue, clock, draft, origin: 'import', onStep: (s) => void steps.push(s) });
    expect(report).toMatchObject({ outcome: 'loaded', stored: 4, missing: { suppressed: 1 }, indicators: ['residents', 'owner_share'] });
    const reader = await openFigures({ folder: place.folder, catalogue: standardCatalogue });
    const area = (await reader.area('BU00141000'))!;
    expect(area).toMatchObject({ name: 'Selwerd', divisionYear: 2020, parent: 'WK001410', municipality: 'GM0014', placeId: 'cbs:BU00141000@2020' });
    expect(await reader.series(area.placeId, 'residents')).toEqual([
      { period: '2020', divisionYear: 2020, value: 6680, status: 'ok', flag: 'final', quality: 'exact', lower: null, upper: null, base: null, release: report.release },
    ]);
    const figures = await reader.figuresOf(area.placeId);
    expect([figures.length, figures.indicator, figures.status]).toEqual([2, ['residents', 'owner_share'], ['ok', 'suppressed']]);
    expect((await reader.searchAreas('selw')).map((found) => found.code)).toEqual(['BU00141000']);
    expect((await reader.across('residents', { municipality: 'GM0014', level: 'neighbourhood' })).rows).toHaveLength(1);
    await reader.close();
  });
});
