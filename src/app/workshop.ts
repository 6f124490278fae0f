import type { Clock } from '#base/clock';
import type { OwnFigureLedger } from '#domain/intervention/own-figure-ledger';
import type { Beginnings } from '#domain/programme/beginnings';
import type { Register } from '#domain/register/register';
import type { JobRun } from '#domain/work/job';
import type { World } from '#domain/world/world';
import type { Database } from '#register/engine/database';
import { openFileStore, type FileStore } from './files/file-store.ts';
import type { ErasedList } from './backup/erased-list.ts';
import type { Settings } from './settings/settings.ts';
import type { Desk } from './sign-in/desk.ts';

/** What stands on PostgreSQL: what programmes keep about themselves, and the people who may. */
export interface Workshop {
  register: Register;
  /** What residents were told of own figures of interventions; its true numbers are for the gate alone. */
  ownFigures: OwnFigureLedger;
  /** Names the newest changes of the register: another text when anything was written since. */
  newestChange(): Promise<string>;
  desk: Desk;
  /** Files that are attached to things. */
  files: FileStore;
  /** Which of these files an attachment names. */
  namedFiles(files: readonly string[]): Promise<ReadonlySet<string>>;
  /** Which texts and accounts are erased, without their words. */
  erased(): Promise<ErasedList>;
  /** What ran by itself, the newest first: at most so many runs of each job. */
  jobRuns(most: number): Promise<JobRun[]>;
  /** Runs SQL that the queue of jobs brings; for nobody else. */
  execute: Database['execute'];
}

export interface OpenWorkshop extends Workshop {
  close(): Promise<void>;
}

/**
 * Opens the workshop of a world: its database, made or joined, with its newest migrations, and without what the list of
 * erased texts names: a copy may have been put back by somebody who was stopped half-way.
 *
 * @param begins what a new programme begins with; nothing when absent
 * @throws Fault what stands in the way of opening the database; `erased-list-broken`
 */
export async function openWorkshop(settings: Settings, world: World, clock: Clock, begins?: Beginnings): Promise<OpenWorkshop> {
  // Loaded only here: pages of figures never need a driver of PostgreSQL.
  const [
    { openDatabase, registerFolder },
    { createRegister },
    { newestChange },
    { namedFiles },
    { ownFigureLedger },
    { jobRuns },
    { openDesk },
    { readErasedList },
    { eraseByList },
    { erasedIn },
  ] = await Promise.all([
    import('#register/engine/open-database'),
    import('#register/create-register'),
    import('#register/reading/newest-change'),
    import('#register/reading/named-files'),
    import('#register/own-figures/own-figure-ledger'),
    import('#register/jobs/job-log'),
    import('./sign-in/open-desk.ts'),
    import('./backup/erased-list.ts'),
    import('./backup/erase-by-list.ts'),
    import('./backup/erased-in.ts'),
  ]);
  const database = await openDatabase({ databaseUrl: settings.databaseUrl, folder: registerFolder(settings.worldFolder) });
  try {
    await eraseByList(database.db, { list: await readErasedList(settings), clock, worldFolder: settings.worldFolder });
    const desk = await openDesk({ db: database.db, settings, world, clock });
    return {
      register: createRegister(database.db, clock, begins),
      ownFigures: ownFigureLedger(database.db, clock),
      newestChange: () => newestChange(database.db),
      files: openFileStore(settings.worldFolder, clock),
      namedFiles: (files) => namedFiles(database.db, files),
      erased: () => erasedIn(database.db, clock),
      desk,
      jobRuns: (most) => jobRuns(database.db, most),
      execute: database.execute,
      close: () => database.close(),
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** A workshop that is opened when it is first asked for; after a failure the next who asks tries again. */
export function workshopOnDemand(open: () => Promise<OpenWorkshop>): { workshop: () => Promise<Workshop>; close: () => Promise<void> } {
  let opening: Promise<OpenWorkshop> | null = null;
  return {
    workshop() {
      opening ??= open().catch((error: unknown) => {
        opening = null;
        throw error;
      });
      return opening;
    },
    async close() {
      const opened = await opening?.catch(() => null);
      await opened?.close();
    },
  };
}

/** The workshop of an App, for who only borrows it: the App closes it. */
export async function borrowed(workshop: () => Promise<Workshop>): Promise<OpenWorkshop> {
  return { ...(await workshop()), close: async () => undefined };
}
