import { systemClock } from '#base/clock';
import { importDraft } from './importer.ts';
import { openFigures } from './store.ts';
import { standardCatalogue, testArea, testDraft } from './test-figures.ts';

/**
 * A process of its own for the process tests: `import FOLDER NUMBER [STEP]` imports state NUMBER and is
 * killed as STEP begins; `hold FOLDER` keeps the lock; `read FOLDER` reads until it is told to stop.
 */

/** State `number`: every area has the value `number` in the same period, so that mixed states show. */
export function stateDraft(number: number) {
  const areas = Array.from({ length: 40 }, (_, index) => testArea(`BU001400${String(index).padStart(2, '0')}`, 2020));
  return testDraft({
    areas,
    periods: ['2019', '2020'],
    publishedAt: new Date(Date.UTC(2021, 0, 1) + number * 86_400_000).toISOString(),
    columns: { Inwoners_5: areas.map(() => [number, number]), Woningen_34: areas.map(() => [number, number]) },
  });
}

/** The number of the state that a folder shows; null when it is empty. Throws when states are mixed. */
export async function shownState(reader: Awaited<ReturnType<typeof openFigures>>): Promise<number | null> {
  const { rows } = await reader.across('residents', { municipality: null, level: 'neighbourhood' });
  const area = await reader.area('BU00140007');
  const figures = area ? await reader.figuresOf(area.placeId) : null;
  const seen = new Set([...rows.map((row) => row.value)]);
  const own = new Set(figures ? figures.value : []);
  if (seen.size > 1 || own.size > 1 || (rows.length !== 40 && rows.length !== 0))
    throw new Error(`Cannot read one state: saw ${[...seen].join()} and ${[...own].join()} in ${rows.length} rows`);
  return rows[0]?.value ?? null;
}

async function main([command, folder, ...rest]: string[]): Promise<void> {
  if (command === 'import') {
    const [number, step] = rest;
    process.send?.('ready');
    await importDraft({
      folder: folder!,
      catalogue: standardCatalogue,
      clock: systemClock,
      draft: stateDraft(Number(number)),
      origin: 'import',
      lockWaitMs: 20_000,
      wholeBelowCells: Number(number) % 2 === 0 ? 0 : 1e9,
      onStep: (name) => {
        if (name === step) process.kill(process.pid, 'SIGKILL');
      },
    });
    process.send?.('imported');
  } else if (command === 'hold') {
    await importDraft({
      folder: folder!,
      catalogue: standardCatalogue,
      clock: systemClock,
      draft: stateDraft(1),
      origin: 'import',
      onStep: (name) =>
        name === 'load'
          ? new Promise((resolve) => {
              process.send?.('holding');
              process.once('message', () => resolve());
            })
          : undefined,
    });
    process.disconnect?.();
  } else if (command === 'read') {
    const reader = await openFigures({ folder: folder!, catalogue: standardCatalogue });
    let [queries, failed, going, last] = [0, '', true, -1];
    const states = new Set<number | null>();
    process.once('message', () => (going = false));
    process.send?.('reading');
    while (going) {
      try {
        await reader.refresh();
        const state = await shownState(reader);
        if ((state ?? -1) < last) throw new Error(`went back from ${last} to ${state}`);
        last = state ?? -1;
        states.add(state);
        queries += 2;
      } catch (error) {
        failed = String(error);
        break;
      }
    }
    await reader.close();
    process.send?.({ queries, failed, states: states.size });
    process.disconnect?.();
  }
}

if (import.meta.filename === process.argv[1]) await main(process.argv.slice(2));
