import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LOOKED_AT, LOOKED_AT_HERE } from './looked-at.ts';
import { pagesInFiles } from './routes.ts';

it('every page is looked at wide and on a phone, by axe and for what sticks out', () => {
  expect([...Object.keys(LOOKED_AT), ...Object.keys(LOOKED_AT_HERE)].sort()).toEqual(pagesInFiles());
  for (const file of new Set(Object.values(LOOKED_AT)))
    expect(readFileSync(join(import.meta.dirname, '../e2e', `${file}.test.ts`), 'utf8'), file).toMatch(/ooksRight\(|, looksRight\)/);
});
