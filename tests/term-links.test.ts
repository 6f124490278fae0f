import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { loadCatalogue } from '#app/content/catalogue';

const root = resolve(import.meta.dirname, '..');

it('every <Term> on a screen leads to a word that the glossary explains', () => {
  const catalogue = loadCatalogue(root);
  const known = new Set(catalogue.ok ? catalogue.value.glossary.map(({ id }) => id) : []);
  const used = globSync('src/{ui,routes}/**/*.svelte', { cwd: root }).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/<Term id="([^"]+)"/g)].map((match) => match[1]!),
  );
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((id) => !known.has(id))).toEqual([]);
});
