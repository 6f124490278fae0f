import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { openTestDatabase } from '#register/testing/open-test-database';
import type { Settings } from '../settings/settings.ts';
import type { OrganisationSignIn } from '../settings/sign-in-settings.ts';
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

export interface TestDeskOptions {
  publicOrigin?: string;
  world?: string;
  /** Stands on the database of this one, which closes it: making one takes seconds. */
  beside?: TestDesk;
  /** Whether people sign in by an organisation. */
  organisation?: OrganisationSignIn;
}

export async function openTestDesk(more: TestDeskOptions = {}): Promise<TestDesk> {
  const db = more.beside?.db ?? ((await openTestDatabase()).db as unknown as TestDesk['db']);
  const folder = mkdtempSync(join(tmpdir(), 'peil-desk-'));
  let passed = 0;
  const clock = { now: () => new Date(Date.now() + passed) };
  const settings = {
    dataFolder: folder,
    worldFolder: folder,
    host: '127.0.0.1',
    publicOrigin: more.publicOrigin ?? 'http://127.0.0.1:3000',
    signIn: { secret: null, organisation: more.organisation ?? null, smtp: null, proxies: 0, securityContact: null },
  } as unknown as Settings;
  const world = { id: more.world ?? 'demo', fictional: true, siteName: { nl: 'Waterwolde', en: 'Waterwolde' }, address: 'je' as const };
  return {
    desk: await openDesk({ db, settings, world, clock }),
    db,
    settings,
    wait: (minutes) => void (passed += minutes * 60_000),
    resetClock: () => void (passed = 0),
    close: () => (more.beside ? Promise.resolve() : db.destroy()),
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
