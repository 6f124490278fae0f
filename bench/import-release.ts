/** Imports a small release (one more year of ten indicators) into a cube: `import-release.ts ROOT WORLD_FOLDER WORLD YEAR`. Prints memory. */
import { loadContent } from '../src/app/content/content.ts';
import { stepAside } from '../src/app/step-aside.ts';
import { systemClock } from '../src/base/clock.ts';
import { importDrafts } from '../src/observations/importer.ts';
import { newReleaseDraft } from './new-release.ts';

const [root, folder, world, year] = process.argv.slice(2) as [string, string, string, string];
// As `peil import` does.
stepAside();
const content = loadContent(root, world);
const [report] = await importDrafts({
  folder,
  catalogue: content.catalogue,
  world: content.world,
  clock: systemClock,
  drafts: [await newReleaseDraft(folder, content, year)],
  origin: 'import',
});
console.log(JSON.stringify({ stored: report!.stored, outcome: report!.outcome, megabytes: process.resourceUsage().maxRSS / 1024 }));
