import type { Catalogue } from '#domain/catalogue/catalogue';
import type { Draft } from '#domain/release/draft';
import { importDraft } from './importer.ts';
import { openFigures } from './store.ts';
import { clock, standardCatalogue, temporaryFolder, testArea, testDraft, type Cell } from './test-figures.ts';

/** A store in a folder of its own, for one test: imports into it, and reads a series as a page would. */
export function temporaryStore() {
  const { folder, remove } = temporaryFolder();
  return {
    folder,
    remove,
    load: (draft: Draft, catalogue: Catalogue = standardCatalogue) =>
      importDraft({ folder, catalogue, clock, draft, origin: 'import', world: { ownAreas: [] } }),
    async seriesOf(code: string, indicator: string, catalogue: Catalogue = standardCatalogue) {
      const reader = await openFigures({ folder, catalogue });
      const area = (await reader.area(code))!;
      const points = await reader.series(area.placeId, indicator);
      await reader.close();
      return points;
    },
  };
}
export type TemporaryStore = ReturnType<typeof temporaryStore>;

/** A table of one neighbourhood's homes: a value per period. */
export function homes(publishedAt: string, cells: Record<string, Cell>, more: Partial<Parameters<typeof testDraft>[0]> = {}): Draft {
  return testDraft({
    areas: [testArea('BU00141000', 2020, { name: 'Selwerd' })],
    periods: Object.keys(cells),
    publishedAt,
    columns: { Woningen_34: [Object.values(cells)] },
    ...more,
  });
}

export const sampleAreas = [testArea('GM0014', 2020, { name: 'Groningen' }), testArea('BU00141000', 2020, { name: 'Selwerd' })];
/** Residents and owners of a municipality and a neighbourhood; one figure is hidden. */
export const sampleDraft = testDraft({
  areas: sampleAreas,
  periods: ['2020'],
  columns: { Inwoners_5: [[232874], [6680]], Koopwoningen_40: [[38], ['suppressed']] },
});
