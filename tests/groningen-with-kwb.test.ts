import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { systemClock } from '#base/clock';
import type { App } from '#app/app';
import { importFiles } from '#app/import/import-files';
import { openApp } from '#app/open-app';
import { readSettings } from '#app/settings/read-settings';
import { areasOfMunicipality } from '#insight/area/area-list';
import { copyOfWorld } from './filled-world.ts';
import { describeShared, sharedPath } from './shared-data.ts';

// The world has figures of 15 neighbourhoods of 2024; a real table of 2020 has all 150 of them.
describeShared('the world groningen with KWB 2020 loaded', () => {
  let folder: string;
  let app: App;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'peil-groningen-kwb-'));
    await copyOfWorld('groningen', folder);
    app = await openApp(readSettings({ PEIL_DATA: folder }), systemClock);
    const files = ['TypedDataSet', 'WijkenEnBuurten'].map((name) =>
      sharedPath(`data/cbs-kwb/84799NED-2020/84799NED_${name}.converted.csv.gz`),
    );
    await importFiles(app, { files, folder, check: false });
  }, 120_000);

  afterAll(async () => {
    await app?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('lists every neighbourhood and district of Groningen, not the few that have a figure of 2024', async () => {
    const groups = await areasOfMunicipality(app.figures, 'GM0014');
    const count = (level: string) => groups.find((group) => group.level === level)?.areas.length;
    expect([count('neighbourhood'), count('district')]).toEqual([150, 20]);
  });

  it('finds neighbourhoods that have no figure of 2024 as places of today', async () => {
    const found = await app.figures.searchAreas('Middelbert', { municipality: 'GM0014', levels: ['neighbourhood'] });
    expect(found[0]).toMatchObject({ divisionYear: 2020, municipality: 'GM0014' });
  });
});
