import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import type { Settings } from '../settings.ts';
import type { Desk, Visitor } from './desk.ts';
import { openDesk } from './open-desk.ts';

/** A desk on a database in memory, with a clock that a test moves. */
export interface TestDesk {
  desk: Desk;
  db: Kysely<Record<string, Record<string, unknown>>>;
  settings: Settings;
  /** Lets time go by, for what Peil itself decides. */
  wait(minutes: number): void;
  /** Sets the clock right again: better-auth looks at the real one. */
  resetClock(): void;
  close(): Promise<void>;
}

export async function openTestDesk(more: { publicOrigin?: string; world?: string } = {}): Promise<TestDesk> {
  const pglite = await PGlite.create();
  await pglite.exec(readFileSync(new URL('../../register/migrations/0002-accounts.sql', import.meta.url), 'utf8'));
  const db = new Kysely<Record<string, Record<string, unknown>>>({ dialect: new PGliteDialect({ pglite }) });
  const folder = mkdtempSync(join(tmpdir(), 'peil-desk-'));
  let passed = 0;
  const clock = { now: () => new Date(Date.now() + passed) };
  const settings = {
    dataFolder: folder,
    worldFolder: folder,
    host: '127.0.0.1',
    publicOrigin: more.publicOrigin ?? 'http://127.0.0.1:3000',
    signIn: { secret: null, organisation: null, smtp: null, proxies: 0, securityContact: null },
  } as unknown as Settings;
  const world = { id: more.world ?? 'demo', fictional: true, siteName: { nl: 'Waterwolde', en: 'Waterwolde' }, address: 'je' as const };
  return {
    desk: await openDesk({ db, settings, world, clock }),
    db,
    settings,
    wait: (minutes) => void (passed += minutes * 60_000),
    resetClock: () => void (passed = 0),
    close: () => db.destroy(),
  };
}

/** Somebody with a browser that keeps its cookies. */
export function browser(address = '127.0.0.1'): Visitor & { keep(answer: { cookies: string[] }): void; cookies: Map<string, string> } {
  const cookies = new Map<string, string>();
  return {
    address,
    cookies,
    get headers() {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      return new Headers({ host: '127.0.0.1:3000', 'user-agent': 'Test', ...(cookie && { cookie }) });
    },
    keep(answer) {
      for (const line of answer.cookies) {
        const [pair = '', ...attributes] = line.split(';');
        const [name, ...value] = pair.split('=');
        if (attributes.some((one) => /max-age=0/i.test(one))) cookies.delete(name!.trim());
        else cookies.set(name!.trim(), value.join('='));
      }
    },
  };
}
