import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instanceSecret } from './secret.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peil-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('instanceSecret()', () => {
  it('is one for all who begin at once, whole, and for its owner only', async () => {
    const all = await Promise.all(Array.from({ length: 40 }, () => instanceSecret(null, folder)));
    expect(new Set(all).size).toBe(1);
    expect(all[0]!.length).toBeGreaterThanOrEqual(32);
    expect(readFileSync(join(folder, 'secret'), 'utf8').trim()).toBe(all[0]);
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['secret']);
  });

  it('stays the same', async () => {
    expect(await instanceSecret(null, folder)).toBe(await instanceSecret(null, folder));
  });

  it('takes an empty file, which a process that was killed left, for none', async () => {
    writeFileSync(join(folder, 'secret'), '\n');
    const secret = await instanceSecret(null, folder);
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(await instanceSecret(null, folder)).toBe(secret);
  });

  it('is one for all who find an empty file at once, and the first stays, whoever adds to it later', async () => {
    for (let round = 0; round < 10; round += 1) {
      writeFileSync(join(folder, 'secret'), '');
      const all = await Promise.all(Array.from({ length: 20 }, () => instanceSecret(null, folder)));
      expect(new Set(all).size).toBe(1);
      appendFileSync(join(folder, 'secret'), 'of who looked before it was filled\n');
      expect(await instanceSecret(null, folder)).toBe(all[0]);
      expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
    }
  });

  it('is what the settings say, where they say it, and then nothing is kept', async () => {
    expect(await instanceSecret('from the settings', folder)).toBe('from the settings');
    expect(readdirSync(folder)).toEqual([]);
  });
});
