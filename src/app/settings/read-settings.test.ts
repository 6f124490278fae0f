import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Fault } from '#base/fault';
import { readSettings } from './read-settings.ts';

const root = mkdtempSync(join(tmpdir(), 'peil-settings-'));
for (const world of ['groningen', 'demo']) {
  mkdirSync(join(root, 'worlds', world), { recursive: true });
  writeFileSync(join(root, 'worlds', world, 'world.yaml'), '');
}
afterAll(() => rmSync(root, { recursive: true }));

describe('readSettings()', () => {
  it('gives defaults with an empty environment', () => {
    expect(readSettings({}, {}, root)).toEqual({
      root,
      dataFolder: join(root, 'var'),
      worldFolder: join(root, 'var', 'groningen'),
      world: 'groningen',
      host: '127.0.0.1',
      port: 3000,
      publicOrigin: 'http://127.0.0.1:3000',
      webProcesses: Math.min(2, availableParallelism()),
      largestFile: 20_000_000,
      databaseUrl: null,
      signIn: { organisation: null, proxies: 0, secret: null, smtp: null, securityContact: null },
    });
  });

  it('takes a number of web processes from 1 to 16', () => {
    expect(readSettings({ PEIL_WEB_PROCESSES: ' 4 ' }, {}, root).webProcesses).toBe(4);
    for (const value of ['0', '17', '2.5', 'veel', '-1']) {
      expect(() => readSettings({ PEIL_WEB_PROCESSES: value }, {}, root)).toThrow(`setting-web-processes {"value":"${value}","most":16}`);
    }
  });

  it('takes a largest file of 1 to 200 megabytes', () => {
    expect(readSettings({ PEIL_LARGEST_FILE_MB: '5' }, {}, root).largestFile).toBe(5_000_000);
    for (const value of ['0', '201', '2.5', '20MB', '-1']) {
      expect(() => readSettings({ PEIL_LARGEST_FILE_MB: value }, {}, root)).toThrow(`setting-largest-file {"value":"${value}","most":200}`);
    }
  });

  it('lets a flag go before the environment, and reads a relative data folder from the project', () => {
    const settings = readSettings({ PEIL_WORLD: 'groningen', PEIL_DATA: 'elders', PORT: '8080' }, { world: 'demo' }, root);
    expect(settings).toMatchObject({
      world: 'demo',
      worldFolder: join(root, 'elders', 'demo'),
      port: 8080,
      publicOrigin: 'http://127.0.0.1:8080',
    });
  });

  it('takes a public origin and drops the slash at its end', () => {
    expect(readSettings({ PUBLIC_ORIGIN: 'https://buurten.example.nl/' }, {}, root).publicOrigin).toBe('https://buurten.example.nl');
  });

  it('takes an address of PostgreSQL, and never repeats a wrong one: it holds a password', () => {
    const databaseUrl = 'postgres://peil:geheim@db.example.nl/peil';
    expect(readSettings({ DATABASE_URL: databaseUrl }, {}, root).databaseUrl).toBe(databaseUrl);
    for (const wrong of ['mysql://peil:geheim@db/peil', 'postgres://peil:geheim@db', 'geheim']) {
      expect(() => readSettings({ DATABASE_URL: wrong }, {}, root)).toThrow('setting-database-url {}');
    }
  });

  it('names every wrong setting at once', () => {
    const env = { PEIL_WORD: 'x', PEIL_WORLD: 'atlantis', PORT: '99999', PUBLIC_ORIGIN: 'example.nl/pad', PEIL_WEB_PROCESSES: '0' };
    try {
      readSettings(env, {}, root);
      expect.unreachable();
    } catch (error) {
      expect((error as Fault).issues.map((issue) => issue.code)).toEqual([
        'setting-unknown',
        'world-not-found',
        'setting-port',
        'setting-origin',
        'setting-web-processes',
      ]);
      expect((error as Fault).exitCode).toBe(2);
    }
  });

  it('lets the settings of tests pass', () => {
    expect(() => readSettings({ PEIL_SHARED: '/x', PEIL_CHROMIUM: '/y' }, {}, root)).not.toThrow();
  });
});
