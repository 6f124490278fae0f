import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LOOKED_AT, LOOKED_AT_HERE } from './looked-at.ts';
import { pageAt, pagesInFiles } from './routes.ts';

it('every page is looked at wide and on a phone, by axe and for what sticks out, and what looks says whether it came by', () => {
  expect([...Object.keys(LOOKED_AT), ...Object.keys(LOOKED_AT_HERE)].sort()).toEqual(pagesInFiles());
  for (const file of new Set([...Object.values(LOOKED_AT), 'steering']))
    expect(readFileSync(join(import.meta.dirname, '../e2e', `${file}.test.ts`), 'utf8'), file).toMatch(/\nlooksAtItsPages\(\);\n$/);
});

it('an address is of the page that the site draws there', () => {
  expect(pageAt('/')).toBe('');
  expect(pageAt('/en')).toBe('');
  expect(pageAt('/en/buurten/BU1-hier')).toBe('/buurten/[area]');
  expect(pageAt('/werk/hier/geld/subsidies')).toBe('/werk/[programme]/geld/subsidies');
  expect(pageAt('/werk/hier/acties/nieuw')).toBe('/werk/[programme]/[kind]/nieuw');
  expect(pageAt('/werk/hier/acties/een-id')).toBe('/werk/[programme]/[kind]/[id]');
  expect(pageAt('/er/is/niets')).toBe('/[...path]');
});
