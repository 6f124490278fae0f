import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { loadCatalogue } from '#app/content/catalogue';
import { bindRelease } from '#observations/release/binding';
import { readSources } from '#sources/read';
import { COLUMN_PROOFS, READ_PROOFS } from './catalogue-proofs.ts';
import { describeShared, sharedPath } from './shared-data.ts';

const loaded = loadCatalogue(resolve(import.meta.dirname, '..'));
if (!loaded.ok) throw new Error(loaded.issues.map((issue) => `${issue.at}: ${issue.code}`).join('\n'));
const catalogue = loaded.value;

describeShared('every active indicator has a stored value from a named public file', () => {
  for (const [file, indicators] of Object.entries(READ_PROOFS)) {
    it(`${file}: ${indicators.length} indicators`, { timeout: 60_000 }, async () => {
      const read = await readSources([{ name: file, bytes: readFileSync(sharedPath('data', file)) }], { catalogue });
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      const filled = new Set<string>();
      const contradictions: string[] = [];
      for (const { table, measures, periods, blocks } of read.value.drafts) {
        const bound = bindRelease({ table, measures, periods }, catalogue);
        contradictions.push(
          ...bound.issues.filter((issue) => issue.level !== 'note').map((issue) => `${issue.code} ${JSON.stringify(issue.params)}`),
        );
        for (const { indicator, measure } of bound.bindings) {
          const columns = blocks.flatMap((block) => block.columns.filter((column) => column.measure === measure));
          if (columns.some((column) => column.values.some((value) => !Number.isNaN(value)))) filled.add(indicator.id);
        }
      }
      expect(indicators.filter((id) => !filled.has(id))).toEqual([]);
      // No mapping of the catalogue is dead, ambiguous or of another unit in a whole table.
      expect(contradictions).toEqual([]);
    });
  }

  for (const [file, columns] of Object.entries(COLUMN_PROOFS)) {
    it(`${file}: ${Object.keys(columns).length} indicators`, () => {
      const text = readFileSync(sharedPath('data', file), 'utf8').replace(/^\uFEFF/, '');
      const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
      for (const [id, column] of Object.entries(columns)) {
        expect(
          catalogue.indicator(id)?.mappings.map((mapping) => mapping.column),
          id,
        ).toContain(column);
        expect(
          rows.some((row) => (row[column] ?? '').trim() !== '' && !Number.isNaN(Number(row[column]))),
          id,
        ).toBe(true);
      }
    });
  }

  it('proves every active indicator once, and none that is only planned', () => {
    const proved = [
      ...Object.values(READ_PROOFS).flat(),
      ...Object.values(COLUMN_PROOFS).flatMap((columns) => Object.keys(columns)),
    ].sort();
    const active = catalogue.indicators
      .filter((indicator) => indicator.status === 'active')
      .map((indicator) => indicator.id)
      .sort();
    expect(proved).toEqual(active);
  });
});
