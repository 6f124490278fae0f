import { stat } from 'node:fs/promises';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { Disclosed } from '#domain/disclosure/disclosed';
import { seal } from '#domain/disclosure/seal';
import type { FiguresReader } from '#domain/figures/reader';
import type { OwnArea } from '#domain/world/world';
import { isUpToDate, readCurrent } from './files/current.ts';
import { storeFolder, type StoreFolder } from './files/folder.ts';
import { across, periodsOf } from './reader/across.ts';
import { areasWithin } from './reader/areas-within.ts';
import { coverageOf } from './reader/coverage.ts';
import { indicatorPanel, type IndicatorPanel, type PanelScope } from './reader/panel.ts';
import { figuresOf, seriesOf } from './reader/place-figures.ts';
import { placeOf } from './reader/places.ts';
import { areasOfPostcode } from './reader/postcodes.ts';
import { measureCounts } from './reader/release-measures.ts';
import { allSlopes, type SlopeTable } from './reader/slopes.ts';
import { Snapshot, type SnapshotOptions } from './reader/snapshot.ts';
import { verdictsAcross, verdictsOf } from './reader/verdicts.ts';

/** How often at most the folder is looked at for a newer state. */
const LOOK_EVERY_MS = 250;

/** How often opening is tried when a newer state comes while a state is being opened. */
const OPEN_TRIES = 8;

/** A reader of figures with the bulk questions that analysis asks beside those of pages. */
export interface StoreReader extends FiguresReader {
  /** False when the store was made with another catalogue or other own areas: `ensureStore` mends it. */
  readonly upToDate: boolean;
  /** One indicator: all areas of a level and all years, with the municipality's value and the gap. */
  indicatorPanel(indicator: string, scope: PanelScope): Promise<Disclosed<IndicatorPanel>>;
  /** The least-squares slope per year of every place x indicator with values. */
  allSlopes(options?: { minPoints?: number }): Promise<Disclosed<SlopeTable>>;
}

export interface OpenOptions {
  folder: string;
  /** The catalogue as this world sees it. */
  catalogue: Catalogue;
  world?: { ownAreas: OwnArea[] } | undefined;
  /** What DuckDB may use for reading; default 1 GB. */
  memory?: string;
  /** Milliseconds after which a query is stopped; default 30 s. */
  timeLimitMs?: number;
}

/**
 * Opens a folder of figures for reading. Several processes may read while another imports: every method
 * reads one whole state, `refresh` moves on to a newer one, and queries under way end on the state that
 * they began with. A folder in which nothing was stored yet reads as empty.
 *
 * @throws Fault `store-damaged` when the state cannot be read (`rebuildStore` makes it anew).
 */
export async function openFigures(options: OpenOptions): Promise<StoreReader> {
  const folder = storeFolder(options.folder);
  const limits: SnapshotOptions = { memory: options.memory ?? '1GB', timeLimitMs: options.timeLimitMs ?? 30_000 };
  return new FolderReader(folder, options, limits, await openNewest(folder, limits), await stampOf(folder));
}

class FolderReader implements StoreReader {
  readonly #folder: StoreFolder;
  readonly #options: OpenOptions;
  readonly #limits: SnapshotOptions;
  #now: Snapshot;
  #stamp: string;
  #lookedAt = 0;
  #looking: Promise<boolean> | null = null;

  constructor(folder: StoreFolder, options: OpenOptions, limits: SnapshotOptions, snapshot: Snapshot, stamp: string) {
    this.#folder = folder;
    this.#options = options;
    this.#limits = limits;
    this.#now = snapshot;
    this.#stamp = stamp;
  }

  get snapshot(): string {
    return this.#now.name;
  }

  get upToDate(): boolean {
    const { current } = this.#now;
    return current === null || isUpToDate(current, this.#options.catalogue, this.#options.world?.ownAreas ?? []);
  }

  async refresh(): Promise<boolean> {
    if (this.#looking) return this.#looking;
    if (performance.now() - this.#lookedAt < LOOK_EVERY_MS) return false;
    this.#looking = this.#moveOn().finally(() => {
      this.#lookedAt = performance.now();
      this.#looking = null;
    });
    return this.#looking;
  }

  async #moveOn(): Promise<boolean> {
    const stamp = await stampOf(this.#folder);
    if (stamp === this.#stamp) return false;
    const next = await openNewest(this.#folder, this.#limits);
    const before = this.#now;
    this.#now = next;
    this.#stamp = stamp;
    before.release();
    return next.name !== before.name;
  }

  /** Answers from one state, which stays open until the answer is there. */
  async #read<T>(answer: (snapshot: Snapshot) => T | Promise<T>): Promise<T> {
    const snapshot = this.#now.hold();
    try {
      return await answer(snapshot);
    } finally {
      snapshot.release();
    }
  }

  searchAreas(text: string, options?: Parameters<FiguresReader['searchAreas']>[1]) {
    return this.#read((snapshot) => snapshot.search.find(text, options));
  }

  areasOfPostcode(digits: string) {
    return this.#read((snapshot) => areasOfPostcode(snapshot, this.#folder, digits));
  }

  area(code: string, divisionYear?: number) {
    return this.#read(({ areas }) => {
      const rows = areas.rowsOfCode(code);
      const row = divisionYear === undefined ? rows.at(-1) : rows.find((one) => areas.divisionYear[one] === divisionYear);
      return row === undefined ? null : areas.area(row);
    });
  }

  areasWithCode(code: string) {
    return this.#read(({ areas }) => areas.rowsOfCode(code).map((row) => areas.area(row)));
  }

  place(placeId: string) {
    return this.#read((snapshot) => placeOf(snapshot, placeId, this.#options.catalogue.areaChanges));
  }

  areasWithin(scope: Parameters<FiguresReader['areasWithin']>[0]) {
    return this.#read((snapshot) => areasWithin(snapshot, scope));
  }

  figuresOf(placeId: string) {
    return this.#read(async (snapshot) => seal(await figuresOf(snapshot, placeId)));
  }

  series(placeId: string, indicator: string) {
    return this.#read(async (snapshot) => seal(await seriesOf(snapshot, placeId, indicator)));
  }

  across(indicator: string, scope: Parameters<FiguresReader['across']>[1]) {
    return this.#read(async (snapshot) => seal(await across(snapshot, indicator, scope)));
  }

  periodsOf(indicator: string, scope: Parameters<FiguresReader['periodsOf']>[1]) {
    return this.#read((snapshot) => periodsOf(snapshot, indicator, scope));
  }

  verdictsOf(placeId: string) {
    return this.#read(async (snapshot) => seal(await verdictsOf(snapshot, placeId)));
  }

  verdictsAcross(indicator: string, scope: Parameters<FiguresReader['verdictsAcross']>[1]) {
    return this.#read(async (snapshot) => seal(await verdictsAcross(snapshot, indicator, scope)));
  }

  coverage(scope?: { municipality: string | null }) {
    return this.#read((snapshot) => coverageOf(snapshot, scope?.municipality ?? null));
  }

  releases() {
    return this.#read((snapshot) => snapshot.releases);
  }

  release(id: string) {
    return this.#read((snapshot) => snapshot.releases.find((release) => release.id === id) ?? null);
  }

  releaseMeasures(id: string) {
    return this.#read((snapshot) => measureCounts(snapshot, id, this.#options.catalogue));
  }

  indicatorPanel(indicator: string, scope: PanelScope) {
    return this.#read(async (snapshot) => seal(await indicatorPanel(snapshot, indicator, scope)));
  }

  allSlopes(options?: { minPoints?: number }) {
    return this.#read(async (snapshot) => seal(await allSlopes(snapshot, options)));
  }

  async close() {
    await this.#looking?.catch(() => undefined);
    this.#now.release();
  }
}

/** What changes on disk whenever `current.json` is swapped. */
async function stampOf(folder: StoreFolder): Promise<string> {
  try {
    const { ino, mtimeMs, size } = await stat(folder.current);
    return `${ino} ${mtimeMs} ${size}`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** Opens the newest state; when its files went away meanwhile, a newer one has come: try that. */
async function openNewest(folder: StoreFolder, limits: SnapshotOptions): Promise<Snapshot> {
  for (let tries = 1; ; tries += 1) {
    const current = await readCurrent(folder);
    if (current === null) return Snapshot.empty();
    try {
      return await Snapshot.open(folder, current, limits);
    } catch (error) {
      const newer = await readCurrent(folder);
      if (tries === OPEN_TRIES || newer?.build === current.build) throw error;
    }
  }
}
