/**
 * The bars on a full store: questions against bare DuckDB, a new release seen while the site runs, and the
 * page of Selwerd under load. Makes the 46.8 million figures itself; `--quick` makes a small cube.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { openFigures, type StoreReader } from '../src/observations/store.ts';
import { SERVING_FLAGS } from '../tools/serving-flags.mjs';
import { makeBare } from './bare-questions.ts';
import { FULL, makeCube, QUICK, type Cube } from './cube.ts';
import { load } from './load.ts';
import { median, must, tell, timed } from './report.ts';
import { statements } from './statements.ts';

const ROUNDS = 7;
const SELWERD = 'BU00141000';
const quick = process.argv.includes('--quick');
const folder = mkdtempSync(join(tmpdir(), 'peil-bench-cube-'));

try {
  const made = await timed(() => makeCube(folder, quick ? QUICK : FULL));
  const cube = made.value;
  const { size } = cube;
  const figures = size.areas * size.indicators * size.years;
  tell(`store of ${figures / 1e6} million figures, made from its release`, made.ms / 1000, 's');
  await questions(cube);
  await site(cube);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Peil's answers beside the barest query, in alternate order, medians. */
async function questions(cube: Cube): Promise<void> {
  const { size, worldFolder, content, indicators } = cube;
  const bare = await makeBare(join(folder, 'bare.duckdb'), size);
  const figures = await openFigures({ folder: worldFolder, catalogue: content.catalogue, world: content.world, memory: '1GB' });
  const area = await bare.areaOf(SELWERD);
  const place = (await figures.areasWithCode(SELWERD)).find((one) => one.divisionYear === 2024)!.placeId;
  const neighbourhoods = (await figures.areasWithin({ municipality: null, level: 'neighbourhood' })).filter(
    (one) => one.scheme === 'cbs',
  ).length;
  const all = size.indicators * size.years;
  const within = (count: number, whole: number): boolean => count >= whole * 0.93 && count <= whole * 1.02;

  await ratio(
    'profile of one area',
    async () => {
      must((await bare.profile(area)) === all, 'the bare profile is not whole');
    },
    async () => {
      must(within((await figures.figuresOf(place)).length, all), 'the profile is not whole');
    },
  );
  await ratio(
    'one indicator, all areas and years, with gap',
    async () => {
      must(within(await bare.panel(0), neighbourhoods * size.years * 0.97), 'the bare panel is not whole');
    },
    async () => {
      const panel = await figures.indicatorPanel(indicators[0]!, { level: 'neighbourhood' });
      must(within(panel.length, neighbourhoods * size.years * 0.97), `the panel has ${panel.length} rows`);
      must(
        panel.gap.some((gap) => gap !== 0 && !Number.isNaN(gap)),
        'the panel has no gap',
      );
    },
  );
  await ratio(
    'slopes of all areas and indicators',
    async () => {
      must((await bare.slopes()) === size.areas * size.indicators, 'the bare slopes are not whole');
    },
    async () => {
      must((await slopes(figures)) >= size.areas * size.indicators, 'the slopes are not whole');
    },
    3,
  );
  bare.close();
  await statements(figures, content.catalogue, content.world, SELWERD);
  await figures.close();
}

async function slopes(figures: StoreReader): Promise<number> {
  return (await figures.allSlopes()).length;
}

async function ratio(name: string, bare: () => Promise<void>, peil: () => Promise<void>, rounds = ROUNDS): Promise<void> {
  const times = { bare: [] as number[], peil: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const who of round % 2 === 0 ? (['bare', 'peil'] as const) : (['peil', 'bare'] as const)) {
      const { ms } = await timed(who === 'bare' ? bare : peil);
      // The first round fills the caches of both.
      if (round > 0) times[who].push(ms);
    }
  }
  tell(`${name}, bare DuckDB`, median(times.bare), 'ms');
  tell(`${name}, Peil`, median(times.peil), 'ms');
  tell(`${name}, ratio`, median(times.peil) / median(times.bare), 'x', { atMost: 3 });
}

/** The page of Selwerd, and what an import does to those who visit meanwhile. */
async function site(cube: Cube): Promise<void> {
  const { child, origin } = await startSite(cube);
  try {
    const page = `${origin}/buurten/${SELWERD}-selwerd`;
    const fresh = (number: number): string => `${page}?bench=${number}`;
    const burst = (url: (number: number) => string, atMost: number, seconds: number) =>
      load({ url, connections: 16, atMost, seconds, holds: 'Selwerd' });
    await burst(fresh, 50, 5);

    const uncached = await burst(fresh, 3000, 10);
    must(uncached.failures === 0, `${uncached.failures} requests failed`);
    tell('page of Selwerd, not cached', uncached.perSecond, 'requests/s', { atLeast: 120 });
    tell('page of Selwerd, not cached, p99', uncached.p99, 'ms', { atMost: 250 });

    await burst(() => page, 20, 5);
    const cached = await burst(() => page, 40_000, 8);
    must(cached.failures === 0, `${cached.failures} requests failed`);
    tell('page of Selwerd, cached', cached.perSecond, 'requests/s', { atLeast: 2000 });

    await during(cube, burst, fresh, origin);
  } finally {
    child.kill('SIGTERM');
    const [memory] = await Promise.all([lastLine(child), once(child, 'exit')]);
    tell('memory of the site on the full store', (JSON.parse(memory) as { megabytes: number }).megabytes, 'MB', { atMost: 2000 });
  }
}

async function during(
  cube: Cube,
  burst: (url: (number: number) => string, atMost: number, seconds: number) => ReturnType<typeof load>,
  fresh: (number: number) => string,
  origin: string,
): Promise<void> {
  const year = '2025';
  const startedAt = performance.now();
  const importing = importRelease(cube, year);
  const visits = burst(fresh, 5000, 12);
  const report = await importing;
  must(report.outcome === 'loaded', 'the release was not loaded');
  const seen = await until(async () => {
    const answer = await fetch(`${origin}/buurten/${SELWERD}-selwerd/cijfers.csv?bench=${performance.now()}`);
    return answer.ok && (await answer.text()).includes(year);
  }, 30_000);
  must(seen, 'the new release was never seen');
  tell('new release in the full store, visible after', (performance.now() - startedAt) / 1000, 's', { atMost: 10 });
  tell('new release, memory of the import', report.megabytes, 'MB', { atMost: 2000 });
  const met = await visits;
  tell('page of Selwerd during an import, failed requests', met.failures, 'requests', { atMost: 0 });
  tell('page of Selwerd during an import, p99', met.p99, 'ms', { atMost: 500 });
}

async function startSite({ root, dataFolder, worldFolder }: Cube): Promise<{ child: ChildProcess; origin: string }> {
  const child = node('bench/serve-cube.ts', [root, dataFolder, worldFolder.split('/').at(-1)!], SERVING_FLAGS);
  return { child, origin: await firstLine(child) };
}

async function importRelease({ root, worldFolder }: Cube, year: string): Promise<{ outcome: string; megabytes: number }> {
  const child = node('bench/import-release.ts', [root, worldFolder, worldFolder.split('/').at(-1)!, year]);
  return JSON.parse(await firstLine(child)) as { outcome: string; megabytes: number };
}

function node(script: string, words: string[], flags: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, [...flags, script, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it said anything: ${text}`)));
  });
}

async function lastLine(child: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of child.stdout!) text += String(chunk);
  return text.trim().split('\n').at(-1)!;
}

async function until(holds: () => Promise<boolean>, milliseconds: number): Promise<boolean> {
  const ends = performance.now() + milliseconds;
  while (performance.now() < ends) {
    if (await holds()) return true;
    await sleep(200);
  }
  return false;
}
